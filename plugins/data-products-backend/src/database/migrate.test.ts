import { mockServices } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import knexFactory from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { migrate } from './migrate';

const databases = createTestDatabases();
const migrations = {
  directory: resolvePackagePath(
    '@data-mesh/backstage-plugin-data-products-backend',
    'migrations',
  ),
  tableName: 'data_products_backend_knex_migrations',
};
const TABLES = ['reading', 'known', 'followers', 'untold'];

describe('The tables of the plugin', () => {
  it.each(databases.eachSupportedId())(
    'come and go, with what is in them, on %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const database = mockServices.database.mock({
        getClient: async () => knex,
      });
      await migrate(database);
      await knex('data_products_known').insert({
        entity_ref: 'api:default/orders',
        kind: 'contract',
        uid: '1',
        hash: 'a',
        pass: 1,
      });
      await knex('data_products_followers').insert({ id: 'one' });
      await knex('data_products_untold').insert({
        follower: 'one',
        entity_ref: 'api:default/orders',
        uid: '1',
        kind: 'contract',
        type: 'shown',
        number: 1,
        failures: 0,
        due_at: '2026-11-30T08:00:00.000Z',
      });
      await knex.migrate.down(migrations);
      for (const table of TABLES) {
        expect(await knex.schema.hasTable(`data_products_${table}`)).toBe(
          false,
        );
      }
      await migrate(database);
      expect(await knex('data_products_known').select()).toEqual([]);
      expect(await knex('data_products_reading').select()).toHaveLength(1);
    },
  );

  it('are made once by replicas that start together on an empty PostgreSQL', async () => {
    const knex = await databases.init('POSTGRES_18');
    const replicas = Array.from({ length: 6 }, () =>
      knexFactory({ ...knex.client.config, pool: { min: 0, max: 1 } }),
    );
    try {
      await Promise.all(
        replicas.map(replica =>
          migrate(
            mockServices.database.mock({ getClient: async () => replica }),
          ),
        ),
      );
      expect(await knex('data_products_reading').select()).toHaveLength(1);
    } finally {
      await Promise.all(replicas.map(replica => replica.destroy()));
    }
  });

  it('are left to those who run migrations by themselves', async () => {
    const knex = await databases.init('SQLITE_3');
    await migrate(
      mockServices.database.mock({
        getClient: async () => knex,
        migrations: { skip: true },
      }),
    );
    expect(await knex.schema.hasTable('data_products_known')).toBe(false);
  });
});
