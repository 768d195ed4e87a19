import { createPlugin } from '@backstage/core-plugin-api';
import { dataProductsApiFactory } from '../api/apiFactory';
import { discoveryRouteRef, filesRouteRef, registerRouteRef } from '../routes';

/**
 * The plugin for an app of the legacy frontend system. Its extensions bring it
 * along, so that an app names it only to bind its routes.
 * @public
 */
export const dataProductsPlugin = createPlugin({
  id: 'data-products',
  apis: [dataProductsApiFactory],
  routes: { discovery: discoveryRouteRef, files: filesRouteRef },
  externalRoutes: { register: registerRouteRef },
});
