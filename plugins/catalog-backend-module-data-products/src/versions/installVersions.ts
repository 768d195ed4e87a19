import type {
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { DataProductsConfiguration } from '../configuration/readConfiguration';
import type { DocumentReader } from '../documents/DocumentReader';
import { ContractVersions } from './ContractVersions';
import { ContractVersionsService } from './ContractVersionsService';
import { createVersionsRouter } from './createVersionsRouter';
import { DatabaseMasking } from './DatabaseMasking';
import { DatabaseContractVersionStore } from './DatabaseContractVersionStore';
import { forgetOldVersions } from './forgetOldVersions';
import { maskOldVersions } from './maskOldVersions';
import { VersionScopes } from './VersionScopes';

/** Puts the parts together that remember versions of contracts and compare them. */
export async function installVersions(options: {
  catalog: CatalogService;
  configuration: Pick<DataProductsConfiguration, 'secrets'>;
  database: DatabaseService;
  documents: DocumentReader;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  now: () => Date;
  permissions: PermissionsService;
  scheduler: SchedulerService;
}) {
  const { database } = options;
  const store = await DatabaseContractVersionStore.create({ database });
  await forgetOldVersions({ ...options, store });
  const masking = await DatabaseMasking.create(options);
  await maskOldVersions({ ...options, masking });
  const scopes = new VersionScopes({ ...options, store });
  const service = new ContractVersionsService({
    secrets: options.configuration.secrets,
    store,
    scopes,
  });
  return {
    versions: new ContractVersions({ ...options, store }),
    router: createVersionsRouter({ ...options, versions: service }),
  };
}
