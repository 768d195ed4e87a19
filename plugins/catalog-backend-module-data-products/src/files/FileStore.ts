import type { Finding, Lifecycle } from '@data-mesh/data-contract';
import type { DecodedText } from '../documents/decodeText';
import type { ClaimRule, LosingClaim } from './claimRules';

/** What is remembered of one file. */
export interface StoredFile {
  place: string;
  textHash: string;
  /** The last text in which every document was readable. */
  goodText?: string;
  goodAt?: string;
  /** Of the good text, while the file loads: that it is not UTF-8. */
  notUtf8?: Finding;
  /** Empty while the file loads. */
  findings: Finding[];
  failingSince?: string;
  readAt: string;
}

/** What a file is compared with that is read again. */
export type KnownFile = Pick<StoredFile, 'textHash' | 'failingSince'> & {
  hasGoodText: boolean;
};

/** That a file describes an entity. */
export interface Claim {
  entityRef: string;
  place: string;
  version?: string;
  lifecycle?: Lifecycle;
  /** Whether the file has it as a standard document, and not as an entity. */
  standard: boolean;
  /** When the file was last met, UTC ISO 8601. */
  readAt: string;
  /** Whether an entity provider brings the file, and will say when it is gone. */
  provided?: boolean;
  /** When the file first described it, UTC ISO 8601; absent: before this was noted. */
  claimedAt?: string;
  /** Who first brought the file, once that is known; empty: nobody can tell. */
  source?: string;
  /** The file that is shown instead, if there is one. */
  losesTo?: {
    place?: string;
    rule: ClaimRule;
    because: string;
    since: string;
  };
}

/** What a file claims when it is read. */
export type NewClaim = Pick<
  Claim,
  'entityRef' | 'version' | 'lifecycle' | 'standard'
>;

/** A file of which every document is readable. */
export interface ReadableFile extends DecodedText {
  place: string;
  claims: NewClaim[];
  /** Who brings it, if that is known. */
  source?: string;
}

/**
 * Remembers the files that hold data products and contracts: the last good text
 * of each, and which file describes which entity. Shared by all replicas.
 */
export interface FileStore {
  find(options: { place: string }): Promise<StoredFile | undefined>;

  /** How files are remembered, by place; unknown ones are absent. */
  known(options: { places: string[] }): Promise<Map<string, KnownFile>>;

  /**
   * Notes files of which every document is readable, all of them or none. Claims
   * that they no longer make are dropped.
   */
  recordReadable(options: { files: ReadableFile[]; now: Date }): Promise<void>;

  /** Notes that a file, or part of it, is unreadable. Its last good text and its claims stay. */
  recordUnreadable(
    options: DecodedText & {
      place: string;
      claims: NewClaim[];
      source?: string;
      findings: Finding[];
      now: Date;
    },
  ): Promise<void>;

  /** Notes claims of files that are remembered without them. */
  addClaims(options: {
    files: { place: string; claims: NewClaim[]; source?: string }[];
    now: Date;
  }): Promise<void>;

  /** Notes that files were met again, unchanged. */
  touch(options: { places: string[]; now: Date }): Promise<void>;

  /** Forgets a file that is gone, unless it was met since then or a provider brings it; tells whether it did. */
  forget(options: { place: string; unmetSince: string }): Promise<boolean>;

  /** All claims on the given entities. */
  claims(options: { entityRefs: string[] }): Promise<Claim[]>;

  /** The entities that more than one file describes, or that are kept for somebody. */
  contestedRefs(page?: { after?: string; limit: number }): Promise<string[]>;

  /** Notes which file is shown, and why not the others; drops the claims of files that are gone. */
  settle(options: {
    entityRef: string;
    winner?: string;
    losers: LosingClaim[];
    gone: string[];
    now: Date;
  }): Promise<void>;

  /** Files that were not met since, that no provider brings, and the entities that they describe. */
  unmetSince(options: {
    since: string;
    after?: string;
    limit: number;
  }): Promise<{ id: string; place: string; entityRefs: string[] }[]>;
}
