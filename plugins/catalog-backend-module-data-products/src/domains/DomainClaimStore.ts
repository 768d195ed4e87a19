import type { ClaimDecided } from '@data-mesh/backstage-plugin-data-products-common';
import type { Claimed } from './claimsOf';

/** What a domain or a team decided about one claim. */
export type Decision = ClaimDecided['decision'];

/** An entity that waits for somebody to confirm whose it is. */
export interface WaitingEntity {
  entityRef: string;
  /** The file that is shown. */
  place: string;
  claims: Claimed[];
}

/** Remembers which claims wait, and what was decided. Shared by all replicas. */
export interface DomainClaimStore {
  /**
   * What was decided about the claims of an entity, by what is claimed. Decisions
   * about another file, and about an entity that was deleted since, do not count.
   */
  decisions(options: {
    entityRef: string;
    place: string;
  }): Promise<Map<string, Decision>>;

  /** Notes what was decided; without effect on an entity that the catalog does not have. */
  decide(options: {
    entityRef: string;
    place: string;
    claims: readonly string[];
    decision: Decision;
    by: string;
    now: Date;
  }): Promise<void>;

  /** Notes that claims wait, since now if they did not wait already. */
  wait(options: WaitingEntity & { now: Date }): Promise<void>;

  /** Notes that nothing of an entity waits any more. */
  forget(options: { entityRef: string }): Promise<void>;

  /** Every entity of which something waits. */
  waitingRefs(): Promise<Set<string>>;

  /** Notes that nothing of anything waits any more. */
  forgetWaiting(): Promise<void>;

  /** Forgets what is remembered of entities that the catalog does not have any more. */
  forgetGone(): Promise<void>;
}
