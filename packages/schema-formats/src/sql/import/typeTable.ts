import type { JsonValue } from '@data-mesh/data-contract';
import { LogicalType } from '../../conversion/import/draft';

export interface SqlTypeRow {
  names: readonly string[];
  logicalType: LogicalType;
  options?: { readonly [name: string]: JsonValue };
  /** The first argument is the largest length. */
  hasLength?: boolean;
  /** Never null, and filled by the database. */
  isSerial?: boolean;
}

const integers = (format: string, ...names: string[]): SqlTypeRow => ({
  names,
  logicalType: 'integer',
  options: { format },
});

/** The types of PostgreSQL, Snowflake, BigQuery, DuckDB and their like, one row for each meaning. */
export const sqlTypes: readonly SqlTypeRow[] = [
  integers('i8', 'tinyint', 'int1', 'tinyint signed'),
  integers('i16', 'smallint', 'int2', 'smallint signed', 'short'),
  integers('i32', 'int4', 'int32', 'int', 'integer', 'mediumint', 'signed'),
  integers('i32', 'int signed', 'integer signed', 'mediumint signed'),
  integers('i64', 'bigint', 'int8', 'int64', 'long', 'bigint signed'),
  integers('i128', 'hugeint'),
  integers('u8', 'utinyint', 'tinyint unsigned', 'uint8'),
  integers('u16', 'usmallint', 'smallint unsigned', 'uint16'),
  integers('u32', 'uinteger', 'int unsigned', 'integer unsigned', 'uint32'),
  integers('u64', 'ubigint', 'bigint unsigned', 'uint64'),
  integers('u128', 'uhugeint'),
  { names: ['byteint'], logicalType: 'integer' },
  { ...integers('i16', 'smallserial', 'serial2'), isSerial: true },
  { ...integers('i32', 'serial', 'serial4'), isSerial: true },
  { ...integers('i64', 'bigserial', 'serial8'), isSerial: true },
  {
    names: [
      ...['numeric', 'decimal', 'dec', 'number', 'bignumeric', 'bigdecimal'],
      ...['money', 'smallmoney'],
    ],
    logicalType: 'number',
  },
  {
    names: ['real', 'float4', 'float32'],
    logicalType: 'number',
    options: { format: 'f32' },
  },
  {
    names: ['double', 'double precision', 'float', 'float8', 'float64'],
    logicalType: 'number',
    options: { format: 'f64' },
  },
  { names: ['boolean', 'bool'], logicalType: 'boolean' },
  {
    names: [
      ...['varchar', 'character varying', 'char varying', 'string', 'char'],
      ...['character', 'bpchar', 'nchar', 'nvarchar', 'varchar2', 'nvarchar2'],
      ...['national character', 'national char', 'nchar varying'],
      ...['national character varying'],
    ],
    logicalType: 'string',
    hasLength: true,
  },
  {
    names: [
      ...['text', 'citext', 'clob', 'tinytext', 'mediumtext', 'longtext'],
      ...['ntext', 'name', 'character large object', 'xml', 'enum'],
      ...['inet', 'cidr', 'macaddr', 'macaddr8', 'interval', 'bit varying'],
      ...['tsvector', 'tsquery', 'geography', 'geometry', 'point', 'line'],
      ...['lseg', 'box', 'path', 'polygon', 'circle', 'pg_lsn', 'oid'],
      ...['int4range', 'int8range', 'numrange', 'tsrange', 'tstzrange'],
      'daterange',
    ],
    logicalType: 'string',
  },
  {
    names: ['uuid', 'uniqueidentifier'],
    logicalType: 'string',
    options: { format: 'uuid' },
  },
  {
    names: [
      ...['bytea', 'bytes', 'blob', 'binary', 'varbinary', 'raw', 'image'],
      ...['binary varying', 'long raw', 'tinyblob', 'mediumblob', 'longblob'],
      'binary large object',
    ],
    logicalType: 'string',
    options: { format: 'binary' },
  },
  { names: ['date'], logicalType: 'date' },
  { names: ['time'], logicalType: 'time', options: { timezone: false } },
  { names: ['timetz'], logicalType: 'time', options: { timezone: true } },
  {
    names: [
      ...['timestamp', 'datetime', 'datetime2', 'smalldatetime'],
      ...['timestamp_ntz', 'timestampntz', 'timestamp_s', 'timestamp_ms'],
      'timestamp_ns',
    ],
    logicalType: 'timestamp',
    options: { timezone: false },
  },
  {
    names: [
      ...['timestamptz', 'timestamp_tz', 'timestamp_ltz', 'timestampltz'],
      'datetimeoffset',
    ],
    logicalType: 'timestamp',
    options: { timezone: true },
  },
  {
    names: ['json', 'jsonb', 'variant', 'object', 'super', 'hstore', 'struct'],
    logicalType: 'object',
  },
  { names: ['array'], logicalType: 'array' },
];

const rows = new Map(
  sqlTypes.flatMap(row => row.names.map(name => [name, row] as const)),
);

export function sqlTypeRow(name: string): SqlTypeRow | undefined {
  return rows.get(name);
}
