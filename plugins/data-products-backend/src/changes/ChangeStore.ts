import type { CatalogChange } from '@data-mesh/backstage-plugin-data-products-common';
import type { Change } from './Follower';

/** How far the feed was read. */
export interface ReadingPlace {
  /** Absent at the beginning. */
  cursor?: string;
  /** One more each time that reading begins anew. */
  pass: number;
  /** Whether this pass has come to the end once. */
  isWhole: boolean;
  /** When nothing more was to be read. */
  checkedAt?: Date;
}

/** A change of which a follower is to be told. */
export interface UntoldChange {
  number: number;
  /** How often that has failed. */
  failures: number;
  change: Change;
}

/** Keeps what is known of the catalog, and who has to be told of what. */
export interface ChangeStore {
  place(): Promise<ReadingPlace>;

  /**
   * Takes up a page that was read at a place: what is known, the place of the next
   * page, and what followers have to be told become of one make.
   *
   * @returns false where somebody else was faster, and nothing is done
   */
  take(options: {
    at: ReadingPlace;
    told: readonly CatalogChange[];
    cursor: string;
    now: Date;
  }): Promise<boolean>;

  /** Begins anew: what is not seen again is gone in the end. */
  beginAnew(options: { at: ReadingPlace }): Promise<boolean>;

  /** A pass has come to the end: what it has not seen is gone. */
  endPass(options: { at: ReadingPlace; now: Date }): Promise<void>;

  noteChecked(options: { now: Date }): Promise<void>;

  /** Has followers told of everything that is known who are new. */
  welcome(options: { followers: readonly string[]; now: Date }): Promise<void>;

  /** Forgets of followers that there are no more. */
  keepOnly(options: { followers: readonly string[] }): Promise<void>;

  /** What a follower is to be told now, of each reference the first thing only. */
  untold(options: {
    follower: string;
    now: Date;
    limit: number;
  }): Promise<UntoldChange[]>;

  wereTold(options: { numbers: readonly number[] }): Promise<void>;

  failed(options: { number: number; dueAt: Date }): Promise<void>;

  /** Whether somebody still has to be told of something. */
  hasUntold(): Promise<boolean>;
}
