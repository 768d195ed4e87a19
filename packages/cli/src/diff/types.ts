import type {
  Comparison,
  ContractReading,
  Finding,
  KnownProductVersion,
  ProductReading,
} from '@data-mesh/data-contract';
import { ValidationReport } from '../report';
import { NothingOfOurs } from '../rules';

/** One side of a comparison, read. */
export interface Side {
  documents: SideDocument[];
  /** What cannot be compared. */
  unreadable: UnreadableDocument[];
  /** Files that hold nothing of ours. */
  strange: StrangeFile[];
}

/** A file without any document of ours. */
export interface StrangeFile {
  file: string;
  rule: NothingOfOurs;
}

/** A document as it can be compared. */
export type ComparableReading = ProductReading | ContractReading;

/** A document on one side of a comparison: what it is known by. */
export interface SideDocument {
  file: string;
  kind: ComparableReading['kind'];
  id?: string;
  name?: string;
  version?: string;
  lifecycle?: string;
  /** None if it is a contract. */
  outputPorts: KnownProductVersion['outputPorts'];
  /** All of it. Large files are read again, because all at once would not fit into the memory. */
  read(): Promise<ComparableReading>;
}

/** A document, or a file, that nobody could read. */
export interface UnreadableDocument {
  file: string;
  /** The `id` that the text seems to declare. */
  id?: string;
  finding: Finding;
}

/** Two versions of one document, or one that has no other. */
export type DocumentPair =
  | {
      kind: 'both';
      older: SideDocument;
      newer: SideDocument;
      /** How the older one was found if not by its place or id, in one sentence. */
      reason?: string;
    }
  | { kind: 'added'; newer: SideDocument }
  | { kind: 'removed'; older: SideDocument };

/** What happened to one document. */
export type DocumentChange = {
  subject: 'contract' | 'product';
  id?: string;
  name?: string;
  /** Where it is now; where it was, if it is gone. */
  file: string;
} & (
  | {
      status: 'compared';
      /** Where it was, if it lies elsewhere now. */
      olderFile?: string;
      /** The document of another id that it follows; absent if it was itself compared. */
      predecessor?: { id?: string; file: string; reason: string };
      comparison: Comparison;
    }
  | { status: 'added'; version?: string }
  | {
      status: 'removed';
      version?: string;
      /** `safe` if it was retired before. */
      impact: 'breaking' | 'safe';
    }
);

/** What a comparison of files found. */
export interface DiffReport extends ValidationReport {
  command: 'diff';
  /** The commit that was compared with; absent if two files were. */
  against?: string;
  changes: DocumentChange[];
  /** Changed files, or those that were named, that hold neither a product nor a contract. */
  strange: string[];
  /** Whether there was nothing that could be compared; then nobody may feel safe. */
  nothingCompared: boolean;
}
