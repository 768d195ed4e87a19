import { oneLine } from '../../conversion/export/core';
import { SqlDialect } from './dialect';
import { checked, lost, native, partly, sqlTreatments } from './treatments';
import {
  bigqueryTypes,
  duckdbTypes,
  postgresqlTypes,
  snowflakeTypes,
} from './types';
import {
  doubleQuoted,
  isPlainInAnyCase,
  isPlainInLowerCase,
  isPlainInUpperCase,
  singleQuoted,
} from './words';

export const postgresql: SqlDialect = {
  format: 'sql-postgresql',
  database: 'postgresql',
  title: 'PostgreSQL',
  servers: ['postgres', 'postgresql', 'cloudsql'],
  types: postgresqlTypes,
  treatments: sqlTreatments({
    check: checked,
    unique: partly('`UNIQUE`'),
    partitioned: partly('`PARTITION BY RANGE` with a default partition'),
    maxLength: native('`varchar(n)`'),
    description: native('`COMMENT ON`'),
  }),
  nesting: {
    object: 'opaque',
    array: 'T[] of scalars',
    map: 'opaque',
    deepest: 2,
    opaque: 'jsonb',
  },
  names: {
    quote: doubleQuoted,
    isPlain: isPlainInLowerCase,
    legal: oneLine,
    ignoresCase: false,
    maximumBytes: 63,
  },
  // Right whether the server reads backslashes in plain texts or not.
  text: text =>
    text.includes('\\')
      ? `E${singleQuoted(text.replace(/\\/g, '\\\\'))}`
      : singleQuoted(text),
  comments: { column: 'COMMENT ON' },
  keys: {
    unique: true,
    ending: '',
    maximumColumns: 32,
    foreign: 'afterwards',
    target: 'keys',
  },
  checks: true,
  partitions: 'RANGE',
  maximumColumns: 1600,
};

export const snowflake: SqlDialect = {
  format: 'sql-snowflake',
  database: 'snowflake',
  title: 'Snowflake',
  servers: ['snowflake'],
  types: snowflakeTypes,
  treatments: sqlTreatments({
    check: lost,
    unique: partly('`UNIQUE`, which Snowflake does not check'),
    partitioned: partly('`CLUSTER BY`'),
    maxLength: native('`VARCHAR(n)`'),
    description: native('`COMMENT`'),
  }),
  nesting: {
    object: 'opaque',
    array: 'opaque',
    map: 'opaque',
    deepest: 1,
    opaque: 'VARIANT',
  },
  names: {
    quote: doubleQuoted,
    isPlain: isPlainInUpperCase,
    // Not all tools read these between quotes in the same way.
    legal: text => oneLine(text).replace(/[\\"]/g, '_'),
    ignoresCase: true,
    maximumBytes: 255,
  },
  text: text => `'${text.replace(/[\\']/g, character => `\\${character}`)}'`,
  comments: { column: 'COMMENT' },
  keys: {
    unique: true,
    ending: '',
    maximumColumns: 1000,
    foreign: 'afterwards',
    target: 'keys',
  },
  checks: false,
  partitions: 'CLUSTER BY',
};

/** Names of BigQuery have letters, digits and `_` only, and some beginnings are its own. */
function bigqueryName(text: string): string {
  const name = oneLine(text).replace(/[^\p{L}\p{M}\p{N}_]+/gu, '_');
  const isTaken =
    /^(?:_TABLE_|_FILE_|_PARTITION|_ROW_TIMESTAMP|__ROOT__|_COLIDENTIFIER|_CHANGE_)/i.test(
      name,
    );
  if (!name) return '';
  return isTaken || !/^[\p{L}_]/u.test(name)
    ? `column_${name.replace(/^_+/, '')}`
    : name;
}

function bigqueryText(text: string): string {
  const escaped = text
    .replace(/[\\']/g, character => `\\${character}`)
    .replace(/\n/g, '\\n');
  return `'${escaped}'`;
}

export const bigquery: SqlDialect = {
  format: 'sql-bigquery',
  database: 'bigquery',
  title: 'BigQuery',
  servers: ['bigquery'],
  types: bigqueryTypes,
  treatments: sqlTreatments({
    check: lost,
    unique: lost,
    partitioned: partly('`PARTITION BY` a day, `CLUSTER BY` the rest'),
    maxLength: native('`STRING(n)`'),
    description: native('`OPTIONS (description)`'),
  }),
  nesting: {
    object: 'STRUCT<>',
    array: 'ARRAY<T>',
    map: 'ARRAY<STRUCT<>>',
    deepest: 15,
    opaque: 'JSON',
  },
  names: {
    quote: name => `\`${name}\``,
    isPlain: isPlainInAnyCase,
    legal: bigqueryName,
    ignoresCase: true,
    maximumBytes: 300,
  },
  text: bigqueryText,
  comments: { column: 'OPTIONS', longest: { table: 16_384, column: 1024 } },
  keys: {
    unique: false,
    ending: ' NOT ENFORCED',
    maximumColumns: 16,
    foreign: 'afterwards',
    target: 'primary key',
  },
  checks: false,
  partitions: 'PARTITION BY',
  maximumColumns: 10_000,
};

export const duckdb: SqlDialect = {
  format: 'sql-duckdb',
  database: 'duckdb',
  title: 'DuckDB',
  servers: ['duckdb'],
  types: duckdbTypes,
  treatments: sqlTreatments({
    check: checked,
    unique: partly('`UNIQUE`'),
    partitioned: lost,
    maxLength: partly('`CHECK`'),
    description: native('`COMMENT ON`'),
  }),
  nesting: {
    object: 'STRUCT()',
    array: 'T[]',
    map: 'MAP(K, V)',
    deepest: 100,
    opaque: 'VARCHAR',
  },
  names: {
    quote: doubleQuoted,
    isPlain: isPlainInAnyCase,
    legal: oneLine,
    ignoresCase: true,
    maximumBytes: 250,
  },
  text: singleQuoted,
  comments: { column: 'COMMENT ON' },
  keys: {
    unique: true,
    ending: '',
    maximumColumns: 1000,
    foreign: 'inside',
    target: 'keys',
  },
  checks: true,
  partitions: 'none',
};

/** All databases whose SQL can be written. */
export const sqlDialects: readonly SqlDialect[] = [
  postgresql,
  snowflake,
  bigquery,
  duckdb,
];
