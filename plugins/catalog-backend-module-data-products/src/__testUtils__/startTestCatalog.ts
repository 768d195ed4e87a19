import './quickTurns';
import {
  type MockDirectory,
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  type BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type {
  FileProblem,
  FileProblemPage,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Knex } from 'knex';
import request from 'supertest';
import dataProductsModule from '..';

const KINDS = [
  'API',
  'Component',
  'DataProduct',
  'Domain',
  'Group',
  'Location',
  'Resource',
  'System',
  'User',
];

/** A real catalog over files in a folder of its own. */
export interface TestCatalog {
  directory: MockDirectory;
  server: Parameters<typeof request>[0];
  /** Runs a scheduled task of the module now. */
  run(taskId: string): Promise<void>;
  entity(ref: string): Promise<Entity | undefined>;
  entities(): Promise<Entity[]>;
  problems(query?: string): Promise<FileProblem[]>;
  problemPage(query?: string): Promise<FileProblemPage>;
  /** Registers a location, as anybody may; tells its id. */
  register(target: string): Promise<string>;
  unregister(id: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the stock catalog with this module on files that the test writes. */
export async function startTestCatalog(options: {
  directory: MockDirectory;
  /** Files by path, and the paths or globs under which they are registered. */
  files: Record<string, string | Buffer>;
  locations?: string[];
  /** What stands under catalog.providers.dataProducts. */
  providers?: object;
  knex?: Knex;
  features?: BackendFeature[];
  /** Instead of one that runs tasks when the test says so. */
  scheduler?: BackendFeature;
  /** How often the catalog reads everything again; more where that is much to read. */
  intervalSeconds?: number;
  config?: object;
}): Promise<TestCatalog> {
  const { directory, files, locations = [], knex } = options;
  directory.setContent(files);
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      ...(options.features ?? [dataProductsModule]),
      options.scheduler ??
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ...(knex ? [mockServices.database.factory({ knex })] : []),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          catalog: {
            processingInterval: { seconds: options.intervalSeconds ?? 1 },
            rules: [{ allow: KINDS }],
            locations: locations.map(target => ({
              type: 'file',
              target: directory.resolve(target),
            })),
            providers: { dataProducts: options.providers ?? {} },
          },
          ...options.config,
        },
      }),
    ],
  });
  const { server } = backend;

  const get = async (path: string) => {
    const response = await request(server).get(`/api/catalog${path}`);
    return response.status === 404 ? undefined : response.body;
  };
  const problemPage = (query = '') =>
    get(`/data-products/files/problems${query}`);

  return {
    directory,
    server,
    run: taskId => scheduler.triggerTask(taskId),
    entity: ref => get(`/entities/by-name/${ref.replace(':', '/')}`),
    entities: async () => (await get('/entities')) ?? [],
    problemPage,
    problems: async query => (await problemPage(query)).items,
    async register(target) {
      const { status, body } = await request(server)
        .post('/api/catalog/locations')
        .send({ type: 'url', target });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body.location.id;
    },
    async unregister(id) {
      await request(server).delete(`/api/catalog/locations/${id}`).expect(204);
    },
    stop: () => backend.stop(),
  };
}

/** Far longer than any machine takes: against waiting for ever. */
const PATIENCE_SECONDS = 180;

/** Waits until a condition holds, since the catalog works in its own time. */
export async function eventually<T>(
  check: () => Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + PATIENCE_SECONDS * 1000;
  for (;;) {
    const result = await check().catch(error => {
      if (Date.now() > end) throw error;
      return undefined;
    });
    if (result) return result;
    if (Date.now() > end) {
      throw new Error(`Not so within ${PATIENCE_SECONDS} seconds`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

export { createMockDirectory };
