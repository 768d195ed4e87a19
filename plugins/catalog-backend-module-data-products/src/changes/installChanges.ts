import type {
  DatabaseService,
  HttpAuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import { CatalogComparison } from './CatalogComparison';
import { ChangesService } from './ChangesService';
import { createChangesRouter } from './createChangesRouter';
import { DatabaseChangeStore } from './DatabaseChangeStore';
import { followCatalog } from './followCatalog';

/** Puts the parts together that tell other plugins what changes in the catalog. */
export async function installChanges(options: {
  database: DatabaseService;
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  now: () => Date;
  scheduler: SchedulerService;
}) {
  const store = await DatabaseChangeStore.create(options);
  const comparison = new CatalogComparison({ ...options, store });
  await followCatalog({ ...options, comparison });
  const changes = new ChangesService({ store });
  return { router: createChangesRouter({ ...options, changes }) };
}
