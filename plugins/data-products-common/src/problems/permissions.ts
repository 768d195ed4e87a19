import {
  type BasicPermission,
  createPermission,
} from '@backstage/plugin-permission-common';

/**
 * Who may see which files do not load, and why. What such a file is about is
 * shown to those only who may read the entity.
 *
 * @public
 */
export const dataProductFilesReadPermission: BasicPermission = createPermission(
  { name: 'data-products.files.read', attributes: { action: 'read' } },
);

/**
 * Who may decide that another source holds an entity. Beside it, the entity must
 * be their own, or they must be an operator, even where a portal allows everything.
 *
 * @public
 */
export const dataProductFilesHandOverPermission: BasicPermission =
  createPermission({
    name: 'data-products.files.hand-over',
    attributes: { action: 'update' },
  });

/**
 * Who may confirm that many products and contracts which are gone from a source
 * at once are to go from the catalog. A source has no owner, so this is for those
 * who run the portal.
 *
 * @public
 */
export const dataProductRemovalsConfirmPermission: BasicPermission =
  createPermission({
    name: 'data-products.removals.confirm',
    attributes: { action: 'delete' },
  });

/**
 * Every permission about files.
 *
 * @public
 */
export const dataProductFilesPermissions = [
  dataProductFilesReadPermission,
  dataProductFilesHandOverPermission,
  dataProductRemovalsConfirmPermission,
];
