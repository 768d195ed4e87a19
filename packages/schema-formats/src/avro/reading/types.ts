/** The kinds of types that have no parts. */
export type PrimitiveKind =
  | 'null'
  | 'boolean'
  | 'int'
  | 'long'
  | 'float'
  | 'double'
  | 'bytes'
  | 'string';

/** A type that others refer to by its full name. */
interface Named {
  /** With its namespace, such as `com.example.Order`. */
  name: string;
  /** Former full names, by which a reader still knows it. */
  aliases: readonly string[];
}

export interface AvroField {
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

export interface AvroArray {
  kind: 'array';
  items: AvroType;
}

export interface AvroMap {
  kind: 'map';
  values: AvroType;
}

export interface AvroUnion {
  kind: 'union';
  branches: AvroType[];
}

export interface AvroPrimitive {
  kind: PrimitiveKind;
}

/**
 * A type of a schema, with all names resolved: a recursive type contains itself.
 * Documentation, order and logical types are left out, because registries do
 * not compare them.
 */
export type AvroType =
  | AvroPrimitive
  | AvroArray
  | AvroMap
  | AvroUnion
  | AvroRecord
  | AvroEnum
  | AvroFixed;
