import type {
  DatabaseService,
  HttpAuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  CatalogProcessingExtensionPoint,
  CatalogService,
} from '@backstage/plugin-catalog-node';
import type { DocumentReader } from '../documents/DocumentReader';
import { PersonalDataForReader } from '../factsAcrossEntities/PersonalDataForReader';
import type { FactsAcrossEntities } from '../factsAcrossEntities/readFactsAcrossEntities';
import type { FileTroubles } from '../problems/FileTroubles';
import { createDiscoveryRouter } from './createDiscoveryRouter';
import { DatabaseDiscoveryStore } from './DatabaseDiscoveryStore';
import { DiscoveryIndex } from './DiscoveryIndex';
import { DiscoveryService } from './DiscoveryService';
import { EntityStatuses } from './EntityStatuses';
import { FacetsService } from './FacetsService';
import { forgetGoneEntries } from './forgetGoneEntries';
import { ProductsForReader } from './ProductsForReader';
import { ProductRefresher } from './ProductRefresher';
import { TextSearch } from './TextSearch';

/** Puts the parts together that keep the index of discovery and list what is in it. */
export async function installDiscovery(options: {
  catalog: CatalogService;
  database: DatabaseService;
  documents: DocumentReader;
  factsAcrossEntities: FactsAcrossEntities;
  fileTroubles: FileTroubles;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  processing: CatalogProcessingExtensionPoint;
  scheduler: SchedulerService;
  now: () => Date;
}) {
  const { catalog, documents, logger, processing, scheduler, now } = options;
  const store = await DatabaseDiscoveryStore.create(options);
  const refresher = new ProductRefresher({ store, logger });
  const contractChanged = (contractRef: string) =>
    refresher.contractChanged(contractRef);
  processing.addEntityProvider(refresher);
  await refresher.start({ scheduler });
  await forgetGoneEntries({ store, contractChanged, scheduler, now });

  const { factsAcrossEntities } = options;
  const personalData = new PersonalDataForReader({
    catalog,
    factsAcrossEntities,
  });
  const search = new TextSearch({ store, catalog, personalData });
  const discovery = new DiscoveryService({
    store,
    catalog,
    search,
    personalData,
    files: options.fileTroubles,
  });
  const facets = new FacetsService({
    catalog,
    search,
    products: personalData.dependsOnReader
      ? new ProductsForReader({ catalog, personalData })
      : undefined,
  });
  return {
    discovery,
    store,
    index: new DiscoveryIndex({
      store,
      documents,
      factsAcrossEntities,
      contractChanged,
      now,
    }),
    router: createDiscoveryRouter({
      ...options,
      discovery,
      facets,
      statuses: new EntityStatuses({ catalog, discovery }),
    }),
  };
}
