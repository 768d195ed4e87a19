import { CustomProperty, Team, TeamMember } from '../model';
import { candidatesInValue, ownerCandidate } from './candidates';
import {
  OwnerCandidate,
  OwnerCandidates,
  OwnershipConfiguration,
} from './types';

/** The places of a document in which owners can stand. */
export interface OwnershipFacts {
  customProperties: readonly CustomProperty[];
  team?: Team;
}

/** Without `now`, everybody in the team counts, whatever their dates say. */
export function findOwners(options: {
  facts: OwnershipFacts;
  configuration: OwnershipConfiguration;
  now?: Date;
}): OwnerCandidates {
  const { facts, configuration, now } = options;
  return {
    business: [
      ...fromProperties(facts, configuration.businessOwnerProperties),
      ...fromMembers({
        members: facts.team?.members ?? [],
        roles: configuration.businessOwnerRoles,
        now,
      }),
    ],
    technical: [
      ...fromProperties(facts, configuration.technicalOwnerProperties),
      ...fromTeamName(facts.team),
    ],
  };
}

function fromProperties(
  facts: OwnershipFacts,
  names: readonly string[],
): OwnerCandidate[] {
  return names.flatMap(name =>
    facts.customProperties
      .filter(({ property }) => sameWord(property, name))
      .flatMap(({ property, value }) =>
        candidatesInValue({ source: `customProperties.${property}`, value }),
      ),
  );
}

function fromMembers(options: {
  members: readonly TeamMember[];
  roles: readonly string[];
  now?: Date;
}): OwnerCandidate[] {
  const { members, roles, now } = options;
  return roles.flatMap(role =>
    members.flatMap((member, index) =>
      member.role !== undefined &&
      sameWord(member.role, role) &&
      (now === undefined || isInTeam({ member, now }))
        ? fromMember(member, `team.members[${index}]`)
        : [],
    ),
  );
}

function fromMember(member: TeamMember, source: string): OwnerCandidate[] {
  const candidate = ownerCandidate({
    source,
    text: member.username ?? member.name ?? '',
  });
  if (!candidate) {
    return [];
  }
  return [member.name ? { ...candidate, name: member.name.trim() } : candidate];
}

function fromTeamName(team: Team | undefined): OwnerCandidate[] {
  const candidate = ownerCandidate({
    source: 'team.name',
    text: team?.name ?? '',
  });
  return candidate ? [candidate] : [];
}

/** Both days count as in: somebody who leaves on Friday still answers on Friday. */
function isInTeam(options: { member: TeamMember; now: Date }): boolean {
  const { dateIn, dateOut } = options.member;
  const today = options.now.toISOString().slice(0, 10);
  return !(
    (isDate(dateOut) && dateOut < today) ||
    (isDate(dateIn) && dateIn > today)
  );
}

function isDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function sameWord(left: string, right: string): boolean {
  return plainWord(left) === plainWord(right);
}

/** Names of a property, or of a role, that are the same to people give one word. */
export function plainWord(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
