import type { CatalogLocations } from '../standing/CatalogLocations';
import type { ClaimSources, WeighedClaim } from '../standing/ClaimSources';
import { STANDING } from '../standing/Source';
import type { KnownHolder, StandingStore } from '../standing/StandingStore';
import { type ClaimDecision, decideClaim, isMet } from './decideClaim';
import { isAcross } from './claimRules';
import type { Claim, FileStore, NewClaim } from './FileStore';

/** A file that was just read, and what it claims. */
export interface ClaimingFile {
  place: string;
  claims: NewClaim[];
  /** Of a file that a provider is about to bring, the key of that. */
  source?: string;
}

/** How the claims of one file stand. */
export interface SettledClaims {
  /** Its entities that other files describe, too, or that are kept for somebody. */
  contested: Set<string>;
  /** Its entities of which its own document is shown. */
  won: Set<string>;
  /** Its entities that another source holds: the catalog does not get them from it. */
  withheld: Set<string>;
}

/** Who decided what was shown when standing came to count. */
const BY_UPGRADE = 'upgrade';

/** Knows, of the files that describe one entity, which is shown. */
export class FileClaims {
  readonly #store: FileStore;
  readonly #standing: StandingStore;
  readonly #sources: Pick<ClaimSources, 'of' | 'ofEntities'>;
  readonly #locations: Pick<CatalogLocations, 'reading' | 'readAnew'>;
  readonly #groupOf: (sourceId: string) => string;
  readonly #now: () => Date;
  readonly #validForMilliseconds: number;

  constructor(options: {
    store: FileStore;
    standing: StandingStore;
    sources: Pick<ClaimSources, 'of' | 'ofEntities'>;
    locations: Pick<CatalogLocations, 'reading' | 'readAnew'>;
    /** What sources have in common which the operator counts as one. */
    groupOf(sourceId: string): string;
    now: () => Date;
    /** How long the claim of a file is valid that was not met again. */
    validForMilliseconds: number;
  }) {
    this.#store = options.store;
    this.#standing = options.standing;
    this.#sources = options.sources;
    this.#locations = options.locations;
    this.#groupOf = options.groupOf;
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
        { contested: new Set(), won: new Set(), withheld: new Set() },
      ]),
    );
    const places = new Set(settled.keys());
    const known = new Map(
      [...all].map(([ref, claims]) => [ref, this.#justMet({ claims, places })]),
    );
    const reserved = await this.#reserved({
      entityRefs: files
        .filter(({ source }) => !source)
        .flatMap(({ claims }) => claims.map(({ entityRef }) => entityRef)),
      claims: known,
    });
    const [plain, disputed] = split(
      [...known],
      ([ref, claims]) =>
        claims.length === 1 && !claims[0].losesTo && !reserved.has(ref),
    );
    for (const [entityRef, [claim]] of plain) {
      settled.get(claim.place)?.won.add(entityRef);
    }
    const bringing = new Map(
      files.flatMap(({ place, source }) =>
        source ? [[place, source] as const] : [],
      ),
    );
    const decided = await this.#settleDisputed({
      disputed,
      reserved,
      bringing,
    });
    for (const [entityRef, { decision, claims }] of decided) {
      if (decision.losers.length > 0) {
        for (const { place } of claims) {
          settled.get(place)?.contested.add(entityRef);
        }
      }
      for (const { place, rule } of decision.losers) {
        // Until the winner brings it, the catalog keeps what it has.
        const isHeld = claims.find(claim => claim.place === place)?.isHeld;
        if (isAcross(rule) && !(isHeld && decision.winner)) {
          settled.get(place)?.withheld.add(entityRef);
        }
      }
      if (decision.winner) settled.get(decision.winner)?.won.add(entityRef);
    }
    return settled;
  }

  /** Settles entities anew of which a claim fell away or a decision was made. */
  async settleAgain(options: { entityRefs: string[] }): Promise<void> {
    const claims = byEntity(await this.#store.claims(options));
    await this.#settleDisputed({
      disputed: [...claims],
      reserved: await this.#reserved({ ...options, claims }),
      bringing: new Map(),
    });
  }

  /** The file whose document is shown for a contested entity. */
  async winner(options: {
    entityRef: string;
    /** The file from which the catalog has the entity at the moment. */
    place?: string;
  }): Promise<
    | {
        place: string;
        /** Whether the file from which the catalog has it is another source's. */
        isAcross: boolean;
      }
    | undefined
  > {
    const { entityRef } = options;
    const claims = await this.#store.claims({ entityRefs: [entityRef] });
    const own = claims.find(claim => claim.place === options.place);
    if (own && !isMet(own, this.#validSince(0.5))) {
      // An unchanged file is answered from a cache without being read, but the
      // catalog has the entity from it: it is there.
      await this.#store.touch({ places: [own.place], now: this.#now() });
    }
    if (claims.length === 0) return undefined;
    const places = new Set(own && [own.place]);
    const decisions = await this.#decide({
      disputed: [[entityRef, this.#justMet({ claims, places })]],
      reserved: new Map(),
      bringing: new Map(),
    });
    const { decision } = decisions.get(entityRef)!;
    const lost = decision.losers.find(({ place }) => place === options.place);
    return decision.winner
      ? {
          place: decision.winner,
          isAcross: Boolean(lost && isAcross(lost.rule)),
        }
      : undefined;
  }

  /**
   * Of claims that are left when a provider lets entities go: the files that it
   * keeps them for, by reference. Only what the operator set up inherits an entity
   * with all that belongs to it; what somebody registered begins anew.
   */
  async heirs(options: {
    claims: readonly Claim[];
  }): Promise<Map<string, string>> {
    const weighed = await this.#sources.of(options);
    const standing = weighed.filter(({ sources }) =>
      sources.some(source => source.standing >= STANDING),
    );
    return new Map(
      [...byEntity(standing)].flatMap(([entityRef, claims]) => {
        const { winner } = decideClaim({
          // All of them are known to be met.
          validSince: '',
          claims,
          groupOf: this.#groupOf,
        });
        return winner ? [[entityRef, winner] as const] : [];
      }),
    );
  }

  /** Has an entity taken from the file that is shown, where the catalog has it from another source's. */
  async takeBack(options: { winner: string; from: string }): Promise<void> {
    await this.#readAnew([options.winner, options.from]);
  }

  async #settleDisputed(options: Disputes) {
    const decided = await this.#decide(options);
    for (const [entityRef, { decision, claims, holder }] of decided) {
      const now = this.#now();
      if (
        claims.length > 1 ||
        decision.losers.length > 0 ||
        claims.some(claim => claim.losesTo)
      ) {
        await this.#store.settle({ entityRef, ...decision, now });
      }
      await this.#noteHolder({ entityRef, decision, holder, now });
      await this.#noteSources(claims);
      await this.#bringWinner({ decision, claims });
    }
    return decided;
  }

  /** Where the catalog has an entity from a file that lost to another source, has the winner read. */
  async #bringWinner(options: {
    decision: ClaimDecision;
    claims: WeighedClaim[];
  }): Promise<void> {
    const { decision, claims } = options;
    const held = claims.find(({ isHeld }) => isHeld)?.place;
    const lost = decision.losers.find(({ place }) => place === held);
    const before = claims.find(({ place }) => place === held);
    const isNews = before && before.losesTo?.rule !== lost?.rule;
    if (decision.winner && lost && isAcross(lost.rule) && isNews) {
      await this.#readAnew([decision.winner, lost.place]);
    }
  }

  async #readAnew(places: string[]): Promise<void> {
    const locations = await this.#locations.reading({ places });
    await this.#locations.readAnew({
      entityRefs: [...locations.values()].flat(),
    });
  }

  /** Only where several sources want an entity it must be remembered who holds it. */
  async #noteHolder(options: {
    entityRef: string;
    decision: ClaimDecision;
    holder: KnownHolder | undefined;
    now: Date;
  }): Promise<void> {
    const { entityRef, decision, holder, now } = options;
    const { winner, source, losers } = decision;
    const isAmongSources = losers.some(({ rule }) => isAcross(rule));
    const isDecision = holder?.decided && holder.decidedBy !== BY_UPGRADE;
    const isOwn = source !== undefined && source === holder?.source;
    if (winner && (isAmongSources || (isDecision && isOwn))) {
      if (!isOwn || holder?.place !== winner) {
        await this.#standing.hold({ entityRef, source, place: winner, now });
      }
    } else if (holder) {
      await this.#standing.release({ entityRefs: [entityRef] });
    }
  }

  async #noteSources(claims: readonly WeighedClaim[]): Promise<void> {
    await this.#standing.noteSources({
      claims: claims
        .filter(({ source, sources }) => !source && sources.length > 0)
        .map(({ entityRef, place, sources }) => ({
          entityRef,
          place,
          source: sources[0].id,
        })),
    });
  }

  async #decide(options: Disputes) {
    const { disputed, reserved, bringing } = options;
    const entityRefs = disputed.map(([entityRef]) => entityRef);
    const decided = new Map<
      string,
      {
        decision: ClaimDecision;
        claims: WeighedClaim[];
        holder: KnownHolder | undefined;
      }
    >();
    if (entityRefs.length === 0) return decided;
    const [holders, weighed] = await Promise.all([
      this.#standing.holders({ entityRefs }),
      this.#sources.of({
        claims: disputed.flatMap(([, claims]) => claims),
        bringing,
      }),
    ]);
    for (const [entityRef, claims] of byEntity(weighed)) {
      const met = await this.#met(claims);
      const holder = holders.get(entityRef);
      const decision = decideClaim({
        claims: met,
        validSince: this.#validSince(),
        holder,
        groupOf: this.#groupOf,
        // What the catalog has already, nobody has to wait for.
        reservedFor: met.some(({ isHeld }) => isHeld)
          ? undefined
          : reserved.get(entityRef),
      });
      decided.set(entityRef, { decision, claims: met, holder });
    }
    return decided;
  }

  /**
   * The contracts, of those that no provider brings, which a product of a provider
   * or the configuration names, with the sources of those products.
   */
  async #reserved(options: {
    entityRefs: string[];
    claims: ReadonlyMap<string, readonly Claim[]>;
  }): Promise<Map<string, string[]>> {
    const contractRefs = options.entityRefs.filter(
      ref =>
        ref.startsWith('api:') &&
        !options.claims.get(ref)?.some(({ provided }) => provided),
    );
    if (contractRefs.length === 0) return new Map();
    const promising = await this.#standing.promising({ contractRefs });
    return this.#sources.ofEntities({ groups: promising });
  }

  /**
   * The claims, with those noted as met whose file the catalog has the entity
   * from: a file that does not change is answered from a cache, and is not read.
   */
  async #met(
    claims: [WeighedClaim, ...WeighedClaim[]],
  ): Promise<[WeighedClaim, ...WeighedClaim[]]> {
    const isUnmet = (claim: Claim) => !isMet(claim, this.#validSince());
    const held = claims.find(claim => claim.isHeld && isUnmet(claim));
    if (claims.length < 2 || !held) return claims;
    const now = this.#now();
    await this.#store.touch({ places: [held.place], now });
    const [first, ...rest] = claims.map(claim =>
      claim === held ? { ...claim, readAt: now.toISOString() } : claim,
    );
    return [first, ...rest];
  }

  /** The claims, with those of the given files noted as met now. */
  #justMet<T extends Claim>(options: {
    claims: readonly T[];
    places: Set<string>;
  }): T[] {
    const readAt = this.#now().toISOString();
    return options.claims.map(claim =>
      options.places.has(claim.place) ? { ...claim, readAt } : claim,
    );
  }

  /**
   * All claims on the entities of the files, by reference, their own among them
   * even if another replica dropped those.
   */
  async #ownClaimsNoted(files: ClaimingFile[]): Promise<Map<string, Claim[]>> {
    const entityRefs = [
      ...new Set(
        files.flatMap(({ claims }) => claims.map(claim => claim.entityRef)),
      ),
    ];
    const all = byEntity(await this.#store.claims({ entityRefs }));
    const missing = files
      .map(file => ({
        ...file,
        claims: file.claims.filter(
          ({ entityRef }) =>
            !all.get(entityRef)?.some(claim => claim.place === file.place),
        ),
      }))
      .filter(({ claims }) => claims.length > 0);
    if (missing.length === 0) return all;
    await this.#store.addClaims({ files: missing, now: this.#now() });
    return byEntity(await this.#store.claims({ entityRefs }));
  }

  #validSince(share = 1): string {
    return new Date(
      this.#now().getTime() - share * this.#validForMilliseconds,
    ).toISOString();
  }
}

/** Entities of which it has to be decided who holds them. */
interface Disputes {
  disputed: (readonly [entityRef: string, claims: readonly Claim[]])[];
  /** The sources that may publish contracts which are kept for them. */
  reserved: ReadonlyMap<string, string[]>;
  /** Which provider is about to bring which place. */
  bringing: ReadonlyMap<string, string>;
}

function byEntity<T extends Claim>(
  claims: readonly T[],
): Map<string, [T, ...T[]]> {
  const grouped = new Map<string, [T, ...T[]]>();
  for (const claim of claims) {
    const others = grouped.get(claim.entityRef);
    if (others) others.push(claim);
    else grouped.set(claim.entityRef, [claim]);
  }
  return grouped;
}

function split<T>(
  items: readonly T[],
  isFirst: (item: T) => boolean,
): [T[], T[]] {
  const first: T[] = [];
  const second: T[] = [];
  for (const item of items) (isFirst(item) ? first : second).push(item);
  return [first, second];
}
