import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

/**
 * The page that lists data products and data contracts.
 * @public
 */
export const discoveryRouteRef = createRouteRef({
  id: 'data-products:discovery',
});

/**
 * Where somebody registers a file. By default the import page of the catalog.
 * @public
 */
export const registerRouteRef = createExternalRouteRef({
  id: 'data-products:register',
  optional: true,
  defaultTarget: 'catalog-import.importPage',
});

/**
 * The page that lists files which do not load.
 * @public
 */
export const filesRouteRef = createRouteRef({ id: 'data-products:files' });
