import type { CatalogRefreshState } from './CatalogRefreshState';
import { type ClaimDecision, decideClaim, isMet } from './decideClaim';
import type { Claim, FileStore, NewClaim } from './FileStore';

/** Knows, of the files that describe one entity, which is shown. */
export class FileClaims {
  readonly #store: FileStore;
  readonly #catalog: Pick<CatalogRefreshState, 'places'>;
  readonly #now: () => Date;
  readonly #validForMilliseconds: number;

  constructor(options: {
    store: FileStore;
    catalog: Pick<CatalogRefreshState, 'places'>;
    now: () => Date;
    /** How long the claim of a file is valid that was not met again. */
    validForMilliseconds: number;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#now = options.now;
    this.#validForMilliseconds = options.validForMilliseconds;
  }

  /**
   * Settles the claims of a file that was just read: which of its entities are
   * contested, and of which its own document is shown.
   */
  async settle(options: { place: string; claims: NewClaim[] }): Promise<{
    contested: Set<string>;
    won: Set<string>;
  }> {
    const { place } = options;
    const entityRefs = options.claims.map(({ entityRef }) => entityRef);
    const all = await this.#ownClaimsNoted(options);
    const contested = new Set<string>();
    const won = new Set<string>();
    let isTouched = false;

    for (const entityRef of entityRefs) {
      const claims = await this.#met({
        entityRef,
        claims: all.filter(claim => claim.entityRef === entityRef),
      });
      if (claims.length > 1 && !isTouched) {
        await this.#store.touch({ place, now: this.#now() });
        isTouched = true;
      }
      const decision = this.#decide({ place, claims });
      if (claims.length > 1 || claims.some(claim => claim.losesTo)) {
        await this.#store.settle({ entityRef, ...decision, now: this.#now() });
      }
      if (decision.losers.length > 0) contested.add(entityRef);
      if (decision.winner === place) won.add(entityRef);
    }
    return { contested, won };
  }

  /** The file whose document is shown for a contested entity. */
  async winner(options: {
    entityRef: string;
    /** The file from which the catalog has the entity at the moment. */
    place?: string;
  }): Promise<string | undefined> {
    const claims = await this.#store.claims({
      entityRefs: [options.entityRef],
    });
    const own = claims.find(claim => claim.place === options.place);
    if (own && !isMet(own, this.#validSince(0.5))) {
      // An unchanged file is answered from a cache without being read, but the
      // catalog has the entity from it: it is there.
      await this.#store.touch({ place: own.place, now: this.#now() });
    }
    return claims.length > 0
      ? this.#decide({ place: options.place, claims }).winner
      : undefined;
  }

  /**
   * The claims, with those noted as met whose file the catalog has the entity
   * from: a file that does not change is answered from a cache, and is not read.
   */
  async #met(options: {
    entityRef: string;
    claims: Claim[];
  }): Promise<Claim[]> {
    const { entityRef, claims } = options;
    const isUnmet = (claim: Claim) => !isMet(claim, this.#validSince());
    if (claims.length < 2 || !claims.some(isUnmet)) return claims;
    const places = await this.#catalog.places({ entityRefs: [entityRef] });
    const now = this.#now();
    return Promise.all(
      claims.map(async claim => {
        if (!isUnmet(claim) || claim.place !== places.get(entityRef)) {
          return claim;
        }
        await this.#store.touch({ place: claim.place, now });
        return { ...claim, readAt: now.toISOString() };
      }),
    );
  }

  #decide(options: { place?: string; claims: Claim[] }): ClaimDecision {
    const now = this.#now().toISOString();
    const [first, ...rest] = options.claims.map(claim =>
      claim.place === options.place ? { ...claim, readAt: now } : claim,
    );
    return decideClaim({
      claims: [first, ...rest],
      validSince: this.#validSince(),
    });
  }

  /** All claims on the entities of a file, its own among them even if another replica dropped them. */
  async #ownClaimsNoted(options: {
    place: string;
    claims: NewClaim[];
  }): Promise<Claim[]> {
    const { place, claims } = options;
    const entityRefs = claims.map(({ entityRef }) => entityRef);
    const all = await this.#store.claims({ entityRefs });
    const missing = claims.filter(
      ({ entityRef }) =>
        !all.some(
          claim => claim.entityRef === entityRef && claim.place === place,
        ),
    );
    if (missing.length === 0) return all;
    await this.#store.addClaims({ place, claims: missing });
    return this.#store.claims({ entityRefs });
  }

  #validSince(share = 1): string {
    return new Date(
      this.#now().getTime() - share * this.#validForMilliseconds,
    ).toISOString();
  }
}
