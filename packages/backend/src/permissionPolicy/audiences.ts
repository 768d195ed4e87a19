import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { parseEntityRef } from '@backstage/catalog-model';

/** Whoever asks for a permission. */
export interface Person {
  /** Full references of the person and of the groups they belong to. */
  readonly ownershipEntityRefs: string[];
}

/** What an audience looks at to say whether a person belongs to it. */
export interface AudienceQuestion {
  readonly permission: Permission;
  readonly person: Person;
  /** Full references of the users and groups that run the portal. */
  readonly operators: string[];
}

/**
 * Says whether a person may: yes, no, or a condition on the resource that the plugin which
 * owns the resource applies. A new kind of condition is a new audience.
 */
export type Audience = (question: AudienceQuestion) => PolicyDecision;

const allow: PolicyDecision = { result: AuthorizeResult.ALLOW };
const deny: PolicyDecision = { result: AuthorizeResult.DENY };

export const everybodySignedIn: Audience = () => allow;

export const membersOfAnyGroup: Audience = ({ person }) =>
  person.ownershipEntityRefs.some(ref => parseEntityRef(ref).kind === 'group')
    ? allow
    : deny;

export const portalOperators: Audience = ({ person, operators }) =>
  person.ownershipEntityRefs.some(ref => operators.includes(ref))
    ? allow
    : deny;

export const ownersOfTheEntity: Audience = ({ permission, person }) => {
  if (!isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY))
    return deny;
  return createCatalogConditionalDecision(
    permission,
    catalogConditions.isEntityOwner({ claims: person.ownershipEntityRefs }),
  );
};
