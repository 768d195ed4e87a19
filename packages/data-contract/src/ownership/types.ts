/**
 * Where to look for owners that the standards have no field for.
 *
 * @public
 */
export interface OwnershipConfiguration {
  /** Names of custom properties, best first, compared without case. */
  businessOwnerProperties: readonly string[];
  /** Names of custom properties, best first, compared without case. */
  technicalOwnerProperties: readonly string[];
  /** Roles of team members who are business owners, compared without case. */
  businessOwnerRoles: readonly string[];
}

/**
 * Somebody who may be meant as an owner, and where the document says so.
 *
 * @public
 */
export interface OwnerCandidate {
  /** The path that it was read from, such as `team.members[0]`. */
  source: string;
  /** What stands there. */
  text: string;
  /** Set if the text looks like a full or partial entity ref, such as `group:default/payments`. */
  entityRef?: string;
  email?: string;
  name?: string;
}

/**
 * The candidates, best first. Empty lists mean that nobody is named.
 *
 * @public
 */
export interface OwnerCandidates {
  technical: OwnerCandidate[];
  business: OwnerCandidate[];
}
