/**
 * Something that a document says of whose it is, and that those have not
 * confirmed: its domain, or one of its owners. The catalog keeps it out of the
 * entity, so that it counts nowhere.
 *
 * @public
 */
export interface UnconfirmedClaim {
  /** As what it is named. */
  as: 'domain' | 'owner' | 'businessOwner';
  /** Full reference of the domain, or of the group. */
  ref: string;
  /** Whether nobody has decided about it, or somebody has refused it. */
  state: 'waiting' | 'refused';
}

/**
 * The decision of a domain or a team about a document that says it is theirs.
 *
 * @public
 */
export interface ClaimDecided {
  /** Full reference of the product or contract. */
  entityRef: string;
  /** Full references of the domain and the groups about which it was decided. */
  claims: string[];
  decision: 'confirm' | 'refuse';
  /** Full reference of the user. */
  decidedBy: string;
  /** UTC ISO 8601. */
  decidedAt: string;
}

/**
 * Of entities that were asked for, those of which somebody may confirm a claim.
 *
 * @public
 */
export interface ConfirmationsPermitted {
  /** Full references. */
  permitted: string[];
}
