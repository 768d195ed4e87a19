import { rankClaims } from '@data-mesh/data-contract';
import { STANDING, type Source } from '../standing/Source';
import { ACROSS, type LosingClaim } from './claimRules';
import type { Claim } from './FileStore';

/** A claim, with who brings its file: nobody, as far as is known, or one or more sources. */
export type ClaimOfSources = Claim & {
  sources: readonly Source[];
  /** Whether nothing that brings its file could read it the last time. */
  isFailing?: boolean;
};

/** Whose an entity is that several sources describe. */
export interface Holder {
  /** The id of a source; absent until it is known. */
  source?: string;
  /** The file that was shown last. */
  place: string;
  /** Whether somebody decided it, or it has just come to be so. */
  decided: boolean;
}

/** Which of several files is shown for an entity. */
export interface ClaimDecision {
  /** The file whose document is shown; none where the only ones have no right to it. */
  winner?: string;
  /** The source that holds the entity, if it is known. */
  source?: string;
  losers: LosingClaim[];
  /** Files whose claims are void. */
  gone: string[];
}

const IS_AN_ENTITY =
  'The other file is a standard document, and this one is written as an entity, which may refer to files beside it and cannot stand in for it.';

/** In the place of the source of files of which nobody knows who brings them. */
const UNKNOWN = '';

/** Whether the file of a claim is there, as far as anybody knows. */
export function isMet(claim: Claim, validSince: string): boolean {
  return Boolean(claim.provided) || claim.readAt >= validSince;
}

/**
 * Settles which of several files with one id is shown. The source decides first:
 * the one that somebody accepted, then the one with the highest standing, then
 * among the operator's own one that can be read, then the one that holds the
 * entity, then the one that came first. Within one source
 * it is the active document, then the highest version, then the path, as
 * {@link rankClaims} orders them. So nothing that a document says of itself can
 * take an entity from somebody else.
 *
 * A claim that was not met for long is void: its file is gone.
 */
export function decideClaim(options: {
  claims: readonly [ClaimOfSources, ...ClaimOfSources[]];
  validSince: string;
  holder?: Holder;
  /** The name that sources have in common which the operator counts as one. */
  groupOf?: (sourceId: string) => string;
  /** The sources that may publish it even if somebody only registered them, where it is kept for somebody. */
  reservedFor?: readonly string[];
}): ClaimDecision {
  const { claims, validSince, holder, reservedFor } = options;
  const { groupOf = (id: string) => id } = options;
  const met = claims.filter(claim => isMet(claim, validSince));
  const alive = met.length > 0 ? met : claims;
  const gone = claims
    .filter(claim => !alive.includes(claim))
    .map(claim => claim.place);

  const mayHold = alive.filter(
    claim => !isReserved({ claim, holder, reservedFor, groupOf }),
  );
  const reserved = alive
    .filter(claim => !mayHold.includes(claim))
    .map(({ place }) => lose(place, 'reserved'));
  const [first, ...others] = rankSources({
    claims: mayHold,
    holder,
    groupOf,
  });
  if (!first) return { losers: reserved, gone };

  const within = rankWithinSource(first.claims);
  return {
    winner: within.winner,
    source: first.id,
    losers: [
      ...within.losers,
      ...others.flatMap(source =>
        source.claims.map(({ place }) =>
          lose(place, ruleBetween({ first, source })),
        ),
      ),
      ...reserved,
    ],
    gone,
  };
}

/** Which document of one source is shown. */
export function rankWithinSource(claims: readonly Claim[]): {
  winner: string;
  losers: LosingClaim[];
} {
  const standard = claims.filter(claim => claim.standard);
  const entities = claims.filter(claim => !claim.standard);
  const [first, ...rest] = rankClaims({
    claims: standard.length > 0 ? standard : entities,
  });
  return {
    winner: first.claim.place,
    losers: [
      ...rest.map(({ claim, reason }) => ({
        place: claim.place,
        rule: 'document' as const,
        because: reason ?? '',
      })),
      ...(standard.length > 0 ? entities : []).map(claim => ({
        place: claim.place,
        rule: 'document' as const,
        because: IS_AN_ENTITY,
      })),
    ],
  };
}

/** A source, with those of the claims that are its own and nobody's before it. */
interface RankedSource {
  id?: string;
  standing: number;
  isAccepted: boolean;
  isHolder: boolean;
  /** Whether one of its files can be read. */
  works: boolean;
  /** When the first of its files first described the entity. */
  since: string;
  claims: ClaimOfSources[];
}

/** The first one holds the entity. Each claim counts once, for the first of its sources. */
function rankSources(options: {
  claims: readonly ClaimOfSources[];
  holder?: Holder;
  groupOf: (sourceId: string) => string;
}): RankedSource[] {
  const { claims, holder, groupOf } = options;
  const sources = new Map<string, RankedSource>();
  for (const claim of claims) {
    // What nobody is known to bring stands lowest. It counts as one source: of files
    // that a location reads for the first time, the catalog notes that a moment later.
    const own: readonly Partial<Source>[] =
      claim.sources.length > 0 ? claim.sources : [{}];
    for (const { id, standing = 0 } of own) {
      const key = id ? groupOf(id) : UNKNOWN;
      const isHolder = isHeldBy({ holder, id, claim, groupOf });
      const known = sources.get(key);
      sources.set(key, {
        // Of several that belong together, the holder keeps its name.
        id: isHolder ? id : known?.id ?? id,
        standing: Math.max(standing, known?.standing ?? 0),
        isHolder: isHolder || Boolean(known?.isHolder),
        isAccepted:
          (isHolder && Boolean(holder?.decided)) || Boolean(known?.isAccepted),
        works: !claim.isFailing || Boolean(known?.works),
        since: earlier(known?.since, claim.claimedAt ?? ''),
        claims: [...(known?.claims ?? []), claim],
      });
    }
  }
  const counted = new Set<ClaimOfSources>();
  return [...sources.values()].sort(compareSources).flatMap(source => {
    const own = source.claims.filter(claim => !counted.has(claim));
    own.forEach(claim => counted.add(claim));
    return own.length > 0 ? [{ ...source, claims: own }] : [];
  });
}

function isHeldBy(options: {
  holder?: Holder;
  id?: string;
  claim: ClaimOfSources;
  groupOf: (sourceId: string) => string;
}): boolean {
  const { holder, id, claim, groupOf } = options;
  if (!holder?.source) return holder?.place === claim.place;
  return id !== undefined && groupOf(holder.source) === groupOf(id);
}

function compareSources(one: RankedSource, other: RankedSource): number {
  return (
    Number(other.isAccepted) - Number(one.isAccepted) ||
    other.standing - one.standing ||
    // The operator's own may move from one to another. What anybody registered may
    // not: else who waits for a host to fail takes what is on it.
    (one.standing >= STANDING ? Number(other.works) - Number(one.works) : 0) ||
    Number(other.isHolder) - Number(one.isHolder) ||
    compareText(one.since, other.since) ||
    compareText(one.claims[0].place, other.claims[0].place)
  );
}

function ruleBetween(options: {
  first: RankedSource;
  source: RankedSource;
}): keyof typeof ACROSS {
  const { first, source } = options;
  if (first.isAccepted) return 'accepted';
  return first.standing > source.standing && source.id ? 'standing' : 'holder';
}

function isReserved(options: {
  claim: ClaimOfSources;
  holder?: Holder;
  reservedFor?: readonly string[];
  groupOf: (sourceId: string) => string;
}): boolean {
  const { claim, holder, reservedFor, groupOf } = options;
  if (!reservedFor) return false;
  const entitled = new Set(
    [...reservedFor, ...(holder?.source ? [holder.source] : [])].map(groupOf),
  );
  return !claim.sources.some(
    ({ id, standing }) => standing >= STANDING || entitled.has(groupOf(id)),
  );
}

function lose(place: string, rule: keyof typeof ACROSS): LosingClaim {
  return { place, rule, because: ACROSS[rule] };
}

function earlier(one: string | undefined, other: string): string {
  return one === undefined || other < one ? other : one;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
