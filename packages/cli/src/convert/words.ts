import type {
  ExportDialect,
  ExportFormat,
  ImportFormat,
  WrittenVersion,
} from '@data-mesh/schema-formats';

export const exportFormats = [
  'json-schema',
  'avro',
  'protobuf',
  'sql-postgresql',
  'sql-snowflake',
  'sql-bigquery',
  'sql-duckdb',
  'dbt',
  'markdown',
] as const satisfies readonly ExportFormat[];

export const importFormats = [
  'json-schema',
  'avro',
  'protobuf',
  'sql',
  'dbt-manifest',
] as const satisfies readonly ImportFormat[];

export const exportDialects = [
  'postgresql',
  'snowflake',
  'bigquery',
  'duckdb',
] as const satisfies readonly ExportDialect[];

export const odcsVersions = [
  '3.1.0',
  '3.2.0',
] as const satisfies readonly WrittenVersion[];
