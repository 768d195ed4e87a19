import { Finding } from '../findings/types';
import { DataContractDescriptor, DataProductDescriptor } from '../model';

/**
 * What protects the reader from a hostile or runaway text.
 *
 * @public
 */
export interface ReadingLimits {
  /**
   * Characters of a text; larger is unreadable, decided before parsing. Aliases
   * may add as many to one document.
   */
  maximumCharacters: number;
  /**
   * What a document weighs, without what aliases repeat. A column, table or server
   * weighs 95, a quality rule, service level or member of a team 55, any other
   * mapping 28, each with its first four fields; any further key or value weighs 3,
   * an entry of a list 6. From 32 levels on all of them weigh twice, from 48 three times.
   */
  maximumNodes: number;
  /** Documents of a file; those beyond it are not read. */
  maximumDocuments: number;
  /** Levels of nested lists and mappings, also of those that aliases bring. */
  maximumDepth: number;
  /** Nodes that aliases (`*name`) may add to one document. */
  maximumAliasedNodes: number;
  /** Findings kept for one document; errors are kept first. */
  maximumFindings: number;
}

/**
 * What all readings have: the text of this very document and where it starts.
 *
 * @public
 */
export interface ReadingPlace {
  /** The text of this document alone, without its `---`. */
  text: string;
  /** 1-based line of the file at which `text` starts. */
  line: number;
}

/**
 * A data product descriptor (ODPS).
 *
 * @public
 */
export interface ProductReading extends ReadingPlace {
  kind: 'product';
  standard: 'odps';
  /** As declared, such as `v1.0.0`; absent if the document declares none. */
  standardVersion: string | undefined;
  product: DataProductDescriptor;
  findings: Finding[];
}

/**
 * A data contract (ODCS).
 *
 * @public
 */
export interface ContractReading extends ReadingPlace {
  kind: 'contract';
  standard: 'odcs';
  /** As declared, such as `v3.1.0`; absent if the document declares none. */
  standardVersion: string | undefined;
  contract: DataContractDescriptor;
  findings: Finding[];
}

/**
 * A document that is neither, such as a Backstage entity. Somebody else reads it.
 *
 * @public
 */
export interface ForeignReading extends ReadingPlace {
  kind: 'foreign';
}

/**
 * A text that no parser understands, that is too large to try, or that declares
 * a version of a standard but no kind.
 *
 * @public
 */
export interface UnreadableReading extends ReadingPlace {
  kind: 'unreadable';
  findings: Finding[];
  /** The `id` that the text seems to declare, read without parsing. */
  id?: string;
}

/**
 * What became of one YAML document. Switch on `kind`.
 *
 * @public
 */
export type DocumentReading =
  | ProductReading
  | ContractReading
  | ForeignReading
  | UnreadableReading;
