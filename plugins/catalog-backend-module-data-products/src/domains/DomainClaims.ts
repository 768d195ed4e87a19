import {
  ANNOTATION_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { UnconfirmedClaim } from '@data-mesh/backstage-plugin-data-products-common';
import type { DocumentSources } from '../versions/lives/DocumentSources';
import { type DomainClaim, claimsOf } from './claimsOf';
import type { DomainClaimStore } from './DomainClaimStore';
import type { DomainGroups } from './DomainGroups';
import { matchesAddress } from './matchesAddress';
import type { ClaimedDomain } from './readDomains';

const FRESH_MILLISECONDS = 5_000;
/** So often it is noted that a claim still stands. */
const NOTE_MILLISECONDS = 10 * 60_000;

/**
 * Knows which claims of an entity its domain or its team has not confirmed. Costs
 * nothing for entities that claim nothing, and one query for each of the others
 * that come from elsewhere.
 */
export class DomainClaims {
  readonly #domains: ReadonlyMap<string, ClaimedDomain>;
  readonly #groups: Pick<DomainGroups, 'domains'>;
  readonly #sources: DocumentSources;
  readonly #store: DomainClaimStore;
  readonly #now: () => Date;
  #waiting: { refs: Set<string>; at: number } | undefined;
  /** What this replica noted, by reference. */
  readonly #noted = new Map<string, { what: string; at: number }>();

  constructor(options: {
    domains: readonly ClaimedDomain[];
    groups: Pick<DomainGroups, 'domains'>;
    sources: DocumentSources;
    store: DomainClaimStore;
    now: () => Date;
  }) {
    this.#domains = new Map(options.domains.map(item => [item.ref, item]));
    this.#groups = options.groups;
    this.#sources = options.sources;
    this.#store = options.store;
    this.#now = options.now;
  }

  /** Whether no domain says where its documents come from. */
  get isOff(): boolean {
    return this.#domains.size === 0;
  }

  /** The claims of an entity, as it is shown and with its owners, that count for nothing so far. */
  async unconfirmed(entity: Entity): Promise<UnconfirmedClaim[]> {
    if (this.isOff) return [];
    const entityRef = stringifyEntityRef(entity);
    const place = entity.metadata.annotations?.[ANNOTATION_LOCATION] ?? '';
    const foreign = await this.#foreign({ entity, entityRef, place });
    const decisions =
      foreign.length > 0
        ? await this.#store.decisions({ entityRef, place })
        : new Map<string, never>();
    const claims = foreign
      .filter(({ ref }) => decisions.get(ref) !== 'confirm')
      .map(({ as, ref }) => ({
        as,
        ref,
        state: decisions.has(ref) ? ('refused' as const) : ('waiting' as const),
      }));
    await this.#note({ entityRef, place, claims });
    return claims;
  }

  /** The claims on domains whose documents come from elsewhere. */
  async #foreign(options: {
    entity: Entity;
    entityRef: string;
    place: string;
  }): Promise<DomainClaim[]> {
    const { entity, entityRef, place } = options;
    const domains = await this.#groups.domains();
    const claims = claimsOf({ entity, domains }).filter(
      claim => !this.#isBelow(claim, place),
    );
    const named = claims.some(({ domains: refs }) =>
      refs.some(ref => this.#domains.get(ref)!.sources.length > 0),
    );
    if (!named) return claims;
    // A provider or another source is known by the catalog's own record only.
    const found = await this.#sources.ofDocuments({
      documents: [{ entityRef, place }],
    });
    const ids = found.get(entityRef) ?? [];
    return claims.filter(
      ({ domains: refs }) =>
        !refs.some(ref =>
          this.#domains.get(ref)!.sources.some(id => ids.includes(id)),
        ),
    );
  }

  #isBelow(claim: DomainClaim, place: string): boolean {
    return claim.domains.some(ref =>
      this.#domains
        .get(ref)!
        .addresses.some(address => matchesAddress({ address, place })),
    );
  }

  async #note(options: {
    entityRef: string;
    place: string;
    claims: readonly UnconfirmedClaim[];
  }): Promise<void> {
    const { entityRef, place } = options;
    const waiting = options.claims.filter(({ state }) => state === 'waiting');
    const waitingRefs = await this.#waitingRefs();
    const isNoted = waitingRefs.has(entityRef);
    if (waiting.length === 0) {
      this.#noted.delete(entityRef);
      if (isNoted) await this.#store.forget({ entityRef });
      waitingRefs.delete(entityRef);
      return;
    }
    const claims = waiting.map(({ as, ref }) => ({ as, ref }));
    const now = this.#now();
    const what = JSON.stringify([place, claims]);
    const noted = this.#noted.get(entityRef);
    const isFresh =
      isNoted &&
      noted?.what === what &&
      now.getTime() - noted.at < NOTE_MILLISECONDS;
    if (isFresh) return;
    await this.#store.wait({ entityRef, place, claims, now });
    this.#noted.set(entityRef, { what, at: now.getTime() });
    waitingRefs.add(entityRef);
  }

  /** Asked for each entity at each turn of the catalog, so answered from memory. */
  async #waitingRefs(): Promise<Set<string>> {
    const now = this.#now().getTime();
    if (!this.#waiting || now - this.#waiting.at > FRESH_MILLISECONDS) {
      this.#waiting = { refs: await this.#store.waitingRefs(), at: now };
    }
    return this.#waiting.refs;
  }
}
