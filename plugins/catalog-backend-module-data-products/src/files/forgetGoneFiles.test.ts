import { mockServices } from '@backstage/backend-test-utils';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { DatabaseFileStore } from './DatabaseFileStore';
import { DatabaseProviderStore } from '../provider/DatabaseProviderStore';
import { forgetGoneFiles } from './forgetGoneFiles';

describe.each(createTestDatabases().eachSupportedId())(
  'Files that nobody brings any more, in %s,',
  databaseId => {
    const databases = createTestDatabases();

    it('are forgotten, unless the catalog still has something from them', async () => {
      const { database } = await initDatabase(databases, databaseId);
      const store = await DatabaseFileStore.create({ database });
      const record = async (place: string, entityRef: string, hour: number) => {
        await store.recordReadable({
          files: [
            { place, text: 'a', claims: [{ entityRef, standard: true }] },
          ],
          now: new Date(Date.UTC(2026, 2, 1, hour)),
        });
      };
      await record('file:/cached.yaml', 'api:default/cached', 1);
      await record('file:/gone.yaml', 'api:default/gone', 1);
      await record('file:/moved.yaml', 'api:default/moved', 1);
      await record('file:/fresh.yaml', 'api:default/fresh', 11);
      await record('file:/provided.yaml', 'api:default/provided', 1);
      await record('file:/back.yaml', 'api:default/back', 1);
      const providers = await DatabaseProviderStore.create({ database });

      const scheduler = mockServices.scheduler();
      await forgetGoneFiles({
        store,
        catalogState: {
          // While it is asked, two of the files come back.
          places: async () => {
            await store.touch({
              places: ['file:/back.yaml'],
              now: new Date(Date.UTC(2026, 2, 1, 12)),
            });
            await providers.provide({
              provider: 'sales',
              files: [{ place: 'file:/provided.yaml', state: 'one' }],
            });
            return new Map([
              ['api:default/cached', 'file:/cached.yaml'],
              ['api:default/moved', 'file:/elsewhere.yaml'],
            ]);
          },
        },
        scheduler,
        logger: mockServices.logger.mock(),
        now: () => new Date(Date.UTC(2026, 2, 1, 12)),
        validForMilliseconds: 2 * 3_600_000,
      });
      await scheduler.triggerTask('data-products-forget-gone-files');

      const left = await Promise.all(
        ['cached', 'gone', 'moved', 'fresh', 'provided', 'back'].map(
          async name =>
            (await store.find({ place: `file:/${name}.yaml` })) ? name : '',
        ),
      );
      expect(left.filter(Boolean)).toEqual([
        'cached',
        'fresh',
        'provided',
        'back',
      ]);
    });
  },
);
