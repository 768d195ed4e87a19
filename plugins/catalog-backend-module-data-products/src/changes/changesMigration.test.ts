import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createTestDatabases } from '../__testUtils__/databases';

const MIGRATION = '20261130204000_changes.js';
const databases = createTestDatabases();
const migrations = {
  directory: resolvePackagePath(
    '@data-mesh/backstage-plugin-catalog-backend-module-data-products',
    'migrations',
  ),
  tableName: 'data_products_knex_migrations',
};

describe.each(databases.eachSupportedId())(
  'The tables of the change feed, on %s,',
  databaseId => {
    it('come and go, with what is in them, and begin anew as another feed', async () => {
      const knex = await databases.init(databaseId);
      const names = async (): Promise<string[]> =>
        (await knex.migrate.list(migrations))[1].map(
          (next: { file?: string }) => String(next.file ?? next),
        );
      while ((await names()).some(name => name.includes(MIGRATION))) {
        await knex.migrate.up(migrations);
      }
      const [head] = await knex('data_products_feed_head').select();
      expect(head.feed).toMatch(/^[0-9a-f]{16}$/);
      const row = {
        entity_ref: 'dataproduct:default/orders',
        kind: 'product',
        uid: '1',
        hash: 'a',
        gone: false,
        seq: 1,
      };
      await knex('data_products_feed').insert(row);
      await expect(
        knex('data_products_feed').insert({ ...row, entity_ref: 'api:x/y' }),
      ).rejects.toThrow(/unique/i);

      await knex.migrate.down({ ...migrations, name: MIGRATION });
      for (const table of ['feed', 'feed_head']) {
        expect(await knex.schema.hasTable(`data_products_${table}`)).toBe(
          false,
        );
      }
      await knex.migrate.up({ ...migrations, name: MIGRATION });
      expect(await knex('data_products_feed').select()).toEqual([]);
      const [again] = await knex('data_products_feed_head').select();
      expect(again.feed).not.toBe(head.feed);
    });
  },
);
