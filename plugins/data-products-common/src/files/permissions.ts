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
 * Every permission about files.
 *
 * @public
 */
export const dataProductFilesPermissions = [dataProductFilesReadPermission];
