/**
 * The little language in which the shapes of the standards are written down.
 * A shape is data; `evaluateShape` gives it meaning.
 */
import { JsonValue } from '../model';

/** Versions in which something holds: from `since` on, and before `until`. */
export interface Availability {
  since?: string;
  until?: string;
}

export type Shape =
  | TextShape
  | NumberShape
  | BooleanShape
  | AnythingShape
  | ListShape
  | ObjectShape
  | ChoiceShape
  | LazyShape;

export type TextFormat = 'uri' | 'date' | 'date-time';

/** A word of a closed list. */
export type Word = string | ({ word: string } & Availability);

export interface TextShape {
  kind: 'text';
  /** Shown in messages. */
  example?: string;
  format?: TextFormat;
  /** A closed list of words; without it every text is right. */
  words?: readonly Word[];
  /** Versions in which the list of words is closed; all if absent. */
  wordsHold?: Availability;
  patterns?: readonly TextPattern[];
  /** Ends in the `href` of somebody's browser, so unsafe schemes are dropped. */
  link?: boolean;
}

export interface TextPattern extends Availability {
  expression: RegExp;
  /** Completes "must be …". */
  expected: string;
  rule: 'wrong-format' | 'invalid-identifier';
}

export interface NumberShape {
  kind: 'number';
  integer?: boolean;
  minimum?: number;
  above?: number;
}

export interface BooleanShape {
  kind: 'boolean';
}

/** Any value; without `collections` only texts, numbers, booleans and null. */
export interface AnythingShape {
  kind: 'anything';
  collections: boolean;
}

export interface ListShape {
  kind: 'list';
  item: Shape;
  minimumItems?: number;
  exactItems?: number;
  uniqueItems?: boolean;
  /** An absent list stays absent; the others are read as empty. */
  staysAbsent?: boolean;
  /** A mapping in place of the list is read as entries with these two fields. */
  keyed?: { key: string; value: string };
}

export interface ObjectShape {
  kind: 'object';
  /** What the thing is called in messages, such as `an output port`. */
  noun: string;
  fields: FieldTable;
  /** Versions in which unknown fields are allowed. */
  open?: Availability;
  /** Fields that hold only where a condition holds. */
  additions?: readonly Addition[];
  constraints?: readonly Constraint[];
  /** A bare text in place of the object is read as this field. */
  bareText?: string;
}

export type FieldTable = { readonly [name: string]: Field };

export interface Field extends Availability {
  shape: Shape;
  /** Versions that require the field. */
  required?: Availability;
  /** Its absence is worth a warning. */
  recommended?: Availability;
  /** Without a usable value the whole entry of a list is useless and dropped. */
  essential?: boolean;
  /** No version has it, but files do; it is read and reported. */
  foreign?: boolean;
}

export interface Addition extends Availability {
  /** One of them must hold. */
  when: readonly Condition[];
  fields: FieldTable;
  constraints?: readonly Constraint[];
}

/** A look at one field of the object as written. */
export type Condition =
  | { field: string; is: readonly string[] }
  | { field: string; isNone: readonly string[] }
  | { field: string; absent: true }
  | { field: string; isText: true };

export type Constraint = Availability &
  (
    | { kind: 'exactly-one'; fields: readonly string[] }
    | { kind: 'same-type'; fields: readonly string[] }
  );

/** Different shapes by the type of the value. */
export interface ChoiceShape {
  kind: 'choice';
  /** The first one is expected where no option fits. */
  options: readonly ChoiceOption[];
}

export interface ChoiceOption extends Availability {
  type: ValueType;
  shape: Shape;
  /** Brings all options to one form, such as a list of members to a team. */
  becomes?: (value: JsonValue) => JsonValue | undefined;
}

export type ValueType = 'text' | 'number' | 'boolean' | 'list' | 'object';

/** For shapes that contain themselves. */
export interface LazyShape {
  kind: 'lazy';
  shape: () => Shape;
}
