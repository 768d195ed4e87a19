import { createRouteRef } from '@backstage/frontend-plugin-api';

/**
 * The page that lists files which do not load.
 * @public
 */
export const filesRouteRef = createRouteRef();
