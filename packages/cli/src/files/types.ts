import type { Finding } from '@data-mesh/data-contract';

/** A file to look at. */
export interface FoundFile {
  /** Absolute. */
  path: string;
  /** Relative to the folder of the run, with `/`; what reports show. */
  name: string;
  /** Whether somebody named this very file, and not a pattern. */
  named: boolean;
}

/** What became of reading a file. */
export type FileText =
  /** What was guessed about the encoding is among the findings. */
  | { kind: 'text'; text: string; findings: Finding[] }
  | { kind: 'unreadable'; finding: Finding };
