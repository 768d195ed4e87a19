import type { DiscoveryKind } from '@data-mesh/backstage-plugin-data-products-common';

/**
 * Something that happened to an entity of the catalog: it is shown, newly or
 * otherwise than before, or it is gone. Who takes its name later is another one,
 * with another `uid`.
 */
export interface Change {
  type: 'shown' | 'gone';
  /** The full reference. */
  entityRef: string;
  kind: DiscoveryKind;
  /** The `metadata.uid` of the entity. */
  uid: string;
}

/** A capability that has to know what changes. */
export interface Follower {
  /** Never another one, as what was told is remembered by it. */
  id: string;
  /**
   * Is told of everything that is there when it is new, and then of each change.
   *
   * @remarks
   *
   * In the order of changes for each reference, the last one only where several
   * came together, and again after a failure: so doing it twice must do no harm,
   * and neither must one that is gone and was never heard of. Where it throws for
   * several changes, it is told of each alone, and of those that fail again later.
   */
  follow(changes: readonly Change[]): Promise<void>;
}
