import type { Entity } from '@backstage/catalog-model';
import { ANNOTATION_UNCONFIRMED } from '../model';
import type { UnconfirmedClaim } from './types';

const WORDS: readonly string[] = ['domain', 'owner', 'businessOwner'];
const STATES: readonly string[] = ['waiting', 'refused'];

/**
 * What a document says of whose it is, and those have not confirmed. None where
 * the portal does not say where the documents of its domains come from.
 *
 * @public
 */
export function unconfirmedClaims(entity: Entity): UnconfirmedClaim[] {
  const text = entity.metadata.annotations?.[ANNOTATION_UNCONFIRMED];
  if (typeof text !== 'string') return [];
  try {
    const claims: unknown = JSON.parse(text);
    return Array.isArray(claims) ? claims.filter(isClaim) : [];
  } catch {
    return [];
  }
}

/** Somebody may have written anything there, where the portal does not. */
function isClaim(value: unknown): value is UnconfirmedClaim {
  if (typeof value !== 'object' || value === null) return false;
  const claim = value as Partial<Record<keyof UnconfirmedClaim, unknown>>;
  return (
    WORDS.includes(String(claim.as)) &&
    STATES.includes(String(claim.state)) &&
    typeof claim.ref === 'string' &&
    /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/.test(claim.ref)
  );
}
