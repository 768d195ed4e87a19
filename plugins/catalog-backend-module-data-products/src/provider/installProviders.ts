import { tmpdir } from 'node:os';
import type {
  AuditorService,
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type express from 'express';
import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  ScmIntegrations,
  type ScmIntegrationRegistry,
} from '@backstage/integration';
import type { CatalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import type { CatalogScmEventsService } from '@backstage/plugin-catalog-node/alpha';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { FileReading, FileText } from '../documents/readFile';
import { CatalogRefreshState } from '../files/CatalogRefreshState';
import type { FileClaims } from '../files/FileClaims';
import type { FileReader } from '../files/FileReader';
import type { FileStore } from '../files/FileStore';
import { DatabaseProviderStore } from './DatabaseProviderStore';
import { DataProductsProvider } from './DataProductsProvider';
import type { FileSource } from './FileSource';
import { FolderSource } from './FolderSource';
import { ProvidedEntities } from './ProvidedEntities';
import {
  type ProviderConfiguration,
  readProviderConfigurations,
} from './readProviderConfigurations';
import { DatabaseRemovalStore } from './removals/DatabaseRemovalStore';
import { RepositorySource } from './RepositorySource';
import { createRemovalsRouter } from './removals/createRemovalsRouter';
import { runOnScmEvents } from './runOnScmEvents';
import { runWhenFree } from './runWhenFree';

/** Puts the providers together that `catalog.providers.dataProducts` asks for. */
export async function installProviders(options: {
  auditor: AuditorService;
  config: RootConfigService;
  database: DatabaseService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  files: {
    store: FileStore;
    claims: Pick<FileClaims, 'heirs'>;
    reader: FileReader;
    readText(file: FileText): FileReading;
    validForMilliseconds: number;
  };
  /** Told of entities that are about to be given to the catalog. */
  prepare(entities: Entity[]): Promise<void>;
  logger: LoggerService;
  now: () => Date;
  processing: CatalogProcessingExtensionPoint;
  scheduler: SchedulerService;
  scmEvents: CatalogScmEventsService;
  urlReader: UrlReaderService;
}): Promise<{ router: express.Router }> {
  const { config, database, files, scheduler, logger } = options;
  const integrations = ScmIntegrations.fromConfig(config);
  const configurations = readProviderConfigurations(config);
  const store = await DatabaseProviderStore.create({ database });
  const removals = await DatabaseRemovalStore.create({ database });
  const catalogState = new CatalogRefreshState({
    knex: await database.getClient(),
  });
  await store.keepOnly({ providers: configurations.map(({ id }) => id) });

  const taskIds = new Map<string, string>();
  for (const configuration of configurations) {
    const source = toSource({ ...options, configuration, integrations });
    const provider = new DataProductsProvider({
      ...options,
      configuration,
      source,
      store,
      removals,
      reader: files.reader,
      createEntities: connection =>
        new ProvidedEntities({
          provider: configuration.id,
          origin: source.place,
          connection,
          store,
          files: files.store,
          hasLocation: place => catalogState.hasLocation({ place }),
          heirs: claims => files.claims.heirs({ claims }),
          readText: files.readText,
        }),
      timeoutMilliseconds: durationToMilliseconds(
        configuration.schedule.timeout as HumanDuration,
      ),
      validForMilliseconds: files.validForMilliseconds,
    });
    options.processing.addEntityProvider(provider);
    taskIds.set(configuration.id, provider.taskId);
    if (configuration.source.type === 'repository') {
      runOnScmEvents({
        scmEvents: options.scmEvents,
        url: configuration.source.url,
        patterns: configuration.patterns,
        run: () => scheduler.triggerTask(provider.taskId),
        logger,
      });
    }
  }
  const router = createRemovalsRouter({
    ...options,
    removals,
    run: id => {
      const taskId = taskIds.get(id);
      if (!taskId) return;
      // Nobody waits for it: whoever confirms has done their part.
      runWhenFree({
        run: () => scheduler.triggerTask(taskId),
        failure: `${taskId} could not be run after a confirmation`,
        logger,
      });
    },
  });
  return { router };
}

function toSource(options: {
  configuration: ProviderConfiguration;
  config: RootConfigService;
  integrations: ScmIntegrationRegistry;
  urlReader: UrlReaderService;
}): FileSource {
  const { configuration, config, integrations, urlReader } = options;
  const { source, patterns, path } = configuration;
  if (source.type === 'folder') {
    return new FolderSource({ root: source.root, patterns });
  }
  const { url } = source;
  const type = integrations.byUrl(url)?.type;
  if (!type) {
    throw new InputError(
      `${path}.target: there is no entry under integrations for ${
        new URL(url).host
      }`,
    );
  }
  const branch = { github: '/tree/main', gitlab: '/-/tree/main' }[type];
  if (branch && !/\/(?:tree|blob)\/[^/]/.test(new URL(url).pathname)) {
    throw new InputError(
      `${path}.target must name a branch, such as ${url.replace(
        /\/+$/,
        '',
      )}${branch}`,
    );
  }
  return new RepositorySource({
    url,
    patterns,
    urlReader,
    integrations,
    workingDirectory:
      config.getOptionalString('backend.workingDirectory') ?? tmpdir(),
  });
}
