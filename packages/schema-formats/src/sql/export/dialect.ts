import { ExportFormat } from '../../conversion/types';
import {
  Database,
  TreatmentTable,
  TypeTable,
} from '../../conversion/export/core';

/** What sets the SQL of one database apart: one row each. */
export interface SqlDialect {
  format: ExportFormat;
  database: Database;
  title: string;
  /** The types of servers that are this database. */
  servers: readonly string[];
  types: TypeTable;
  treatments: TreatmentTable;
  /** What `T` is below something: fields of objects, items of lists, or nothing that is declared. */
  nesting: {
    object: 'STRUCT()' | 'STRUCT<>' | 'opaque';
    array: 'T[]' | 'T[] of scalars' | 'ARRAY<T>' | 'opaque';
    map: 'MAP(K, V)' | 'ARRAY<STRUCT<>>' | 'opaque';
    /** Levels of nested types. */
    deepest: number;
    /** What is written for what cannot be nested. */
    opaque: string;
  };
  names: {
    /** Writes a name between quotes, with what would end them escaped. */
    quote: (name: string) => string;
    /** Whether it is the same without quotes. */
    isPlain: (name: string) => boolean;
    /** The nearest legal name. */
    legal: (text: string) => string;
    /** Whether names that differ in case only are the same. */
    ignoresCase: boolean;
    maximumBytes: number;
  };
  /** A text between quotes. */
  text: (text: string) => string;
  comments: {
    column: 'COMMENT ON' | 'COMMENT' | 'OPTIONS';
    /** In characters. */
    longest?: { table: number; column: number };
  };
  keys: {
    unique: boolean;
    /** Behind keys that the database does not check. */
    ending: '' | ' NOT ENFORCED';
    maximumColumns: number;
    foreign: 'afterwards' | 'inside';
    /** What a foreign key may point at. */
    target: 'keys' | 'primary key';
  };
  checks: boolean;
  partitions: 'RANGE' | 'CLUSTER BY' | 'PARTITION BY' | 'none';
  maximumColumns?: number;
}
