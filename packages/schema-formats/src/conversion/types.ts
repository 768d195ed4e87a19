import type { DataContractDescriptor } from '@data-mesh/data-contract';

/**
 * What a contract can be written as.
 *
 * @public
 */
export type ExportFormat =
  | 'json-schema'
  | 'avro'
  | 'protobuf'
  | 'sql-postgresql'
  | 'sql-snowflake'
  | 'sql-bigquery'
  | 'sql-duckdb'
  | 'dbt'
  | 'markdown';

/**
 * What a contract can be made from.
 *
 * @public
 */
export type ImportFormat =
  | 'json-schema'
  | 'avro'
  | 'protobuf'
  | 'sql'
  | 'dbt-manifest';

/**
 * Something that one side says and the other cannot. Nothing is left out in
 * silence.
 *
 * @public
 */
export interface ConversionNote {
  /** Where in the source, such as `schema[0].properties[2].quality[0]` or `/fields/2`. */
  path: string;
  /** What could not be said, and what was written instead, in one sentence. */
  message: string;
  /** For how many places it stands, of which `path` is the first; absent if for one. */
  count?: number;
}

/**
 * One file that a conversion makes.
 *
 * @public
 */
export interface ConvertedFile {
  /** Proposed name without folders, such as `orders.avsc`. Made of letters, digits, `.`, `_` and `-`. */
  name: string;
  text: string;
}

/**
 * Whose types and quotation marks SQL is written with.
 *
 * @public
 */
export type ExportDialect = 'postgresql' | 'snowflake' | 'bigquery' | 'duckdb';

/**
 * What to write a contract as, and how.
 *
 * @public
 */
export interface ExportOptions {
  contract: DataContractDescriptor;
  format: ExportFormat;
  /** The names of the objects to write; all if absent. */
  objects?: readonly string[];
  /** JSON Schema: all objects under `$defs` of one file, instead of one file each. */
  bundle?: boolean;
  /** The namespace of Avro and the package of Protobuf, such as `com.example.sales`; none if absent. */
  namespace?: string;
  /** dbt: the database of the types; that of the first server that is one of them if absent, else PostgreSQL. */
  dialect?: ExportDialect;
}

/**
 * A contract in another format.
 *
 * @public
 */
export interface ContractExport {
  format: ExportFormat;
  /** One file, or one for each object of the schema where the format knows only one. */
  files: ConvertedFile[];
  notes: ConversionNote[];
}

/**
 * A contract made from another format.
 *
 * @public
 */
export interface ContractImport {
  format: ImportFormat;
  /** The contract as ODCS, in YAML. */
  text: string;
  contract: DataContractDescriptor;
  notes: ConversionNote[];
}
