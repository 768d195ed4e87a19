import type { Entity } from '@backstage/catalog-model';
import type { UnconfirmedClaim } from '@data-mesh/backstage-plugin-data-products-common';

/** In which way somebody answers for a data product. */
export type OwnerRole = 'business' | 'technical' | 'domain';

/** Who has a role, or which gap there is in their place. */
export type Owner =
  | { status: 'known'; entity: Entity; email?: string; people?: number }
  | { status: 'empty-group'; entity: Entity; email?: string }
  | { status: 'not-in-catalog'; entityRef: string; namedAs?: string }
  | { status: 'named-only'; namedAs: string }
  | { status: 'nobody' }
  /** The document names somebody who has not confirmed it. */
  | { status: 'unconfirmed'; claim: UnconfirmedClaim }
  | { status: 'no-domain' }
  | { status: 'domain-not-in-catalog'; entityRef: string }
  | { status: 'domain-without-owner'; domain: Entity };

/** The owners of a product, the accountable one first. */
export type Owners = Record<OwnerRole, Owner>;

/** Who runs a product, and who is accountable for it. */
export type ProductOwners = Omit<Owners, 'domain'>;

/** What the catalog says about owners. */
export interface OwnerFacts {
  /** Entities by full reference; absent if the catalog has none that the reader may see. */
  entities: Map<string, Entity>;
  /** Direct members by the full reference of their group. */
  members: Map<string, number>;
  /** Groups that have groups below them. */
  parents: Set<string>;
}
