import { Conventions } from '../../conventions/types';
import { ReportProblem } from '../../findings/problem';
import {
  DataContractDescriptor,
  DataProductDescriptor,
  JsonValue,
} from '../../model';
import { Shape } from '../../structure';

/** The top level of a document, or what a look at its lines tells of it. */
export type TopLevel = { readonly [key: string]: JsonValue | undefined };

/**
 * A format that this package reads. The reader knows no format by name: one
 * more is a file with such a row, and its place in the table of formats.
 */
export interface DocumentFormat {
  /** As people write it. */
  title: string;
  kind: 'DataProduct' | 'DataContract';
  /** Released versions, oldest first. A document without a known one is read as the newest. */
  versions: readonly string[];
  /** Whether a document follows this format; the first that says so reads it. */
  recognises: (value: TopLevel) => boolean;
  /** What the document may say. */
  shape: Shape;
  /** Makes the descriptor of what the shape let through. */
  describe: (options: { value: JsonValue }) => FormatReading;
  /** Judges what a document of this format says. */
  check: (options: {
    described: FormatReading;
    /** The document before the shape brought it to one form. */
    written: JsonValue;
    /** The version by which it was read, without the v. */
    version: string;
    conventions: Conventions;
    /** The day of the judgement; without it, everybody counts who is or was in a team. */
    now?: Date;
    report: ReportProblem;
  }) => void;
  /** The format that replaced this one. */
  successor?: DocumentFormat;
  /** How to get from here to the successor; completes "Move to …: ". */
  migration?: string;
}

/** The part of a reading that depends on its format. */
export type FormatReading =
  | { kind: 'product'; standard: 'odps'; product: DataProductDescriptor }
  | { kind: 'contract'; standard: 'odcs'; contract: DataContractDescriptor };

const longestKind = 100;

/** Whether a kind is meant, in whatever case and with blanks or hyphens between the words. */
export function isKind(
  found: JsonValue | undefined,
  kind: DocumentFormat['kind'],
): boolean {
  return (
    typeof found === 'string' &&
    found.length <= longestKind &&
    found.toLowerCase().replace(/[\s_-]/g, '') === kind.toLowerCase()
  );
}
