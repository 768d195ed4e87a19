import type {
  CatalogChange,
  DiscoveryKind,
} from '@data-mesh/backstage-plugin-data-products-common';

/** What the feed said last of a name. */
export type ToldEntity = CatalogChange;

/** What the catalog shows under a name. */
export interface ShownEntity {
  uid: string;
  hash: string;
  /** Undecided where the catalog has not finished writing it. */
  is: DiscoveryKind | 'other' | 'undecided';
}

/** A name of which the feed and the catalog may say different things. */
export interface Compared {
  entityRef: string;
  told?: ToldEntity;
  shown?: ShownEntity;
}

/** What is compared: each is a way through names that may differ, in pages. */
export type Comparison =
  /** What the catalog published after one of its counts and up to another one. */
  | { of: 'published'; after: number; upTo: number }
  /** What the feed has and the catalog has no more, or in another life. */
  | { of: 'gone' }
  /** What the feed has otherwise than the catalog. */
  | { of: 'told' }
  /** What the catalog has and the feed has not. */
  | { of: 'untold' };

/** The place at which a page of a comparison ends. */
export type ComparisonPlace = string | number;

/** How far the feed is. */
export interface FeedHead {
  /** Tells this feed from one that was lost or made anew. */
  feed: string;
  /** The number of the last change. */
  seq: number;
  /** Changes up to this number are not all told any more. */
  forgotten: number;
  /** Up to which count of the catalog its publications were read. */
  generation: number;
  /** When everything was compared last. */
  comparedAt?: Date;
}

/** Keeps the change feed beside the entities of the catalog. */
export interface ChangeStore {
  /** Whether the catalog keeps its entities in a way that is known here, and counts what it publishes. */
  catalogState(): Promise<{ isKnown: boolean; hasGenerations: boolean }>;

  /** The highest count of what the catalog has published. */
  lastGeneration(): Promise<number>;

  head(): Promise<FeedHead>;

  /** Remembers how far the catalog was read or compared. */
  advance(to: { generation?: number; comparedAt?: Date }): Promise<void>;

  /**
   * Compares one page, and adds to the feed what is different.
   *
   * @returns how many changes that were, and where the next page starts
   */
  record(options: {
    comparison: Comparison;
    place?: ComparisonPlace;
    limit: number;
    now: Date;
  }): Promise<{ changes: number; next?: ComparisonPlace }>;

  /** A page of changes after a number, with how far the feed is. */
  read(options: {
    after: number;
    limit: number;
  }): Promise<{ changes: (CatalogChange & { seq: number })[]; head: FeedHead }>;

  /** Forgets of what is gone since before a time. */
  forgetGone(options: { before: Date }): Promise<void>;
}
