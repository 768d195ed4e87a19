import {
  type BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import dataProductsModule from '@data-mesh/backstage-plugin-catalog-backend-module-data-products';
import type { Knex } from 'knex';
import type { Follower } from '../changes/Follower';
import { pluginWith } from '../plugin';

/** A real catalog with data products, and what follows it, on a database of the test. */
export async function startPortal(options: {
  knex: Knex;
  features?: BackendFeature[];
  /** Absent: without this plugin. */
  followers?: Follower[];
}) {
  const { knex, followers, features = [] } = options;
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      dataProductsModule,
      ...features,
      ...(followers ? [pluginWith({ followers })] : []),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            // Once is enough, as nothing is read from elsewhere.
            processingInterval: { hours: 1 },
            rules: [{ allow: ['API', 'DataProduct'] }],
          },
        },
      }),
    ],
  });
  return {
    server: backend.server,
    stop: () => backend.stop(),
    /** The catalog is compared with what its feed has said. */
    compare: () => scheduler.triggerTask('data-products-follow-catalog'),
    /** The feed is read. */
    follow: () => scheduler.triggerTask('data-products-follow-changes'),
  };
}

export type Portal = Awaited<ReturnType<typeof startPortal>>;
