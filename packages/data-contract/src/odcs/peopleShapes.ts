import { AccessRole, SupportChannel, Team, TeamMember } from '../model';
import { choice, list, object, optional, required, text } from '../structure';
import {
  authoritativeDefinitions,
  customProperties,
  entryId,
  since31,
  tags,
  until31,
} from './commonShapes';

const teamMember = object<TeamMember>({
  noun: 'a team member',
  open: until31,
  bareText: 'username',
  fields: {
    id: entryId,
    username: required(text({ example: 'jane.smith@example.com' }), {
      required: since31,
    }),
    name: optional(text(), { since: '3.0.2' }),
    description: optional(text(), { since: '3.0.2' }),
    role: optional(text({ example: 'owner' })),
    dateIn: optional(text({ format: 'date' })),
    dateOut: optional(text({ format: 'date' })),
    replacedByUsername: optional(text()),
    tags: { ...tags, ...since31 },
    customProperties: { ...customProperties, ...since31 },
    authoritativeDefinitions: { ...authoritativeDefinitions, ...since31 },
  },
});

const teamObject = object<Team>({
  noun: 'a team with name and members',
  bareText: 'name',
  fields: {
    id: entryId,
    name: optional(text({ example: 'payments-team' })),
    description: optional(text()),
    members: optional(list(teamMember)),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

/** RFC 0016 of Bitol; the bare list stays legal until 4.0. */
export const team = choice(
  { type: 'object', shape: teamObject, since: '3.1.0' },
  {
    type: 'list',
    shape: list(teamMember),
    becomes: members => ({
      members,
      tags: [],
      customProperties: [],
      authoritativeDefinitions: [],
    }),
  },
);

export const role = object<AccessRole>({
  noun: 'a role',
  open: until31,
  bareText: 'role',
  fields: {
    id: entryId,
    role: required(text({ example: 'orders_reader' })),
    description: optional(text()),
    access: optional(text({ example: 'read' })),
    firstLevelApprovers: optional(text()),
    secondLevelApprovers: optional(text()),
    customProperties: { ...customProperties, since: '3.0.1' },
  },
});

export const supportChannel = object<SupportChannel>({
  noun: 'a support channel',
  open: until31,
  bareText: 'channel',
  fields: {
    id: entryId,
    channel: required(text({ example: '#orders-help' })),
    url: required(text({ example: 'https://example.com/help', link: true }), {
      required: until31,
    }),
    description: optional(text()),
    tool: optional(text({ example: 'slack' })),
    scope: optional(text({ example: 'interactive' })),
    invitationUrl: optional(text({ link: true })),
    customProperties: { ...customProperties, ...since31 },
  },
});
