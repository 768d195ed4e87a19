import type { OwnerCandidate, OwnerCandidates } from '@data-mesh/data-contract';
import { toEntityName } from '../documents/catalogWords';
import { statedRef, toFullRef } from '../documents/references';
import type { People } from './PeopleDirectory';

/** Owners as the catalog knows them. Absent where the document names nobody that it knows. */
export interface MatchedOwners {
  technical?: string;
  business?: string;
}

function matchPerson(
  candidate: OwnerCandidate,
  people: People,
): string | undefined {
  const { email, name, text } = candidate;
  return (
    (email && people.userByEmail(email)) ||
    (name && people.userByName(name)) ||
    people.userByName(text) ||
    people.groupByName(name ?? text)
  );
}

/**
 * Finds the people and groups that a document means. Someone is matched by
 * e-mail, else by name; a name that two people share matches nobody.
 *
 * @remarks
 *
 * A technical owner that the catalog does not know is still named by the
 * reference that its group would have, so that it is shown as missing and found
 * as soon as it is there. A business owner is a person, whose reference nobody
 * can guess.
 */
export function matchOwners(options: {
  candidates: OwnerCandidates;
  people: People;
}): MatchedOwners {
  const { candidates, people } = options;
  const owners: MatchedOwners = {};

  for (const candidate of candidates.business) {
    owners.business ??= candidate.entityRef
      ? toFullRef(candidate.entityRef, { defaultKind: 'User' })
      : matchPerson(candidate, people);
  }
  for (const candidate of candidates.technical) {
    owners.technical ??= candidate.entityRef
      ? toFullRef(candidate.entityRef, { defaultKind: 'Group' })
      : people.groupByName(candidate.name ?? candidate.text) ??
        matchPerson(candidate, people);
  }
  const [named] = candidates.technical;
  // A reference is never guessed from a broken one.
  const name =
    named && !statedRef(named)
      ? toEntityName(named.name ?? named.text)
      : undefined;
  owners.technical ??= name && toFullRef(name, { defaultKind: 'Group' });
  return owners;
}
