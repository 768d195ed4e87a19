import type {
  DatabaseService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { DocumentReader } from '../documents/DocumentReader';
import { type FileText, readFile } from '../documents/readFile';
import { CatalogEntityHolders } from '../standing/CatalogEntityHolders';
import { CatalogLocations } from '../standing/CatalogLocations';
import { CatalogRoots } from '../standing/CatalogRoots';
import { ClaimSources } from '../standing/ClaimSources';
import { DatabaseStandingStore } from '../standing/DatabaseStandingStore';
import { readSourceGroups } from '../standing/readSourceGroups';
import { sweepClaims } from '../standing/sweepClaims';
import { CatalogRefreshState } from './CatalogRefreshState';
import type { EntitySecrets } from '../secrets/EntitySecrets';
import { createFileParser } from './createFileParser';
import { DatabaseFileStore } from './DatabaseFileStore';
import { FileReader } from './FileReader';
import { FileClaims } from './FileClaims';
import { forgetGoneFiles } from './forgetGoneFiles';
import { readValidity } from './readValidity';
import { ShownDocuments } from './ShownDocuments';

/** Puts the parts together that read files and settle what they claim. */
export async function installFiles(options: {
  config: RootConfigService;
  database: DatabaseService;
  documents: DocumentReader;
  logger: LoggerService;
  now: () => Date;
  scheduler: SchedulerService;
  secrets: Pick<EntitySecrets, 'hideEarly'>;
}) {
  const { config, database, documents, logger, now, secrets } = options;
  const read = (text: string) => documents.read(text);
  const hide = (entity: Entity) => secrets.hideEarly(entity);
  const readText = (file: FileText) => readFile({ ...file, read, hide });
  const validForMilliseconds = readValidity(config);
  const store = await DatabaseFileStore.create({ database });
  const catalogState = new CatalogRefreshState({
    knex: await database.getClient(),
  });
  const knex = await database.getClient();
  const roots = new CatalogRoots({ knex });
  const locations = new CatalogLocations({ knex });
  const standing = new DatabaseStandingStore({ knex });
  const sources = new ClaimSources({ knex, roots, locations });
  const groups = readSourceGroups(config);
  const claims = new FileClaims({
    store,
    standing,
    sources,
    locations,
    groupOf: groups.groupOf,
    now,
    validForMilliseconds,
  });
  await sweepClaims({ ...options, store, standing, sources, claims });
  await forgetGoneFiles({
    ...options,
    store,
    catalogState,
    validForMilliseconds,
  });

  const reader = new FileReader({
    store,
    claims,
    readText,
    now,
    logger,
  });
  return {
    store,
    claims,
    sources,
    standing,
    holders: new CatalogEntityHolders({
      knex,
      roots,
      standing,
      membersOf: groups.membersOf,
    }),
    reader,
    readText,
    validForMilliseconds,
    parser: createFileParser({ reader }),
    shownDocuments: new ShownDocuments({ store, claims, read: readText, now }),
  };
}
