import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';

const MIGRATIONS = {
  directory: resolvePackagePath(
    '@data-mesh/backstage-plugin-data-products-backend',
    'migrations',
  ),
  tableName: 'data_products_backend_knex_migrations',
};
/** Of nobody else in this database: the first eight bytes of SHA-256 of the table's name. */
const ADVISORY_LOCK = '-3973298622920583534';

/**
 * Runs the migrations of this plugin, on PostgreSQL in one transaction under a lock
 * of the database: replicas that start together wait for each other, also on an
 * empty database, where the lock of Knex is a table that both would create.
 */
export async function migrate(database: DatabaseService): Promise<void> {
  if (database.migrations?.skip) return;
  const knex = await database.getClient();
  if (!/^(?:pg|postgres)/.test(String(knex.client.config.client))) {
    await knex.migrate.latest(MIGRATIONS);
    return;
  }
  await knex.transaction(async tx => {
    await tx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
    await tx.migrate.latest(MIGRATIONS);
  });
}
