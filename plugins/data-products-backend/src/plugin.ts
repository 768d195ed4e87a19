import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import type { Follower } from './changes/Follower';
import { installChanges } from './changes/installChanges';
import { migrate } from './database/migrate';
import { createReadinessRouter } from './readiness/createReadinessRouter';

/**
 * What happens to data products, beside what people write of them, which is in the
 * catalog. It follows what the catalog shows.
 *
 * @public
 */
export const dataProductsPlugin = pluginWith({ followers: [] });

/** The plugin with what is told of each change: one for each capability that has to know. */
export function pluginWith(options: { followers: readonly Follower[] }) {
  return createBackendPlugin({
    pluginId: 'data-products',
    register(env) {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          database: coreServices.database,
          discovery: coreServices.discovery,
          events: eventsServiceRef,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          logger: coreServices.logger,
          scheduler: coreServices.scheduler,
        },
        async init(services) {
          const deps = { ...services, ...options, now: () => new Date() };
          await migrate(deps.database);
          const changes = await installChanges(deps);
          deps.httpRouter.use(createReadinessRouter({ ...deps, ...changes }));
        },
      });
    },
  });
}
