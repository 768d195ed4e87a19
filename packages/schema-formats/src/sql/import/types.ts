import { PropertyDraft, ObjectDraft } from '../../conversion/import/draft';

/** A type as a column names it. */
export interface SqlType {
  /** As written, such as `numeric(10, 2)[]`. */
  text: string;
  /** Without schema, arguments and arrays, in lower case, such as `double precision`. */
  name: string;
  /** What stands in brackets behind the name. */
  arguments: string[];
  hasTimeZone?: boolean;
  items?: SqlType;
  fields?: SqlField[];
  map?: { key: SqlType; value: SqlType };
  /** Of an enumeration. */
  values?: string[];
}

/** One field of a STRUCT. */
export interface SqlField {
  name: string;
  type: SqlType;
  isRequired: boolean;
  description?: string;
}

export interface ForeignKey {
  place: string;
  columns: string[];
  /** The name of the other table, by its parts. */
  table: string[];
  /** Empty for its primary key. */
  otherColumns: string[];
}

export interface Check {
  place: string;
  name?: string;
  /** The condition, as written. */
  text: string;
}

/** A table while its statements are read. */
export interface Table {
  path: string[];
  object: ObjectDraft;
  columns: Map<string, PropertyDraft>;
  primaryKey: string[];
  foreignKeys: ForeignKey[];
  checks: Check[];
}
