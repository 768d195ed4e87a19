import { rankClaims } from '@data-mesh/data-contract';
import type { Claim } from './FileStore';

/** What to do with an entity that a file describes. */
export interface ClaimDecision {
  /** Whether this file hands the entity to the catalog. */
  emit: boolean;
  /** Whether it has to become the holder first, and in whose place. */
  take?: { from?: string };
  /** The file whose document is shown. */
  winner: string;
  losers: { place: string; because: string }[];
  /** Files whose claims are void. */
  gone: string[];
}

/**
 * Settles which of several files hands an entity to the catalog, and which of
 * their documents is shown.
 *
 * @remarks
 *
 * These are two questions. The catalog ties an entity to the location that
 * brought it first and refuses it from others, so the holder changes only when
 * its file is gone. Which document is *shown* follows the order of
 * {@link rankClaims}: the active one, then the highest version, then the path.
 */
export function decideClaim(options: {
  /** The file that is being read; its claim is among the claims. */
  place: string;
  claims: Claim[];
  /** Whether the catalog still has the entity from its holder. */
  holderIsAlive: boolean;
  /** Claims of files that were read before are void: their files are gone. */
  validSince: string;
}): ClaimDecision {
  const { place, claims, holderIsAlive, validSince } = options;
  const alive = claims.filter(claim => {
    if (claim.place === place) return true;
    return claim.holds ? holderIsAlive : claim.readAt >= validSince;
  });
  const holder = alive.find(claim => claim.holds);
  const deadHolder = claims.find(claim => claim.holds && claim !== holder);
  // An entity may refer to files beside it, so it is shown from its own location only.
  const canBeShown = (claim: Claim) =>
    claim.standard || claim === holder || (!holder && claim.place === place);
  const [first, ...rest] = rankClaims({ claims: alive.filter(canBeShown) });
  return {
    emit: !holder || holder.place === place,
    take: holder ? undefined : { from: deadHolder?.place },
    winner: first.claim.place,
    gone: claims
      .filter(claim => !alive.includes(claim) && claim !== deadHolder)
      .map(claim => claim.place),
    losers: [
      ...rest.map(({ claim, reason }) => ({
        place: claim.place,
        because: reason ?? '',
      })),
      ...alive
        .filter(claim => !canBeShown(claim))
        .map(claim => ({
          place: claim.place,
          because:
            'The other file was there first, and this one is written as an entity, which counts in its own location only.',
        })),
    ],
  };
}
