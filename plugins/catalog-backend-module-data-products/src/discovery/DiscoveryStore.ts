import type {
  ComparedElement,
  DiscoveryKind,
  PersonalData,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Ending } from '@data-mesh/data-contract';

/** What is remembered of one product or contract. */
export interface IndexedEntry {
  entityRef: string;
  kind: DiscoveryKind;
  title: string;
  /** Words, each once and separated by blanks: of name and title, */
  nameWords: string;
  /** these and those of purpose and tags, */
  ownWords: string;
  /** and those of tables and columns, too; of a product those of its contracts. */
  words: string;
  /** Of contracts. */
  elements: ComparedElement[];
  personalData: PersonalData;
  /** Of contracts, as written. */
  version?: string;
  ending?: Ending;
  /** Of products: the contracts that they promise, in the state that they have seen. */
  promises: { contractRef: string; contractHash: string }[];
  /** Of everything that it was made from. */
  hash: string;
  /** Until then its entity may still be on its way to the catalog, UTC ISO 8601. */
  expectedUntil?: string;
}

/** What a product needs to know of a contract. */
export type IndexedFacts = Pick<IndexedEntry, 'hash' | 'personalData'>;

/** What a port needs to know of its contract. */
export interface PromisedContract {
  /** As its document says; absent where it says none, or is not in the catalog. */
  version?: string;
  /** The products that promise it: all where there are two at most, else two of them. */
  promisedBy: readonly string[];
}

/** The words of an entry. */
export type IndexedWords = Pick<IndexedEntry, 'ownWords' | 'words'>;

/** An entry that has all words of a query. */
export interface Candidate {
  entityRef: string;
  /** Where its words are: all in the name, all its own, or in contracts and columns. */
  rank: 0 | 1 | 2;
}

/** Remembers what discovery compares with the words that somebody looks for. Shared by all replicas. */
export interface DiscoveryStore {
  put(entry: IndexedEntry): Promise<void>;

  /** By reference; entries that are not there are absent. The same holds for those that follow. */
  facts(options: { entityRefs: string[] }): Promise<Map<string, IndexedFacts>>;
  words(options: { entityRefs: string[] }): Promise<Map<string, IndexedWords>>;
  endings(options: { entityRefs: string[] }): Promise<Map<string, Ending>>;
  elements(options: {
    entityRefs: string[];
  }): Promise<Map<string, ComparedElement[]>>;
  promises(options: { entityRefs: string[] }): Promise<Map<string, string[]>>;

  /** Of contracts that products promise: by reference. */
  promised(options: {
    contractRefs: string[];
  }): Promise<Map<string, PromisedContract>>;

  /** Entries that have each word as the beginning of one of theirs, the best first. */
  candidates(options: {
    kind: DiscoveryKind;
    /** As `queryWords` gives them: letters and digits only. */
    words: readonly string[];
    limit: number;
  }): Promise<Candidate[]>;

  /** Products that have not seen the given contracts as they are now. */
  stale(options: {
    contractRefs: string[];
  }): Promise<{ productRef: string; contractRef: string }[]>;

  /** References in order, for asking whether their entities are still there. */
  refs(options: { after?: string; limit: number }): Promise<string[]>;

  /** Forgets an entry. */
  forget(options: { entityRef: string }): Promise<void>;

  /**
   * Forgets those of the entries of which the catalog has no entity and expects
   * none, and tells which they were.
   */
  forgetGone(options: {
    entityRefs: string[];
    /** UTC ISO 8601. */
    now: string;
  }): Promise<string[]>;
}
