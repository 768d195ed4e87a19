import { SupportChannel, Team, TeamMember } from '../model';
import { choice, list, object, optional, required, text } from '../structure';
import {
  authoritativeDefinitions,
  customProperties,
  entryId,
  sinceFirst,
  tags,
} from './commonShapes';

const teamMember = object<TeamMember>({
  noun: 'a team member',
  bareText: 'username',
  fields: {
    id: entryId,
    username: required(text({ example: 'jane.smith@example.com' }), {
      required: sinceFirst,
    }),
    name: optional(text()),
    description: optional(text()),
    role: optional(text({ example: 'owner' })),
    dateIn: optional(text({ format: 'date' })),
    dateOut: optional(text({ format: 'date' })),
    replacedByUsername: optional(text()),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

const teamObject = object<Team>({
  noun: 'a team with name and members',
  bareText: 'name',
  fields: {
    name: optional(text({ example: 'payments-team' })),
    description: optional(text()),
    members: optional(list(teamMember)),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});

/** A bare list of members became an object with 1.0. */
export const team = choice(
  { type: 'object', shape: teamObject, since: '1.0.0' },
  {
    type: 'list',
    shape: list(teamMember),
    until: '1.0.0',
    becomes: members => ({
      members,
      tags: [],
      customProperties: [],
      authoritativeDefinitions: [],
    }),
  },
);

export const supportChannel = object<SupportChannel>({
  noun: 'a support channel',
  bareText: 'channel',
  fields: {
    id: entryId,
    channel: required(text({ example: '#orders-help' })),
    url: required(text({ format: 'uri', link: true })),
    description: optional(text()),
    tool: optional(text({ example: 'slack' })),
    scope: optional(text({ example: 'interactive' })),
    invitationUrl: optional(text({ format: 'uri', link: true })),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
});
