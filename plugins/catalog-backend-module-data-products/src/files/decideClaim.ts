import { rankClaims } from '@data-mesh/data-contract';
import type { Claim } from './FileStore';

/** Which of several files is shown for an entity. */
export interface ClaimDecision {
  /** The file whose document is shown. */
  winner: string;
  losers: { place: string; because: string }[];
  /** Files whose claims are void. */
  gone: string[];
}

const IS_AN_ENTITY =
  'The other file is a standard document, and this one is written as an entity, which may refer to files beside it and cannot stand in for it.';

/** Whether the file of a claim is there, as far as anybody knows. */
export function isMet(claim: Claim, validSince: string): boolean {
  return Boolean(claim.provided) || claim.readAt >= validSince;
}

/**
 * Settles which of several files with one id is shown: the active one, then the
 * highest version, then the path, as {@link rankClaims} orders them. A claim
 * that was not met for long is void: its file is gone.
 */
export function decideClaim(options: {
  claims: [Claim, ...Claim[]];
  validSince: string;
}): ClaimDecision {
  const { claims, validSince } = options;
  const met = claims.filter(claim => isMet(claim, validSince));
  const alive = met.length > 0 ? met : claims;
  const standard = alive.filter(claim => claim.standard);
  const entities = alive.filter(claim => !claim.standard);
  const [first, ...rest] = rankClaims({
    claims: standard.length > 0 ? standard : entities,
  });
  return {
    winner: first.claim.place,
    losers: [
      ...rest.map(({ claim, reason }) => ({
        place: claim.place,
        because: reason ?? '',
      })),
      ...(standard.length > 0 ? entities : []).map(claim => ({
        place: claim.place,
        because: IS_AN_ENTITY,
      })),
    ],
    gone: claims
      .filter(claim => !alive.includes(claim))
      .map(claim => claim.place),
  };
}
