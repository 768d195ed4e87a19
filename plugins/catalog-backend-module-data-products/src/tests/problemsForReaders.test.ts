import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { odps } from '../__testUtils__/documents';
import { getJson } from '../__testUtils__/getJson';
import { createReaderPermissions } from '../__testUtils__/readerPermissions';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';
import type { FileProblemPage } from '@data-mesh/backstage-plugin-data-products-common';

const databases = createTestDatabases();
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
/** All but these two: the first and the last of the list are hidden, too. */
const HIDDEN = ['a', 'b', 'd', 'e', 'f', 'h'] as const;
const VISIBLE = ['dataproduct:default/c', 'dataproduct:default/g'];

describe.each(databases.eachSupportedId())(
  'Problems of files whose entities a reader may not see, on %s',
  databaseId => {
    const directory = createMockDirectory();
    const { factory, allowAll, hide } = createReaderPermissions();
    let catalog: TestCatalog;
    let replica: TestCatalog;

    beforeAll(async () => {
      allowAll();
      const options = {
        directory,
        files: Object.fromEntries(
          NAMES.map(name => [`${name}.odps.yaml`, odps({ id: name })]),
        ),
        locations: ['*.odps.yaml'],
        knex: await databases.init(databaseId),
        features: [dataProductsModule, factory],
      };
      catalog = await startTestCatalog(options);
      await eventually(
        async () =>
          (
            await catalog.entities()
          ).filter(({ kind }) => kind === 'DataProduct').length ===
          NAMES.length,
      );
      for (const name of NAMES) {
        directory.addContent({ [`${name}.odps.yaml`]: `id: [${name}` });
      }
      await eventually(
        async () => (await catalog.problems()).length === NAMES.length,
      );
      replica = await startTestCatalog({
        ...options,
        files: directory.content({ shouldReadAsText: true }) as Record<
          string,
          string
        >,
      });
    });
    beforeEach(() => allowAll());
    afterAll(async () => {
      await replica?.stop();
      await catalog?.stop();
    });

    const page = (query: string, from = catalog) =>
      getJson<FileProblemPage>({
        catalog: from,
        path: `/api/catalog/data-products/files/problems${query}`,
      });
    const refsOf = ({ items }: FileProblemPage) =>
      items.flatMap(({ entityRefs }) => entityRefs);

    it('take no place on a page, and are not counted', async () => {
      hide(...HIDDEN);
      const all = await page('');
      expect(refsOf(all).sort()).toEqual(VISIBLE);
      expect(Object.keys(all)).toEqual(['items']);

      const first = await page('?limit=1');
      const second = await page(`?limit=1&cursor=${first.nextCursor}`);
      expect([first, second].map(refsOf).flat().sort()).toEqual(VISIBLE);
      // Nothing that the reader may see follows, whatever else does.
      expect(second.nextCursor).toBeUndefined();
    });

    it('are named in no cursor', async () => {
      const { nextCursor } = await page('?limit=1');
      const decoded = Buffer.from(nextCursor!, 'base64url').toString('latin1');
      const { items } = await page('');
      for (const { id, since } of items) {
        expect(decoded).not.toContain(id);
        expect(decoded).not.toContain(since);
      }
    });

    it('are paged through by whichever replica is asked', async () => {
      const seen: string[] = [];
      let cursor: string | undefined;
      for (let turn = 0; turn < 20; turn++) {
        const found = await page(
          `?limit=3${cursor ? `&cursor=${cursor}` : ''}`,
          turn % 2 ? catalog : replica,
        );
        seen.push(...refsOf(found));
        cursor = found.nextCursor;
        if (!cursor) break;
      }
      expect(seen.sort()).toEqual(NAMES.map(n => `dataproduct:default/${n}`));
    });

    it.each(['abc', 'e30', Buffer.from('["2026","x"]').toString('base64url')])(
      'answer to a made up cursor %s that it is none',
      async cursor => {
        expect(
          await getJson({
            catalog,
            path: `/api/catalog/data-products/files/problems?cursor=${cursor}`,
            status: 400,
          }),
        ).toContain('cursor is not one that this page gave');
      },
    );
  },
);
