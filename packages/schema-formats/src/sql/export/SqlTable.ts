import { Field, Table } from '../../conversion/export/core';
import { SqlType } from './SqlTypeWriter';

/** A column as it is made. */
export interface SqlColumn extends SqlType {
  field: Field;
  /** As it is in the database, without quotes. */
  name: string;
}

/** A table as it is made. */
export interface SqlTable {
  table: Table;
  /** The names in front of its own. */
  above: readonly string[];
  name: string;
  columns: readonly SqlColumn[];
  primaryKey: readonly SqlColumn[];
  unique: readonly SqlColumn[];
  checks: readonly string[];
  partitions: readonly SqlColumn[];
}

export interface ForeignKey {
  from: SqlTable;
  columns: readonly SqlColumn[];
  to: SqlTable;
  toColumns: readonly SqlColumn[];
  /** Of the relationship. */
  path: string;
}
