import { renameSync } from 'node:fs';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

describe.each(createTestDatabases().eachSupportedId())(
  'Files that move, on %s,',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    let catalog: TestCatalog | undefined;
    afterEach(() => catalog?.stop());

    /** How often the entity was missing while the catalog went on for some turns. */
    async function absences(ref: string): Promise<number> {
      let missing = 0;
      for (let turn = 0; turn < 30; turn++) {
        await new Promise(resolve => setTimeout(resolve, 300));
        await catalog!.run('catalog_orphan_cleanup');
        if (!(await catalog!.entity(ref))) missing++;
      }
      return missing;
    }

    it('keep their product all the while, renamed and with swapped ids', async () => {
      catalog = await startTestCatalog({
        directory,
        knex: await databases.init(databaseId),
        files: {
          'a.odps.yaml': odps({ id: 'renamed' }),
          'x.odps.yaml': odps({ id: 'swap-x', name: 'X' }),
          'y.odps.yaml': odps({ id: 'swap-y', name: 'Y' }),
        },
        locations: ['*.odps.yaml'],
      });
      const { entity } = catalog;
      await eventually(() => entity('dataproduct:default/renamed'));
      renameSync(
        directory.resolve('a.odps.yaml'),
        directory.resolve('b.odps.yaml'),
      );
      directory.addContent({
        'x.odps.yaml': odps({ id: 'swap-y', name: 'Y2' }),
        'y.odps.yaml': odps({ id: 'swap-x', name: 'X2' }),
      });
      expect(await absences('dataproduct:default/renamed')).toBe(0);
      for (const [name, title] of [
        ['swap-x', 'X2'],
        ['swap-y', 'Y2'],
      ]) {
        await eventually(
          async () =>
            (await entity(`dataproduct:default/${name}`))?.metadata.title ===
            title,
        );
      }
    });

    it('keep their product when they become empty', async () => {
      catalog = await startTestCatalog({
        directory,
        knex: await databases.init(databaseId),
        files: { 'a.odps.yaml': odps({ id: 'emptied' }) },
        locations: ['*.odps.yaml'],
      });
      const { entity, problems } = catalog;
      await eventually(() => entity('dataproduct:default/emptied'));
      directory.addContent({ 'a.odps.yaml': '\n' });
      const [problem] = await eventually(async () => {
        const found = await problems();
        return found.length > 0 && found;
      });
      expect(problem.findings[0].rule).toBe('empty-file');
      expect(problem.shows.what).toBe('last-good');
      expect(await absences('dataproduct:default/emptied')).toBe(0);
    });

    it('argue with a native wrapper by the same rules', async () => {
      catalog = await startTestCatalog({
        directory,
        knex: await databases.init(databaseId),
        files: {
          'catalog-info.yaml': `apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: orders, title: Wrapper }
spec:
  type: data-contract
  lifecycle: active
  definition: |
    ${odcs({ id: 'orders' }).replaceAll('\n', '\n    ')}
`,
          'orders.odcs.yaml': odcs({ id: 'orders', name: 'Plain' }),
        },
        locations: ['*.yaml'],
      });
      const { entity, problems } = catalog;
      await eventually(
        async () =>
          (await entity('api:default/orders'))?.metadata.title === 'Plain',
      );
      const [problem] = await eventually(async () => {
        const found = await problems('?kind=conflict');
        return found.length > 0 && found;
      });
      expect(problem.place).toContain('catalog-info.yaml');
    });

    it('may hold six hundred products each', async () => {
      catalog = await startTestCatalog({
        directory,
        knex: await databases.init(databaseId),
        files: {
          'many.odps.yaml': Array.from({ length: 600 }, (_, index) =>
            odps({ id: `many-${index}` }),
          ).join('---\n'),
        },
        locations: ['*.odps.yaml'],
      });
      await eventually(() => catalog!.entity('dataproduct:default/many-599'));
      expect(await catalog.problems()).toEqual([]);
    });
  },
);
