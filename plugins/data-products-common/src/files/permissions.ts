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
 * Every permission about files.
 *
 * @public
 */
export const dataProductFilesPermissions = [
  dataProductFilesReadPermission,
  dataProductFilesHandOverPermission,
];
