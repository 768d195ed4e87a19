import type {
  AuditorService,
  AuthService,
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { readOperators } from '../handOver/readOperators';
import type { DocumentSources } from '../versions/lives/DocumentSources';
import { ConfirmationService } from './ConfirmationService';
import { createConfirmationRouter } from './createConfirmationRouter';
import { DatabaseDomainClaimStore } from './DatabaseDomainClaimStore';
import { DomainClaims } from './DomainClaims';
import { DomainGroups } from './DomainGroups';
import { readDomains } from './readDomains';

/** An entity for each of so many is read again when a group joins a domain. */
const MOST_REFRESHED = 1_000;

/** Puts the parts together that keep what names a domain as its own from counting until it is confirmed. */
export async function installDomains(options: {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  files: { sources: DocumentSources };
  httpAuth: HttpAuthService;
  logger: LoggerService;
  now: () => Date;
  permissions: PermissionsService;
  scheduler: SchedulerService;
  userInfo: UserInfoService;
}) {
  const { auth, catalog, config, database, logger, scheduler } = options;
  const knex = await database.getClient();
  const domains = readDomains(config);
  const store = new DatabaseDomainClaimStore({ knex });
  const groups = new DomainGroups({ ...options, knex, domains });
  const claims = new DomainClaims({
    ...options,
    ...options.files,
    domains,
    groups,
    store,
  });
  const confirmations = new ConfirmationService({
    ...options,
    groups,
    store,
    operators: readOperators(config),
  });
  if (claims.isOff) {
    // From when there was a setting.
    await store.forgetWaiting();
  } else {
    await scheduler.scheduleTask({
      id: 'data-products-domain-groups',
      // Each replica has a memory of its own.
      scope: 'local',
      frequency: { seconds: 5 },
      initialDelay: { seconds: 5 },
      timeout: { minutes: 5 },
      fn: async () => {
        try {
          const added = await groups.takeAdded();
          const owned = await groups.ownedBy({ groups: added });
          const credentials = await auth.getOwnServiceCredentials();
          for (const ref of owned.slice(0, MOST_REFRESHED)) {
            // Gone meanwhile, or at its usual turn then.
            await catalog.refreshEntity(ref, { credentials }).catch(() => {});
          }
        } catch (error) {
          logger.warn(
            'The groups of domains could not be read',
            toError(error),
          );
        }
      },
    });
    await scheduler.scheduleTask({
      id: 'data-products-forget-gone-claims',
      frequency: { minutes: 10 },
      initialDelay: { minutes: 1 },
      timeout: { minutes: 5 },
      fn: () => store.forgetGone(),
    });
  }
  return {
    claims,
    router: createConfirmationRouter({ ...options, confirmations }),
  };
}
