import type { CatalogRefreshState } from './CatalogRefreshState';
import { type ClaimDecision, decideClaim, isMet } from './decideClaim';
import type { Claim, FileStore, NewClaim } from './FileStore';

/** A file that was just read, and what it claims. */
export interface ClaimingFile {
  place: string;
  claims: NewClaim[];
}

/** How the claims of one file stand. */
export interface SettledClaims {
  /** Its entities that other files describe, too. */
  contested: Set<string>;
  /** Its entities of which its own document is shown. */
  won: Set<string>;
}

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

  /** Settles the claims of files that were just read. */
  async settle(options: {
    files: ClaimingFile[];
  }): Promise<Map<string, SettledClaims>> {
    const { files } = options;
    const all = await this.#ownClaimsNoted(files);
    const isContested = ({ entityRef }: NewClaim) =>
      (all.get(entityRef)?.length ?? 0) > 1;
    await this.#store.touch({
      places: files
        .filter(({ claims }) => claims.some(isContested))
        .map(({ place }) => place),
      now: this.#now(),
    });

    const settled = new Map<string, SettledClaims>(
      files.map(({ place }) => [
        place,
        { contested: new Set(), won: new Set() },
      ]),
    );
    const places = new Set(settled.keys());
    for (const [entityRef, known] of all) {
      const claims = await this.#met({
        entityRef,
        claims: this.#justMet({ claims: known, places }),
      });
      const decision = this.#decide(claims);
      if (claims.length > 1 || claims.some(claim => claim.losesTo)) {
        await this.#store.settle({ entityRef, ...decision, now: this.#now() });
      }
      if (decision.losers.length > 0) {
        for (const { place } of claims) {
          settled.get(place)?.contested.add(entityRef);
        }
      }
      settled.get(decision.winner)?.won.add(entityRef);
    }
    return settled;
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
      await this.#store.touch({ places: [own.place], now: this.#now() });
    }
    const places = new Set(own && [own.place]);
    return claims.length > 0
      ? this.#decide(this.#justMet({ claims, places })).winner
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
        await this.#store.touch({ places: [claim.place], now });
        return { ...claim, readAt: now.toISOString() };
      }),
    );
  }

  /** The claims, with those of the given files noted as met now. */
  #justMet(options: { claims: Claim[]; places: Set<string> }): Claim[] {
    const readAt = this.#now().toISOString();
    return options.claims.map(claim =>
      options.places.has(claim.place) ? { ...claim, readAt } : claim,
    );
  }

  #decide([first, ...rest]: Claim[]): ClaimDecision {
    return decideClaim({
      claims: [first, ...rest],
      validSince: this.#validSince(),
    });
  }

  /**
   * All claims on the entities of the files, by reference, their own among them
   * even if another replica dropped those.
   */
  async #ownClaimsNoted(
    files: ClaimingFile[],
  ): Promise<Map<string, [Claim, ...Claim[]]>> {
    const entityRefs = [
      ...new Set(
        files.flatMap(({ claims }) => claims.map(claim => claim.entityRef)),
      ),
    ];
    const all = byEntity(await this.#store.claims({ entityRefs }));
    const missing = files
      .map(({ place, claims }) => ({
        place,
        claims: claims.filter(
          ({ entityRef }) =>
            !all.get(entityRef)?.some(claim => claim.place === place),
        ),
      }))
      .filter(({ claims }) => claims.length > 0);
    if (missing.length === 0) return all;
    await this.#store.addClaims({ files: missing });
    return byEntity(await this.#store.claims({ entityRefs }));
  }

  #validSince(share = 1): string {
    return new Date(
      this.#now().getTime() - share * this.#validForMilliseconds,
    ).toISOString();
  }
}

function byEntity(claims: Claim[]): Map<string, [Claim, ...Claim[]]> {
  const grouped = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const others = grouped.get(claim.entityRef);
    if (others) others.push(claim);
    else grouped.set(claim.entityRef, [claim]);
  }
  return grouped;
}
