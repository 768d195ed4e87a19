import type { DiscoveryKind } from '../discovery';

/**
 * The topic of the event by which the catalog module says that its change feed has
 * grown. It has no content and may get lost: who reads the feed asks now and then
 * anyway.
 *
 * @public
 */
export const DATA_PRODUCTS_CHANGED_TOPIC = 'data-products.changed';

/**
 * The last that happened to what the catalog shows under a name.
 *
 * @public
 */
export interface CatalogChange {
  /** The full reference of a data product or a data contract. */
  entityRef: string;
  kind: DiscoveryKind;
  /**
   * The `metadata.uid` of the entity. Another one than before is another entity
   * under the same name: the one from before is gone.
   */
  uid: string;
  /** Another one whenever the catalog shows something else. */
  hash: string;
  /** Whether the catalog does not show it any more. */
  gone: boolean;
}

/**
 * Some of what changed since a cursor, in the order in which it did, each reference
 * once; or the answer that the cursor is too old, or not of this feed: then whoever
 * reads begins anew without one, and what they know and do not find is gone.
 *
 * @public
 */
export type CatalogChangePage =
  | { beginAnew: true }
  | {
      beginAnew: false;
      changes: CatalogChange[];
      /** Where the next page starts. */
      cursor: string;
      /** Whether nothing more has changed until now. */
      isLast: boolean;
    };
