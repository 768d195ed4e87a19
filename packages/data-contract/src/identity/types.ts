import { Lifecycle } from '../model';

/**
 * The identity of a document and what it was taken from.
 *
 * @public
 */
export interface DocumentIdentity {
  id: string;
  derivedFrom: 'id' | 'name' | 'place';
}

/**
 * One of several documents that claim the same `id`.
 *
 * @public
 */
export interface DocumentClaim {
  lifecycle?: Lifecycle;
  version?: string;
  /** Where the document lies, such as its location. */
  place: string;
}

/**
 * A claim in its rank. The first one wins.
 *
 * @public
 */
export interface RankedClaim<Claim extends DocumentClaim = DocumentClaim> {
  claim: Claim;
  /** From 1. */
  rank: number;
  /** Why the first one wins over this one, in one sentence; absent for the first. */
  reason?: string;
}
