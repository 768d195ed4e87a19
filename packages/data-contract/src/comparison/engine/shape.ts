import { JsonValue } from '../../model';
import { ChangeRuleId } from '../rules/changeRules';
import type { ConventionWords } from './ConventionWords';

/** The same thing in the older and in the newer document. */
export interface Pair<Thing> {
  readonly older: Thing;
  readonly newer: Thing;
}

/** One pair of things under comparison, with all that stands above it. */
export interface Place {
  readonly shape: EntryShape;
  readonly entries: Pair<Entry>;
  /** Absent for the documents themselves. */
  readonly above?: Place;
  /** Where it was in the older document, if it moved. */
  readonly formerAbove?: Place;
  /** From the place above; empty for the documents. */
  readonly steps: Pair<readonly Step[]>;
}

export type Step = string | number;

/** A thing with fields, such as a column, whatever its type. */
export type Entry = Readonly<Record<string, unknown>>;

/** What a rule is chosen by. */
export interface ValueChange<Owner = Entry, Value = unknown> {
  readonly older: Value | undefined;
  readonly newer: Value | undefined;
  /** The things that have the field. */
  readonly owners: Pair<Owner>;
  readonly place: Place;
  /** What words mean where the documents are compared. */
  readonly conventions: ConventionWords;
}

/** The rule for a change; undefined if both values are forms of one in the standard. */
export type Judge<Owner, Value> =
  | ChangeRuleId
  | ((change: ValueChange<Owner, Value>) => ChangeRuleId | undefined);

/** The rule for an entry that came or went. */
export type EntryJudge<Item> =
  | ChangeRuleId
  | ((entry: Item, conventions: ConventionWords) => ChangeRuleId);

/** How one field is compared. */
export type FieldRow<Owner = Entry, Value = unknown> =
  /** As one value. */
  | { kind: 'value'; judge: Judge<Owner, Value> }
  /** Its name: another one is a rename. */
  | { kind: 'name'; judge: Judge<Owner, Value> }
  /** As a list of values whose order says nothing. */
  | { kind: 'unordered'; judge: Judge<Owner, Value> }
  /** As one thing with fields. */
  | {
      kind: 'entry';
      shape: () => EntryShape;
      nests?: boolean;
      /** Absent if nothing there is the same as something empty. */
      presence?: { added: ChangeRuleId; removed: ChangeRuleId };
    }
  /** As a list of things with fields, matched by their id, else by the keys in turn. */
  | {
      kind: 'entries';
      shape: () => EntryShape;
      keys: readonly Key[];
      /** For lists whose entries have such a list themselves. */
      nests?: boolean;
      added: EntryJudge<Entry>;
      removed: EntryJudge<Entry>;
      /** Asked if those on both sides stand in another order. */
      reordered?: (place: Place) => ChangeRuleId;
      /** For those that leave one list and appear in another one. */
      moved?: ChangeRuleId;
      /** Where no list at all means something else than an empty one. */
      wholeList?: { added: ChangeRuleId; removed: ChangeRuleId };
    }
  /** Judged together with others, by the shape. */
  | { kind: 'together' }
  /** Says nothing of its own. */
  | { kind: 'derived' };

/** What an entry is known by; undefined if it cannot be known by it. */
export type Key = (entry: Entry) => string | undefined;

/** One of several differences that fields give together. */
export interface Found {
  rule: ChangeRuleId;
  /** From the entry to the value. */
  steps: readonly string[];
  older?: JsonValue;
  newer?: JsonValue;
}

/** Fields that only make sense together. */
export interface TogetherRow<Owner = Entry> {
  fields: readonly string[];
  /** Asked only if one of the fields differs. */
  compare(change: { owners: Pair<Owner>; place: Place }): readonly Found[];
}

/** How one kind of thing is compared, written down as a table of its fields. */
export interface EntryShape {
  /** `column` */
  noun: string;
  /** Its own name. */
  nameOf(entry: Entry): string | undefined;
  /** What a difference in it is about: it, its name below that above it, or what is above it. */
  subject: 'own' | 'below' | 'above';
  /** What it is called where it has no name, such as `items`. */
  unnamed?: string;
  /** The fields by which a list of them is read, for paths that survive a new order. */
  selectors: readonly string[];
  rows: readonly (readonly [field: string, row: FieldRow])[];
  /** The fields that have a row. */
  known: ReadonlySet<string>;
  together: readonly TogetherRow[];
  /** Brings both to the newest spelling of what several versions of a standard write otherwise. */
  inOneSpelling?(pair: Pair<Entry>): Pair<Entry>;
}

/** The place above, in the document of a side. */
export function aboveOf(
  place: Place,
  side: keyof Pair<unknown>,
): Place | undefined {
  return side === 'older' ? place.formerAbove ?? place.above : place.above;
}

/** A row for each field of the model, so that a new field cannot be forgotten. */
export type FieldRows<Owner> = {
  readonly [Field in keyof Required<Owner>]: FieldRow<Owner, Owner[Field]>;
};
