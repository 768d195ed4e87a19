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
import {
  dataProductDomainsPermissions,
  dataProductFilesPermissions,
} from '@data-mesh/backstage-plugin-data-products-common';
import { dataProductsModelLayer } from '@data-mesh/backstage-plugin-data-products-common/alpha';
import { readConventions } from '@data-mesh/data-contract';
import type express from 'express';
import { installActions } from './actions/installActions';
import { installChanges } from './changes/installChanges';
import { DataProductsProcessor } from './processing/DataProductsProcessor';
import { prepareEntities } from './processing/prepareEntities';
import { DocumentReader } from './documents/DocumentReader';
import { FactsReader } from './documents/FactsReader';
import { readFactsAcrossEntities } from './factsAcrossEntities/readFactsAcrossEntities';
import {
  guardedActions,
  guardedParser,
  guardedProcessor,
  guardedRouter,
} from './failures/guards';
import { markedDatabase } from './failures/markedDatabase';
import { installDomains } from './domains/installDomains';
import { InertDescriptions } from './documents/InertDescriptions';
import { installDiscovery } from './discovery/installDiscovery';
import { installFiles } from './files/installFiles';
import { installHandOver } from './handOver/installHandOver';
import { DatabaseHealingStore } from './healing/DatabaseHealingStore';
import { healEntities } from './healing/healEntities';
import { PeopleService } from './ownership/PeopleService';
import { PortFindingsProcessor } from './ports/PortFindingsProcessor';
import { FileTroubles } from './problems/FileTroubles';
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
        auditor: coreServices.auditor,
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
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        const { logger } = services;
        const deps = {
          ...services,
          actionsRegistry: guardedActions(services),
          database: markedDatabase(services.database),
        };
        const guarded = (router: express.Router) =>
          guardedRouter({ router, logger });
        const conventions = readConventions({
          value: deps.config.getOptional('dataProducts'),
        });
        const factsAcrossEntities = readFactsAcrossEntities(deps.config);
        const now = () => new Date();

        deps.model.addModelSource(
          CatalogModelSources.static([dataProductsModelLayer]),
        );
        deps.permissionsRegistry.addPermissions([
          ...dataProductFilesPermissions,
          ...dataProductDomainsPermissions,
        ]);

        const documents = new DocumentReader({ conventions, now });
        const facts = new FactsReader({ conventions, documents, now });
        const secrets = new EntitySecrets({ conventions, documents });
        const files = await installFiles({ ...deps, documents, now, secrets });
        deps.model.setEntityDataParser(
          guardedParser({ parser: files.parser, logger }),
        );

        const discovery = await installDiscovery({
          ...deps,
          documents,
          factsAcrossEntities,
          fileTroubles: await FileTroubles.create({ ...deps, now }),
          now,
        });
        deps.httpRouter.use(guarded(discovery.router));
        installActions({ ...deps, ...discovery });

        const { versions, router, followHandOver } = await installVersions({
          ...deps,
          conventions,
          documents,
          files,
          now,
        });
        deps.httpRouter.use(guarded(router));
        const handOver = installHandOver({
          ...deps,
          files,
          history: { followHandOver },
          now,
        });
        deps.httpRouter.use(guarded(handOver.router));

        const changes = await installChanges({ ...deps, now });
        deps.httpRouter.use(guarded(changes.router));

        const domains = await installDomains({ ...deps, files, now });
        deps.httpRouter.use(guarded(domains.router));

        const prepare = prepareEntities({
          ...deps,
          ...discovery,
          facts,
          versions,
        });
        const providers = await installProviders({
          ...deps,
          files,
          prepare,
          now,
        });
        deps.httpRouter.use(guarded(providers.router));

        const healing = await DatabaseHealingStore.create(deps);
        await healEntities({ ...deps, store: healing });

        const problems = await installProblems({ ...deps, ...handOver, now });
        deps.httpRouter.use(guarded(problems.router));

        const people = new PeopleService({ ...deps, now });
        await people.start(deps);
        deps.processing.addProcessor(new InertDescriptions());
        const processor = new DataProductsProcessor({
          domainClaims: domains.claims,
          facts,
          index: discovery.index,
          people,
          secrets,
          shownDocuments: files.shownDocuments,
          versions,
        });
        deps.processing.addProcessor(guardedProcessor({ processor, logger }));
        // What a finding tells of other entities, all readers of the product read.
        if (factsAcrossEntities === 'all') {
          deps.processing.addProcessor(
            guardedProcessor({
              processor: new PortFindingsProcessor(discovery),
              logger,
            }),
          );
        }
      },
    });
  },
});
