import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';

const MIGRATION = '20261202000000_lives.js';
const VERSIONS = 'data_products_versions';
const PORTS = 'data_products_port_contracts';
const migrations = {
  directory: resolvePackagePath(
    '@data-mesh/backstage-plugin-catalog-backend-module-data-products',
    'migrations',
  ),
  tableName: 'data_products_knex_migrations',
};

const hash = (letter: string) => letter.repeat(64);
const version = (entity_ref: string, text: string, day: string) => ({
  entity_ref,
  text_hash: hash(text),
  id_hash: hash('0'),
  contract_id: 'orders',
  first_seen_at: `2026-11-${day}T08:00:00.000Z`,
  text,
});
const port = (product_ref: string, id: string, day: string) => ({
  id: hash(id),
  product_ref,
  port_hash: hash('1'),
  port_name: 'orders',
  contract_ref: 'api:default/orders',
  first_seen_at: `2026-11-${day}T08:00:00.000Z`,
});

/** Runs all migrations but this one, and those after it. */
async function migrateUntilBefore(knex: Knex): Promise<void> {
  for (;;) {
    const [, pending] = await knex.migrate.list(migrations);
    const next = pending[0]?.file ?? pending[0]?.name ?? pending[0];
    if (!next || String(next).includes(MIGRATION)) return;
    await knex.migrate.up(migrations);
  }
}

/** As much of the catalog's own table as it takes. */
async function createRefreshState(knex: Knex): Promise<void> {
  await knex.schema.createTable('refresh_state', table => {
    table.string('entity_id').primary();
    table.string('entity_ref').unique();
    table.text('unprocessed_entity');
  });
  for (const entity_ref of [
    'api:default/orders',
    'dataproduct:default/orders',
  ]) {
    await knex('refresh_state').insert({
      entity_id: `uid of ${entity_ref}`,
      entity_ref,
      unprocessed_entity: JSON.stringify({
        metadata: {
          annotations: {
            'backstage.io/managed-by-origin-location': 'url:https://git/a.yaml',
          },
        },
        // No database takes this as a text, and the catalog may hold it.
        spec: { definition: '\u0000' },
      }),
    });
  }
}

describe.each(createTestDatabases().eachSupportedId())(
  'The upgrade to lives in %s',
  databaseId => {
    const databases = createTestDatabases();

    async function createOld() {
      const { knex } = await initDatabase(databases, databaseId);
      await migrateUntilBefore(knex);
      await knex(VERSIONS).insert([
        version('api:default/gone', 'a', '01'),
        version('api:default/orders', 'a', '01'),
        version('api:default/orders', 'b', '02'),
      ]);
      await knex(PORTS).insert([
        port('dataproduct:default/gone', '2', '01'),
        port('dataproduct:default/orders', '3', '02'),
      ]);
      return knex;
    }

    const lives = async (knex: Knex, table: string, column: string) =>
      (await knex(table).orderBy(['first_seen_at', column])).map(row => [
        row[column],
        row.entity_uid,
        row.source,
        row.origin,
      ]);

    it('gives what is there to the present life, whose source is not known yet', async () => {
      const knex = await createOld();
      await createRefreshState(knex);
      await knex.migrate.up(migrations);

      const origin = 'url:https://git/a.yaml';
      const contract = 'api:default/orders';
      const product = 'dataproduct:default/orders';
      expect(await lives(knex, VERSIONS, 'entity_ref')).toEqual([
        ['api:default/gone', '', '', null],
        [contract, `uid of ${contract}`, '', origin],
        [contract, `uid of ${contract}`, '', origin],
      ]);
      expect(await lives(knex, PORTS, 'product_ref')).toEqual([
        ['dataproduct:default/gone', '', '', null],
        [product, `uid of ${product}`, '', origin],
      ]);
    });

    it('keeps everything where the catalog has no table yet', async () => {
      const knex = await createOld();
      await knex.migrate.up(migrations);
      expect(await knex(VERSIONS).where({ entity_uid: '' })).toHaveLength(3);
      expect(await knex(PORTS).where({ entity_uid: '' })).toHaveLength(2);
    });

    it('goes back with what several lives have, once, and since the earliest', async () => {
      const knex = await createOld();
      await createRefreshState(knex);
      await knex.migrate.up(migrations);
      const life = { entity_uid: 'uid', source: 'company' };
      await knex(VERSIONS).insert([
        { ...version('api:default/orders', 'a', '03'), ...life },
        { ...version('api:default/orders', 'b', '01'), ...life },
        // Seen at once in two hands.
        { ...version('api:default/new', 'a', '04'), ...life },
        { ...version('api:default/new', 'a', '04'), ...life, source: 'other' },
      ]);
      await knex(PORTS).insert([
        { ...port('dataproduct:default/orders', '3', '01'), ...life },
      ]);

      await knex.migrate.down(migrations);
      const kept = await knex(VERSIONS)
        .orderBy(['entity_ref', 'text_hash'])
        .select('entity_ref', 'text', 'first_seen_at');
      expect(
        kept.map(row => [
          row.entity_ref,
          row.text,
          row.first_seen_at.slice(8, 10),
        ]),
      ).toEqual([
        ['api:default/gone', 'a', '01'],
        ['api:default/new', 'a', '04'],
        ['api:default/orders', 'a', '01'],
        ['api:default/orders', 'b', '01'],
      ]);
      expect(await knex(PORTS).where({ id: hash('3') })).toMatchObject([
        { first_seen_at: '2026-11-01T08:00:00.000Z' },
      ]);
      await expect(
        knex(VERSIONS).insert(version('api:default/gone', 'a', '05')),
      ).rejects.toThrow();

      await knex.migrate.up(migrations);
      expect(await knex(VERSIONS)).toHaveLength(4);
    });
  },
);
