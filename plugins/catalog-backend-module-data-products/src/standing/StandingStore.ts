import type { Holder } from '../files/decideClaim';
import type { Claim } from '../files/FileStore';

/** Whose an entity is, and since when. */
export interface KnownHolder extends Holder {
  /** UTC ISO 8601. */
  since: string;
  /** Full reference of who decided it, or `upgrade`. */
  decidedBy?: string;
}

/** A claim of which nobody has found out yet who brings its file. */
export type ClaimWithoutSource = Pick<
  Claim,
  'entityRef' | 'place' | 'readAt'
> & {
  fileId: string;
};

/**
 * Remembers which source holds what several describe, and who first brought
 * which file. Shared by all replicas.
 */
export interface StandingStore {
  holders(options: { entityRefs: string[] }): Promise<Map<string, KnownHolder>>;

  /** Notes who holds an entity. A decision for the same source stays one. */
  hold(options: {
    entityRef: string;
    source?: string;
    place: string;
    now: Date;
  }): Promise<void>;

  /** Notes that somebody decided who holds an entity. */
  decide(options: {
    entityRef: string;
    source: string;
    place: string;
    by: string;
    now: Date;
  }): Promise<void>;

  /** Forgets who holds an entity: nobody else wants it. */
  release(options: { entityRefs: string[] }): Promise<void>;

  /** Notes who first brought files, where nobody knew; empty where nobody can tell. */
  noteSources(options: {
    claims: { entityRef: string; place: string; source: string }[];
  }): Promise<void>;

  /** In the order of files; a page may be asked for after the last of them. */
  claimsWithoutSource(options: {
    after?: string;
    limit: number;
  }): Promise<ClaimWithoutSource[]>;

  /** The products whose output ports name each contract. */
  promising(options: {
    contractRefs: string[];
  }): Promise<Map<string, string[]>>;
}
