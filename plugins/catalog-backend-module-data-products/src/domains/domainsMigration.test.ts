import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createTestDatabases } from '../__testUtils__/databases';

const MIGRATION = '20261207000000_domains.js';
const databases = createTestDatabases();
const migrations = {
  directory: resolvePackagePath(
    '@data-mesh/backstage-plugin-catalog-backend-module-data-products',
    'migrations',
  ),
  tableName: 'data_products_knex_migrations',
};

describe.each(databases.eachSupportedId())(
  'The tables of claims, on %s,',
  databaseId => {
    it('come and go, with what is in them', async () => {
      const knex = await databases.init(databaseId);
      const names = async (): Promise<string[]> =>
        (await knex.migrate.list(migrations))[1].map(
          (next: { file?: string }) => String(next.file ?? next),
        );
      while ((await names()).some((name: string) => name.includes(MIGRATION))) {
        await knex.migrate.up(migrations);
      }
      await knex('data_products_unconfirmed').insert({
        entity_ref: 'dataproduct:default/fake',
        place: 'url:https://example.org/fake.yaml',
        claims: '[]',
        since: '2026-11-20T08:00:00.000Z',
        checked_at: '2026-11-20T08:00:00.000Z',
      });
      await knex('data_products_confirmations').insert({
        entity_ref: 'dataproduct:default/fake',
        claimed_ref: 'domain:default/sales',
        entity_id: '1',
        place_id: '2',
        decision: 'confirm',
        decided_by: 'user:default/mei',
        decided_at: '2026-11-20T08:00:00.000Z',
      });

      await knex.migrate.down({ ...migrations, name: MIGRATION });
      for (const table of ['unconfirmed', 'confirmations']) {
        expect(await knex.schema.hasTable(`data_products_${table}`)).toBe(
          false,
        );
      }
      await knex.migrate.up({ ...migrations, name: MIGRATION });
      expect(await knex('data_products_unconfirmed').select()).toEqual([]);
    });
  },
);
