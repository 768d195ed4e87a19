import type { Finding, FindingSeverity } from '@data-mesh/data-contract';
import { FailOn } from '../rules/failOn';
import { Rule } from '../rules/types';

/** A document of a file, for people who look for it. */
export interface DocumentSummary {
  kind: 'product' | 'contract' | 'unreadable';
  /** 1-based line at which it starts. */
  line: number;
  id?: string;
  name?: string;
  version?: string;
  /** As declared, such as `v3.1.0`. */
  standardVersion?: string;
}

/** What was found in one file. */
export interface FileReport {
  /** Relative to the folder of the run, with `/`. */
  file: string;
  documents: DocumentSummary[];
  findings: Finding[];
}

/** What a command found. Every renderer reads this shape. */
export interface ValidationReport {
  command: 'validate' | 'diff' | 'compat';
  /** The version of this program. */
  version: string;
  /** The folder of the run in its repository, such as `data/contracts`; empty for its root. */
  folder: string;
  files: FileReport[];
  counts: Record<FindingSeverity, number>;
  /** The least severity that counts as a failure. */
  failOn: FailOn;
  /** Whether the findings make the program end with code 1. */
  failed: boolean;
}

/** A report with the rules that its findings name. */
export interface ReportOptions {
  report: ValidationReport;
  rules: readonly Rule[];
  /** All of it in one sentence, for people; about documents if it is left out. */
  summary?: string;
}
