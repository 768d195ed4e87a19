import { DataContractDescriptor } from '../model';

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
