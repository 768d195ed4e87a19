import { JsonValue } from '../../model';

/**
 * A document of the Open Metadata Difference Standard, as RFC 0039 of Bitol
 * drafts it. Names and words are those of the draft.
 *
 * @public
 */
export interface MetadataDifference {
  apiVersion: 'v1.0.0';
  kind: 'MetadataDifference';
  sourceKind: 'DataContract' | 'DataProduct';
  /** The older document. */
  source1: MetadataDifferenceSource;
  /** The newer document. */
  source2: MetadataDifferenceSource;
  scope: 'all';
  impact: { major: number; minor: number; patch: number };
  suggestedVersion?: string;
  diffs: MetadataDifferenceEntry[];
  customProperties: { property: string; value: JsonValue }[];
}

/**
 * One of the compared documents.
 *
 * @public
 */
export interface MetadataDifferenceSource {
  /** Empty if the document has none; the draft demands the field. */
  id: string;
  /** Empty if the document has none; the draft demands the field. */
  version: string;
  canonicalUrl?: string;
}

/**
 * One difference between the documents.
 *
 * @public
 */
export interface MetadataDifferenceEntry {
  type: 'ADD' | 'REMOVE' | 'CHANGE';
  /** The field of the document in which it is, such as `schema`. */
  section: string;
  /** The field that differs, such as `logicalType`. */
  field: string;
  /** By names, such as `/schema[name=orders]/properties[name=amount]/logicalType`. */
  path: string;
  value1?: JsonValue;
  value2?: JsonValue;
  message: string;
  impactLevel: 'MAJOR' | 'MINOR' | 'PATCH';
}
