import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import {
  catalogModelExtensionPoint,
  catalogScmEventsServiceRef,
} from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { dataProductFilesPermissions } from '@data-mesh/backstage-plugin-data-products-common';
import { dataProductsModelLayer } from '@data-mesh/backstage-plugin-data-products-common/alpha';
import { installActions } from './actions/installActions';
import { readConfiguration } from './configuration/readConfiguration';
import { DataProductsProcessor } from './processing/DataProductsProcessor';
import { prepareEntities } from './processing/prepareEntities';
import { DocumentReader } from './documents/DocumentReader';
import { FactsReader } from './documents/FactsReader';
import { installDiscovery } from './discovery/installDiscovery';
import { installFiles } from './files/installFiles';
import { PeopleService } from './ownership/PeopleService';
import { installProblems } from './problems/installProblems';
import { installProviders } from './provider/installProviders';
import { EntitySecrets } from './secrets/EntitySecrets';
import { installVersions } from './versions/installVersions';

/**
 * Data products and data contracts in the catalog: the kind and its relations,
 * standard files as locations, owners, findings, and what does not load.
 *
 * @public
 */
export const catalogModuleDataProducts = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'data-products',
  register(env) {
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
        scmEvents: catalogScmEventsServiceRef,
        urlReader: coreServices.urlReader,
      },
      async init(deps) {
        const configuration = readConfiguration(deps.config);
        const now = () => new Date();

        deps.model.addModelSource(
          CatalogModelSources.static([dataProductsModelLayer]),
        );
        deps.permissionsRegistry.addPermissions(dataProductFilesPermissions);

        const documents = new DocumentReader({ configuration, now });
        const facts = new FactsReader({ configuration, documents, now });
        const secrets = new EntitySecrets({ configuration, documents });
        const files = await installFiles({ ...deps, documents, now, secrets });
        deps.model.setEntityDataParser(files.parser);

        const discovery = await installDiscovery({ ...deps, documents, now });
        deps.httpRouter.use(discovery.router);
        installActions({ ...deps, ...discovery });

        const { versions, router } = await installVersions({
          ...deps,
          configuration,
          documents,
          now,
        });
        deps.httpRouter.use(router);

        const prepare = prepareEntities({
          ...deps,
          ...discovery,
          facts,
          versions,
        });
        await installProviders({ ...deps, files, prepare, now });

        const problems = await installProblems({ ...deps, now });
        deps.httpRouter.use(problems.router);

        const people = new PeopleService({ ...deps, now });
        await people.start(deps);
        deps.processing.addProcessor(
          new DataProductsProcessor({
            facts,
            index: discovery.index,
            people,
            secrets,
            shownDocuments: files.shownDocuments,
            versions,
          }),
        );
      },
    });
  },
});
