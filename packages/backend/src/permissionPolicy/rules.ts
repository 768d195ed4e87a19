import { Permission } from '@backstage/plugin-permission-common';
import {
  Audience,
  everybodySignedIn,
  membersOfAnyGroup,
  ownersOfTheEntity,
  portalOperators,
} from './audiences';

/** One row of the policy: whoever is in one of the audiences may. */
export interface PortalRule {
  /** Names of permissions, or a test for many at once. */
  readonly permissions: string[] | ((permission: Permission) => boolean);
  readonly may: Audience[];
  readonly reason: string;
}

export const catalogRules: PortalRule[] = [
  {
    permissions: ['catalog.entity.read', 'catalog.location.read'],
    may: [everybodySignedIn],
    reason:
      'Data is found and trusted only where everybody sees what exists and who owns it.',
  },
  {
    permissions: [
      'catalog.entity.create',
      'catalog.entity.validate',
      'catalog.location.create',
      'catalog.location.analyze',
    ],
    may: [everybodySignedIn],
    reason:
      'Teams register what they own by themselves; nobody waits for a central team.',
  },
  {
    permissions: ['catalog.entity.refresh', 'catalog.entity.delete'],
    may: [ownersOfTheEntity, portalOperators],
    reason:
      'Whoever answers for an entity decides about it; operators clean up after teams that are gone.',
  },
  {
    permissions: ['catalog.location.delete', 'catalog.ingestion.manage'],
    may: [portalOperators],
    reason:
      'A location has no owner, and removing one removes the entities of several teams.',
  },
];

export const dataProductRules: PortalRule[] = [
  {
    permissions: ['data-products.files.read'],
    may: [membersOfAnyGroup],
    reason:
      'A file that does not load is repaired by its team, so teams see it; the text may quote anything.',
  },
  {
    permissions: [
      'data-products.files.hand-over',
      'data-products.domains.confirm',
    ],
    may: [membersOfAnyGroup, portalOperators],
    reason:
      'Whose something is, those decide who own it; the backend asks for each entity whether they do.',
  },
  {
    permissions: ['data-products.removals.confirm'],
    may: [portalOperators],
    reason:
      'A source has no owner, and what goes with it belongs to several teams.',
  },
];

/** What no other row speaks of. Keep these last: the first row that matches decides. */
export const otherwise: PortalRule[] = [
  {
    permissions: permission => permission.attributes.action === 'read',
    may: [everybodySignedIn],
    reason: 'Plugins that are new to this policy can be read at once.',
  },
  {
    permissions: () => true,
    may: [portalOperators],
    reason:
      'What is new to this policy changes nothing before somebody has written a row for it.',
  },
];

/** The policy of this portal. */
export const portalRules: PortalRule[] = [
  ...catalogRules,
  ...dataProductRules,
  ...otherwise,
];
