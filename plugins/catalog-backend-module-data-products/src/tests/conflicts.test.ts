import { rmSync } from 'node:fs';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const contract = 'api:default/orders';

describe.each(createTestDatabases().eachSupportedId())(
  'Several files with one id, on %s,',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    let catalog: TestCatalog | undefined;
    afterEach(() => catalog?.stop());

    async function titleBecomes(title: string) {
      await eventually(
        async () => (await catalog!.entity(contract))?.metadata.title === title,
      );
    }

    it.each([
      ['through one location', ['*.odcs.yaml']],
      ['each through its own', ['a.odcs.yaml', 'b.odcs.yaml', 'c.odcs.yaml']],
    ])(
      'show the active one, then the highest version, and name both places, %s',
      async (_, locations) => {
        catalog = await startTestCatalog({
          directory,
          knex: await databases.init(databaseId),
          files: {
            'a.odcs.yaml': odcs({
              id: 'orders',
              name: 'Old',
              version: '1.9.0',
            }),
            'b.odcs.yaml': odcs({
              id: 'orders',
              name: 'New',
              version: '1.10.0',
            }),
            'c.odcs.yaml': odcs({
              id: 'Orders',
              name: 'Draft',
              version: '2.0.0',
              status: 'draft',
            }),
          },
          locations,
        });
        const { problems } = catalog;
        await titleBecomes('New');

        const found = await eventually(async () => {
          const all = await problems('?kind=conflict');
          return all.length === 2 && all;
        });
        const place = (name: string) => `file:${directory.resolve(name)}`;
        expect(found.map(problem => problem.place).sort()).toEqual([
          place('a.odcs.yaml'),
          place('c.odcs.yaml'),
        ]);
        for (const problem of found) {
          expect(problem.shows).toEqual({
            what: 'other-file',
            place: place('b.odcs.yaml'),
            reason: expect.stringMatching(/active|version/),
          });
          expect(problem.entityRefs).toEqual([contract]);
        }

        // The winner steps back: the next one is shown.
        directory.addContent({
          'b.odcs.yaml': odcs({
            id: 'orders',
            name: 'New',
            version: '1.10.0',
            status: 'retired',
          }),
        });
        await titleBecomes('Old');
      },
    );

    it('pass on to the other file when the one that is shown goes away', async () => {
      catalog = await startTestCatalog({
        directory,
        knex: await databases.init(databaseId),
        files: {
          'a.odcs.yaml': odcs({
            id: 'orders',
            name: 'First',
            version: '2.0.0',
          }),
          'b.odcs.yaml': odcs({ id: 'orders', name: 'Second' }),
        },
        locations: ['*.odcs.yaml'],
      });
      await titleBecomes('First');
      directory.addContent({ 'a.odcs.yaml': odcs({ id: 'invoices' }) });
      await titleBecomes('Second');
      await eventually(async () => (await catalog!.problems()).length === 0);

      rmSync(directory.resolve('a.odcs.yaml'));
      expect((await catalog.entity(contract))?.metadata.title).toBe('Second');
    });

    it('count once where they stand in one file', async () => {
      catalog = await startTestCatalog({
        directory,
        knex: await databases.init(databaseId),
        files: {
          'a.odcs.yaml': `${odcs({ id: 'orders', name: 'One' })}---\n${odcs({
            id: 'orders',
            name: 'Two',
          })}`,
        },
        locations: ['*.odcs.yaml'],
      });
      await titleBecomes('One');
      const [problem] = await catalog.problems();
      expect(problem.findings[0]).toMatchObject({
        rule: 'duplicate-id',
        line: 8,
      });
    });
  },
);
