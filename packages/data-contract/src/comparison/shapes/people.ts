import { AccessRole, SupportChannel, Team, TeamMember } from '../../model';
import {
  entries,
  entry,
  name,
  presence,
  shape,
  value,
} from '../engine/builders';
import { ConventionWords } from '../engine/ConventionWords';
import { ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';
import {
  authoritativeDefinitions,
  customProperties,
  identifier,
  tags,
  wording,
} from './common';

function memberRule(
  { role }: TeamMember,
  conventions: ConventionWords,
): ChangeRuleId {
  return conventions.isOwnerRole(role) ? 'owner-changed' : 'team-changed';
}

function memberChanged({
  owners,
  conventions,
}: ValueChange<TeamMember, string | undefined>): ChangeRuleId {
  return conventions.isOwnerRole(owners.older.role) ||
    conventions.isOwnerRole(owners.newer.role)
    ? 'owner-changed'
    : 'team-changed';
}

const ofMember = value(memberChanged);

const teamMember = shape<TeamMember>({
  noun: 'team member',
  nameOf: ({ username, name: fullName }) => username ?? fullName,
  selectors: ['username'],
  fields: {
    id: identifier,
    username: ofMember,
    name: value('team-changed'),
    description: wording,
    role: ofMember,
    dateIn: ofMember,
    dateOut: ofMember,
    replacedByUsername: value('team-changed'),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

const teamShape = shape<Team>({
  noun: 'team',
  nameOf: ({ name: teamName }) => teamName,
  fields: {
    id: identifier,
    name: value(
      presence({
        added: 'team-added',
        removed: 'owner-changed',
        changed: 'owner-changed',
      }),
    ),
    description: wording,
    members: entries(() => teamMember, {
      keys: [({ username }) => username, ({ name: fullName }) => fullName],
      added: memberRule,
      removed: memberRule,
    }),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

/** The list of members of ODCS 3.0 and the object of 3.1 are one shape in the model. */
export const team = entry<unknown, Team | undefined>(() => teamShape, {
  added: 'team-added',
  removed: 'team-removed',
});

const channel = value<unknown, string | undefined>('support-channel-changed');

const supportChannel = shape<SupportChannel>({
  noun: 'support channel',
  subject: 'own',
  nameOf: entryWith => entryWith.channel ?? entryWith.url,
  selectors: ['channel'],
  fields: {
    id: identifier,
    channel,
    url: channel,
    address: channel,
    description: wording,
    tool: channel,
    scope: channel,
    invitationUrl: channel,
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

export const support = entries<unknown, SupportChannel>(() => supportChannel, {
  keys: [entryWith => entryWith.channel, ({ url, address }) => url ?? address],
  added: 'support-channel-added',
  removed: 'support-channel-removed',
});

const accessRole = shape<AccessRole>({
  noun: 'role',
  subject: 'own',
  nameOf: ({ role }) => role,
  selectors: ['role'],
  fields: {
    id: identifier,
    role: name('role-renamed'),
    description: wording,
    access: value('role-access-changed'),
    firstLevelApprovers: value('approvers-changed'),
    secondLevelApprovers: value('approvers-changed'),
    customProperties,
  },
});

export const roles = entries<unknown, AccessRole>(() => accessRole, {
  keys: [({ role }) => role],
  added: 'role-added',
  removed: 'role-removed',
});
