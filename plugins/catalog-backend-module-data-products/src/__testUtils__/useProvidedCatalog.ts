import {
  createMockDirectory,
  type MockDirectory,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { createTestDatabases } from './databases';
import { type Forge, startForge } from './startForge';
import {
  eventually,
  startTestCatalog,
  type TestCatalog,
} from './startTestCatalog';

const TASK = 'data-products-provider-company';

/** A catalog with a provider called company, which reads the repository of a host of its own. */
export interface ProvidedCatalog {
  /** The files of locations and other providers. */
  directory: MockDirectory;
  /** What is in the repository. */
  repository: MockDirectory;
  readonly forge: Forge;
  readonly catalog: TestCatalog;
  start(
    options?: Partial<Parameters<typeof startTestCatalog>[0]>,
  ): Promise<TestCatalog>;
  /** Another replica on the same database; the test stops it. */
  startReplica(): Promise<TestCatalog>;
  /** Runs the provider. */
  run(replica?: TestCatalog): Promise<void>;
  /** Lets the provider give again what the catalog lost. */
  keep(): Promise<void>;
  titleBecomes(ref: string, title: string): Promise<void>;
  /** How often an entity was missing while the catalog and the provider went on. */
  absences(ref: string): Promise<number>;
}

/** Sets up and stops all this around each test of a block. */
export function useProvidedCatalog(options: {
  databaseId: TestDatabaseId;
}): ProvidedCatalog {
  const databases = createTestDatabases();
  const directory = createMockDirectory();
  const repository = createMockDirectory();
  let forge: Forge | undefined;
  let catalog: TestCatalog | undefined;
  let lastOptions: Parameters<typeof startTestCatalog>[0];

  beforeEach(async () => {
    repository.setContent({ 'README.md': 'Our data products' });
    forge = await startForge({ directory: repository });
  });
  afterEach(async () => {
    await catalog?.stop();
    catalog = undefined;
    await forge?.stop();
  });

  const provided: ProvidedCatalog = {
    directory,
    repository,
    get forge() {
      return forge!;
    },
    get catalog() {
      return catalog!;
    },
    async start(more) {
      lastOptions = {
        directory,
        files: {},
        knex: await databases.init(options.databaseId),
        providers: { company: { target: forge!.url } },
        config: { integrations: forge!.integrations },
        ...more,
      };
      catalog = await startTestCatalog(lastOptions);
      return catalog;
    },
    startReplica: () => startTestCatalog(lastOptions),
    run: (replica = catalog!) => replica.run(TASK),
    keep: () => catalog!.run(`${TASK}-keep`),
    async titleBecomes(ref, title) {
      await eventually(
        async () => (await catalog!.entity(ref))?.metadata.title === title,
      );
    },
    async absences(ref) {
      let missing = 0;
      for (let turn = 0; turn < 12; turn++) {
        await new Promise(resolve => setTimeout(resolve, 300));
        if (turn % 4 === 0) await provided.run();
        await catalog!.run('catalog_orphan_cleanup');
        if (!(await catalog!.entity(ref))) missing++;
      }
      return missing;
    },
  };
  return provided;
}
