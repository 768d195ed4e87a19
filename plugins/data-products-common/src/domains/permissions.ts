import {
  type BasicPermission,
  createPermission,
} from '@backstage/plugin-permission-common';

/**
 * Who may decide about documents that say they belong to a domain or a team.
 * Beside it, the domain or the team must be their own, or they must be an
 * operator, even where a portal allows everything.
 *
 * @public
 */
export const dataProductDomainsConfirmPermission: BasicPermission =
  createPermission({
    name: 'data-products.domains.confirm',
    attributes: { action: 'update' },
  });

/**
 * Every permission about domains.
 *
 * @public
 */
export const dataProductDomainsPermissions = [
  dataProductDomainsConfirmPermission,
];
