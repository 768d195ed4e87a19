import type {
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import { durationToMilliseconds } from '@backstage/types';
import { readFile } from '../documents/readFile';
import { rememberCatalogErrors } from './CatalogErrors';
import { CatalogRefreshState } from './CatalogRefreshState';
import { createFileParser } from './createFileParser';
import { createFilesRouter } from './createFilesRouter';
import { DatabaseFileStore } from './DatabaseFileStore';
import { DatabaseProblemStore } from './DatabaseProblemStore';
import { FileClaims } from './FileClaims';
import { FilesService } from './FilesService';
import { forgetGoneFiles } from './forgetGoneFiles';
import { forgetSolvedErrors } from './forgetSolvedErrors';
import { ShownDocuments } from './ShownDocuments';

const INTERVAL = 'catalog.processingInterval';
const USUAL_INTERVAL_MILLISECONDS = 150_000;
const SLACK_MILLISECONDS = 600_000;

/** How long the catalog may take to meet a file again, with room for a long queue. */
function readValidity(config: RootConfigService): number {
  // `false` stands for a catalog that processes nothing.
  const interval = config.getOptional(INTERVAL)
    ? durationToMilliseconds(readDurationFromConfig(config, { key: INTERVAL }))
    : USUAL_INTERVAL_MILLISECONDS;
  return 3 * interval + SLACK_MILLISECONDS;
}

/** Puts the parts together that read files and remember how that went. */
export async function installFiles(options: {
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  now: () => Date;
  permissions: PermissionsService;
  scheduler: SchedulerService;
}) {
  const { config, database, logger, now } = options;
  const validForMilliseconds = readValidity(config);
  const store = await DatabaseFileStore.create({ database });
  const problems = await DatabaseProblemStore.create({ database });
  const catalogState = new CatalogRefreshState({
    knex: await database.getClient(),
  });

  await rememberCatalogErrors({ ...options, problems });
  await forgetSolvedErrors({ ...options, problems, catalogState });
  await forgetGoneFiles({
    ...options,
    store,
    catalogState,
    validForMilliseconds,
  });

  return {
    parser: createFileParser({
      store,
      claims: new FileClaims({
        store,
        catalog: catalogState,
        now,
        validForMilliseconds,
      }),
      read: readFile,
      now,
      logger,
    }),
    shownDocuments: new ShownDocuments({ store, read: readFile, now }),
    router: createFilesRouter({
      ...options,
      files: new FilesService({ ...options, problems, validForMilliseconds }),
    }),
  };
}
