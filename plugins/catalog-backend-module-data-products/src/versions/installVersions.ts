import type {
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Conventions } from '@data-mesh/data-contract';
import type { DocumentReader } from '../documents/DocumentReader';
import type { EntityHolders } from '../standing/EntityHolders';
import { ContractVersions } from './ContractVersions';
import { ContractVersionsService } from './ContractVersionsService';
import { createVersionsRouter } from './createVersionsRouter';
import { DatabaseMasking } from './DatabaseMasking';
import { DatabaseContractVersionStore } from './DatabaseContractVersionStore';
import { forgetOldVersions } from './forgetOldVersions';
import type { DocumentSources } from './lives/DocumentSources';
import { followHandOver } from './lives/followHandOver';
import { PresentLives } from './lives/PresentLives';
import { settleLives } from './lives/settleLives';
import { maskOldVersions } from './maskOldVersions';
import { VersionScopes } from './VersionScopes';

/** Puts the parts together that remember versions of contracts and compare them. */
export async function installVersions(options: {
  catalog: CatalogService;
  conventions: Conventions;
  database: DatabaseService;
  documents: DocumentReader;
  files: { holders: EntityHolders; sources: DocumentSources };
  httpAuth: HttpAuthService;
  logger: LoggerService;
  now: () => Date;
  permissions: PermissionsService;
  scheduler: SchedulerService;
}) {
  const { database } = options;
  const knex = await database.getClient();
  const store = await DatabaseContractVersionStore.create({ database });
  const { holders, sources } = options.files;
  const lives = new PresentLives({ knex, holders, sources });
  await forgetOldVersions({ ...options, store });
  await settleLives({ ...options, store, lives });
  const masking = await DatabaseMasking.create(options);
  await maskOldVersions({ ...options, masking });
  const scopes = new VersionScopes({ ...options, store, lives });
  const service = new ContractVersionsService({
    conventions: options.conventions,
    store,
    scopes,
  });
  return {
    versions: new ContractVersions({ ...options, store, lives }),
    router: createVersionsRouter({ ...options, versions: service }),
    /** Lets a history go with its entity to another source, in the present life. */
    followHandOver: (handOver: {
      entityRef: string;
      from: string;
      to: string;
    }) => followHandOver({ ...handOver, holders, store }),
  };
}
