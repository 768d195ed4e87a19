import { ColumnTypeName } from './columnTypes';

/** The databases whose SQL can be written. */
export type Database = 'postgresql' | 'snowflake' | 'bigquery' | 'duckdb';

interface PhysicalTypeRow {
  type: ColumnTypeName;
  /** What may stand in parentheses. */
  takes?: 'length' | 'precision' | 'fraction';
  /** The words, by the databases that know them; `others` are those of languages and other databases. */
  words: { readonly [Where in Database | 'others']?: string };
}

/** What the words of databases and languages mean: one row each type. */
export const physicalTypes: readonly PhysicalTypeRow[] = [
  {
    type: 'string',
    takes: 'length',
    words: {
      postgresql: 'varchar, char, character, character varying, bpchar',
      snowflake: 'varchar, char, character, string, text, nvarchar, nchar',
      bigquery: 'string',
      duckdb: 'varchar, char, bpchar, string',
      others: 'nvarchar, nchar, varchar2, nvarchar2, clob, longtext, keyword',
    },
  },
  {
    type: 'string',
    words: { postgresql: 'text, name', duckdb: 'text', others: 'str, enum' },
  },
  {
    type: 'uuid',
    words: {
      postgresql: 'uuid',
      duckdb: 'uuid',
      others: 'guid, uniqueidentifier',
    },
  },
  {
    type: 'boolean',
    words: {
      postgresql: 'boolean, bool',
      snowflake: 'boolean',
      bigquery: 'bool, boolean',
      duckdb: 'boolean, bool, logical',
      others: 'bit',
    },
  },
  {
    type: 'int8',
    words: {
      snowflake: 'tinyint, byteint',
      bigquery: 'tinyint, byteint',
      duckdb: 'tinyint, int1',
      others: 'sint8',
    },
  },
  {
    type: 'int16',
    words: {
      postgresql: 'smallint, int2, smallserial',
      snowflake: 'smallint',
      bigquery: 'smallint',
      duckdb: 'smallint, int2, short',
      others: 'int16',
    },
  },
  {
    type: 'int32',
    words: {
      postgresql: 'integer, int, int4, serial',
      snowflake: 'integer, int',
      bigquery: 'integer, int',
      duckdb: 'integer, int, int4, signed',
      others: 'int32, sint32, sfixed32, mediumint',
    },
  },
  {
    type: 'int64',
    words: {
      postgresql: 'bigint, int8, bigserial',
      snowflake: 'bigint',
      bigquery: 'int64, bigint',
      duckdb: 'bigint, int8, long',
      others: 'int64, sint64, sfixed64, long',
    },
  },
  { type: 'int128', words: { duckdb: 'hugeint' } },
  { type: 'uint8', words: { duckdb: 'utinyint', others: 'uint8' } },
  { type: 'uint16', words: { duckdb: 'usmallint', others: 'uint16' } },
  { type: 'uint32', words: { duckdb: 'uinteger', others: 'uint32, fixed32' } },
  { type: 'uint64', words: { duckdb: 'ubigint', others: 'uint64, fixed64' } },
  { type: 'uint128', words: { duckdb: 'uhugeint' } },
  {
    type: 'number',
    takes: 'precision',
    words: {
      postgresql: 'numeric, decimal, dec',
      snowflake: 'number, numeric, decimal, dec',
      bigquery: 'numeric, decimal, bignumeric, bigdecimal',
      duckdb: 'numeric, decimal, dec',
      others: 'number',
    },
  },
  // Money has operators of its own.
  { type: 'unknown', words: { postgresql: 'money' } },
  { type: 'number', words: { others: 'smallmoney' } },
  {
    type: 'float32',
    words: {
      postgresql: 'real, float4',
      snowflake: 'real, float4',
      duckdb: 'real, float4, float',
      others: 'float32',
    },
  },
  {
    type: 'float64',
    words: {
      postgresql: 'double precision, float8, float',
      snowflake: 'float, double, double precision, float8',
      bigquery: 'float64',
      duckdb: 'double, float8, double precision',
      others: 'float64, float',
    },
  },
  {
    type: 'date',
    words: {
      postgresql: 'date',
      snowflake: 'date',
      bigquery: 'date',
      duckdb: 'date',
    },
  },
  {
    type: 'time',
    takes: 'fraction',
    words: {
      postgresql: 'time, time without time zone, timetz, time with time zone',
      snowflake: 'time',
      bigquery: 'time',
      duckdb: 'time, timetz, time with time zone',
      others: 'time-millis, time-micros',
    },
  },
  {
    type: 'timestamp',
    takes: 'fraction',
    words: {
      postgresql: 'timestamp, timestamptz, timestamp with time zone',
      snowflake: 'timestamp, timestamp_tz, timestamp_ltz',
      bigquery: 'timestamp',
      duckdb: 'timestamp, timestamptz, timestamp with time zone',
      others:
        'timestamp-millis, timestamp-micros, timestamp-nanos, datetimeoffset',
    },
  },
  {
    type: 'local-timestamp',
    takes: 'fraction',
    words: {
      postgresql: 'timestamp without time zone',
      snowflake: 'timestamp_ntz, datetime',
      bigquery: 'datetime',
      duckdb: 'datetime, timestamp without time zone',
      others:
        'datetime2, smalldatetime, local-timestamp-millis, local-timestamp-micros',
    },
  },
  {
    type: 'binary',
    words: {
      postgresql: 'bytea',
      snowflake: 'binary, varbinary',
      bigquery: 'bytes',
      duckdb: 'blob, bytea, binary, varbinary',
      others: 'bytes, image',
    },
  },
  {
    type: 'unknown',
    words: {
      postgresql:
        'json, jsonb, xml, inet, cidr, macaddr, interval, tsvector, point, polygon',
      snowflake: 'variant, object, array, geography, geometry',
      bigquery: 'json, geography, interval',
      duckdb: 'json, interval, bit',
    },
  },
];

/** The largest numbers in parentheses. */
export const typeLimits: {
  readonly [Name in Database]: {
    readonly length: number;
    readonly precision: number;
    readonly fraction: number;
  };
} = {
  postgresql: { length: 10_485_760, precision: 1000, fraction: 6 },
  snowflake: { length: 16_777_216, precision: 38, fraction: 9 },
  bigquery: { length: 10_485_760, precision: 38, fraction: 0 },
  duckdb: { length: 2_147_483_647, precision: 38, fraction: 0 },
};
