import { Comparison, Impact } from '../types';

/**
 * What one version of a document changed, in words.
 *
 * @public
 */
export interface ChangeLogEntry {
  /** Absent if the document has none. */
  version?: string;
  /** When it came, ISO 8601, if the caller knows. */
  date?: string;
  /** The entry in one sentence; what the version is if nothing came before. */
  sentence: string;
  /** Worst first; empty for the first version, and for one that changes nothing. */
  lines: ChangeLogLine[];
  /** With the version before; absent for the first one. */
  comparison?: Comparison;
}

/**
 * One line of a change log: a difference, or several of one kind.
 *
 * @public
 */
export interface ChangeLogLine {
  impact: Impact;
  /** The id of the row of the table of changes. */
  rule: string;
  text: string;
  /** How many differences the line tells of. */
  count: number;
}

/**
 * A version of a document as a change log needs it.
 *
 * @public
 */
export interface ChangeLogVersion<Document> {
  document: Document;
  /** When it came, ISO 8601. */
  date?: string;
}
