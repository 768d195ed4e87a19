import { AuthoritativeDefinition, CustomProperty } from './common';

/**
 * A place where people ask and are told.
 *
 * @public
 */
export interface SupportChannel {
  id?: string;
  channel?: string;
  /** Safe to use in a link. */
  url?: string;
  /** An address that is not for a browser; show it as text. */
  address?: string;
  description?: string;
  tool?: string;
  scope?: string;
  /** Safe to use in a link. */
  invitationUrl?: string;
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * The team, in one shape for all versions: where a version writes a bare list
 * of members (ODPS 0.9, ODCS 3.0), only `members` is filled.
 *
 * @public
 */
export interface Team {
  id?: string;
  name?: string;
  description?: string;
  members: TeamMember[];
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * A person of a team, with the time that they belong to it.
 *
 * @public
 */
export interface TeamMember {
  id?: string;
  username?: string;
  name?: string;
  description?: string;
  role?: string;
  /** ISO 8601 date, such as `2023-01-15`. */
  dateIn?: string;
  /** ISO 8601 date. */
  dateOut?: string;
  replacedByUsername?: string;
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * A role that gives access to the data.
 *
 * @public
 */
export interface AccessRole {
  id?: string;
  role?: string;
  description?: string;
  access?: string;
  firstLevelApprovers?: string;
  secondLevelApprovers?: string;
  customProperties: CustomProperty[];
}
