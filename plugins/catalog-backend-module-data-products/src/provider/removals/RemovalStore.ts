import type { MissingEntity } from './decideRemovals';

/** What a run finds that its source brings no more. */
export interface Missing {
  entityRefs: string[];
  /** How many the catalog has from the source, those included. */
  total: number;
}

/** Remembers what is kept although its source brings it no more, for all replicas. */
export interface RemovalStore {
  /**
   * What would go from the catalog with files that are gone, and with what other
   * files of the provider describe no more.
   */
  missing(options: {
    provider: string;
    /** Places of files that are gone. */
    gone: readonly string[];
    /** Claims of others that were not met since are void, UTC ISO 8601. */
    validSince: string;
  }): Promise<Missing>;

  /** Those of the places that describe one of the entities. */
  describing(options: {
    places: readonly string[];
    entityRefs: ReadonlySet<string>;
  }): Promise<Set<string>>;

  /** What was missing when it was last looked. */
  known(options: { provider: string }): Promise<MissingEntity[]>;

  /** Remembers what is missing, and forgets all else; confirmations stay. */
  remember(options: {
    provider: string;
    missing: readonly (MissingEntity & { goesAt?: string })[];
  }): Promise<void>;

  /**
   * Notes that a person confirms what was missing by then.
   *
   * @returns how many entities that is about
   */
  confirm(options: {
    provider: string;
    /** UTC ISO 8601. */
    missingUntil: string;
    now: Date;
  }): Promise<number>;
}
