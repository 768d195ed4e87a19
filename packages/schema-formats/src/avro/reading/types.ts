import type { JsonValue } from '@data-mesh/data-contract';
import { JsonObject } from '../../reading/json';

/** The kinds of types that have no parts. */
export const primitiveKinds = [
  'null',
  'boolean',
  'int',
  'long',
  'float',
  'double',
  'bytes',
  'string',
] as const;

export type PrimitiveKind = (typeof primitiveKinds)[number];

/**
 * Where something stands in the text, as a JSON Pointer, and the JSON that stands
 * there: with documentation, logical types and attributes of other tools, which
 * registries do not compare.
 */
interface Written<Json extends JsonValue = JsonObject> {
  readonly place: string;
  readonly json: Json;
}

/** A type that others refer to by its full name. */
interface Named extends Written {
  /** With its namespace, such as `com.example.Order`. */
  name: string;
  /** Former full names, by which a reader still knows it. */
  aliases: readonly string[];
}

export interface AvroField extends Written {
  name: string;
  aliases: readonly string[];
  type: AvroType;
  hasDefault: boolean;
}

export interface AvroRecord extends Named {
  kind: 'record';
  fields: AvroField[];
}

export interface AvroEnum extends Named {
  kind: 'enum';
  symbols: readonly string[];
  /** What a reader takes for a symbol that it does not know. */
  default?: string;
}

export interface AvroFixed extends Named {
  kind: 'fixed';
  /** In bytes. */
  size: number;
}

export interface AvroArray extends Written {
  kind: 'array';
  items: AvroType;
}

export interface AvroMap extends Written {
  kind: 'map';
  values: AvroType;
}

export interface AvroUnion extends Written<JsonValue[]> {
  kind: 'union';
  branches: AvroType[];
}

export interface AvroPrimitive {
  kind: PrimitiveKind;
}

/**
 * A type of a schema, with all names resolved: a recursive type contains itself.
 * Each primitive type is one object wherever it is used, so what the text says
 * where it is used is said by what uses it; see {@link AvroUse}.
 */
export type AvroType =
  | AvroPrimitive
  | AvroArray
  | AvroMap
  | AvroUnion
  | AvroRecord
  | AvroEnum
  | AvroFixed;

/** A type where it is used: by a field, a list, a map, a union or the text itself. */
export interface AvroUse extends Written<JsonValue> {
  readonly type: AvroType;
}
