import { decideClaim } from './decideClaim';
import type { CatalogRefreshState } from './CatalogRefreshState';
import type { Claim, FileStore, NewClaim } from './FileStore';

/** Settles, for every file that is read, whether its entities are its own to give. */
export class FileClaims {
  readonly #store: FileStore;
  readonly #catalog: Pick<CatalogRefreshState, 'places'>;
  readonly #now: () => Date;
  readonly #validForMilliseconds: number;

  constructor(options: {
    store: FileStore;
    catalog: Pick<CatalogRefreshState, 'places'>;
    now: () => Date;
    /** How long the claim of a file is valid that was not read again. */
    validForMilliseconds: number;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#now = options.now;
    this.#validForMilliseconds = options.validForMilliseconds;
  }

  /** The entities that a file hands to the catalog, of those that it describes. */
  async settle(options: {
    place: string;
    claims: NewClaim[];
  }): Promise<{ emits: Set<string>; contested: boolean }> {
    const { place } = options;
    const entityRefs = options.claims.map(({ entityRef }) => entityRef);
    const all = await this.#store.claims({ entityRefs });
    const emits = new Set<string>();
    let contested = false;

    for (const entityRef of entityRefs) {
      const claims = all.filter(claim => claim.entityRef === entityRef);
      const isAlone = claims.length === 1;
      if (isAlone && claims[0].holds && !claims[0].losesTo) {
        emits.add(entityRef);
        continue;
      }
      contested ||= !isAlone;
      if (await this.#settleOne({ place, entityRef, claims })) {
        emits.add(entityRef);
      }
    }
    if (contested) {
      await this.#store.touch({ place, now: this.#now() });
    }
    return { emits, contested };
  }

  async #settleOne(options: {
    place: string;
    entityRef: string;
    claims: Claim[];
  }): Promise<boolean> {
    const { place, entityRef, claims } = options;
    const decision = decideClaim({
      place,
      claims,
      holderIsAlive: await this.#holderIsAlive({ entityRef, claims }),
      validSince: this.#validSince(),
    });
    if (decision.take) {
      const taken = await this.#store.takeHold({
        entityRef,
        place,
        from: decision.take.from,
      });
      if (!taken) return false;
    }
    await this.#store.settle({ entityRef, ...decision, now: this.#now() });
    return decision.emit;
  }

  async #holderIsAlive(options: {
    entityRef: string;
    claims: Claim[];
  }): Promise<boolean> {
    const { entityRef, claims } = options;
    const holder = claims.find(claim => claim.holds);
    if (!holder) return false;
    // Between being read and being in the catalog there is a moment.
    if (holder.readAt >= this.#validSince()) return true;
    const places = await this.#catalog.places({ entityRefs: [entityRef] });
    return places.get(entityRef) === holder.place;
  }

  #validSince(): string {
    return new Date(
      this.#now().getTime() - this.#validForMilliseconds,
    ).toISOString();
  }
}
