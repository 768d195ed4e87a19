import { createTestDatabases } from '../__testUtils__/databases';
import { migrate } from './migrate';
import knexFactory, { type Knex } from 'knex';

describe('Migrations', () => {
  const databases = createTestDatabases();

  it('are run once by replicas that start together on an empty PostgreSQL', async () => {
    for (let round = 0; round < 5; round += 1) {
      const knex = await databases.init('POSTGRES_18');
      const replicas: Knex[] = Array.from({ length: 8 }, () =>
        knexFactory({ ...knex.client.config, pool: { min: 0, max: 1 } }),
      );
      try {
        await Promise.all(replicas.map(replica => migrate(replica)));
        const done = await knex('data_products_knex_migrations').pluck('name');
        expect(new Set(done).size).toBe(done.length);
        expect(done).toContain('20261204000000_removals.js');
        expect(await knex('data_products_removals')).toEqual([]);
        expect(
          await knex('data_products_knex_migrations_lock').pluck('is_locked'),
        ).toEqual([0]);
      } finally {
        await Promise.all(replicas.map(replica => replica.destroy()));
      }
    }
  });

  it.each(databases.eachSupportedId())(
    'wait on %s for one that holds the lock, as long as it does',
    async databaseId => {
      const knex = await databases.init(databaseId);
      await migrate(knex);
      const lock = () => knex('data_products_knex_migrations_lock');
      await knex('data_products_knex_migrations')
        .where({ name: '20261204000000_removals.js' })
        .delete();
      await knex.schema.dropTable('data_products_removals');
      await knex.schema.alterTable('data_products_providers', table => {
        table.dropColumn('run_beat');
      });
      await lock().update({ is_locked: 1 });
      let isDone = false;
      const waiting = migrate(knex).then(() => {
        isDone = true;
      });
      await new Promise(resolve => setTimeout(resolve, 1_000));
      expect(isDone).toBe(false);
      await lock().update({ is_locked: 0 });
      await waiting;
      expect(await knex('data_products_removals')).toEqual([]);
    },
  );

  it('get the lock where two rows stand for it', async () => {
    const knex = await databases.init('POSTGRES_18');
    await migrate(knex);
    await knex('data_products_knex_migrations_lock').insert({ is_locked: 0 });
    await migrate(knex);
    expect(
      await knex('data_products_knex_migrations_lock').pluck('is_locked'),
    ).toEqual([0]);
  });

  it('say what is wrong where they do not pass, and leave nothing half done', async () => {
    const knex = await databases.init('POSTGRES_18');
    await knex.schema.createTable('data_products_errors', table => {
      table.string('of_somebody_else');
    });
    await expect(migrate(knex)).rejects.toThrow('already exists');
    expect(await knex.schema.hasTable('data_products_files')).toBe(false);
    await knex.schema.dropTable('data_products_errors');
    await migrate(knex);
    expect(await knex('data_products_errors')).toEqual([]);
  });
});
