import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { readConfiguration } from './configuration/readConfiguration';
import { ContractCollatorFactory } from './contracts/ContractCollatorFactory';
import { ProductCollatorFactory } from './products/ProductCollatorFactory';

/**
 * Data products, and data contracts with their tables and columns, in the search
 * of a portal.
 *
 * @public
 */
export const searchModuleDataProducts = createBackendModule({
  pluginId: 'search',
  moduleId: 'data-products',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        indexRegistry: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, config, indexRegistry, logger, scheduler }) {
        const { schedule, locationTemplate } = readConfiguration(config);
        const reading = { auth, catalog, locationTemplate };
        const factories = [
          new ProductCollatorFactory(reading),
          new ContractCollatorFactory({ ...reading, logger }),
        ];
        for (const factory of factories) {
          indexRegistry.addCollator({
            schedule: scheduler.createScheduledTaskRunner(schedule),
            factory,
          });
        }
      },
    });
  },
});
