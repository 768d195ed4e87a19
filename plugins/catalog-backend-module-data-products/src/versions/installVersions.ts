import type {
  DatabaseService,
  HttpAuthService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { DocumentReader } from '../documents/DocumentReader';
import { ContractVersions } from './ContractVersions';
import { ContractVersionsService } from './ContractVersionsService';
import { createVersionsRouter } from './createVersionsRouter';
import { DatabaseContractVersionStore } from './DatabaseContractVersionStore';
import { forgetOldVersions } from './forgetOldVersions';
import { VersionScopes } from './VersionScopes';

/** Puts the parts together that remember versions of contracts and compare them. */
export async function installVersions(options: {
  catalog: CatalogService;
  database: DatabaseService;
  documents: DocumentReader;
  httpAuth: HttpAuthService;
  now: () => Date;
  permissions: PermissionsService;
  scheduler: SchedulerService;
}) {
  const { database } = options;
  const store = await DatabaseContractVersionStore.create({ database });
  await forgetOldVersions({ ...options, store });
  const scopes = new VersionScopes({ ...options, store });
  const service = new ContractVersionsService({ store, scopes });
  return {
    versions: new ContractVersions({ ...options, store }),
    router: createVersionsRouter({ ...options, versions: service }),
  };
}
