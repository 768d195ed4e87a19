import type {
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import { CatalogRefreshState } from '../files/CatalogRefreshState';
import { readValidity } from '../files/readValidity';
import type { Decidable } from '../handOver/createDecidable';
import { createProblemsRouter } from './createProblemsRouter';
import { DatabaseProblemStore } from './DatabaseProblemStore';
import { forgetSolvedErrors } from './forgetSolvedErrors';
import { ProblemCursors } from './ProblemCursors';
import { ProblemsService } from './ProblemsService';
import { rememberCatalogErrors } from './rememberCatalogErrors';

/** Puts the parts together that remember and tell what does not load. */
export async function installProblems(options: {
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  decidable: Decidable;
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  now: () => Date;
  permissions: PermissionsService;
  scheduler: SchedulerService;
}) {
  const { config, database } = options;
  const store = await DatabaseProblemStore.create({ database });
  const catalogState = new CatalogRefreshState({
    knex: await database.getClient(),
  });
  await rememberCatalogErrors({ ...options, problems: store });
  await forgetSolvedErrors({ ...options, problems: store, catalogState });

  const problems = new ProblemsService({
    ...options,
    store,
    cursors: await ProblemCursors.create({ database }),
    catalogState,
    validForMilliseconds: readValidity(config),
  });
  return { router: createProblemsRouter({ ...options, problems }) };
}
