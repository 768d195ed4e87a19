import { setTimeout as delay } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Knex } from 'knex';

const MIGRATIONS = {
  directory: resolvePackagePath(
    '@data-mesh/backstage-plugin-catalog-backend-module-data-products',
    'migrations',
  ),
  tableName: 'data_products_knex_migrations',
};
const LOCK_TABLE = `${MIGRATIONS.tableName}_lock`;
/** Of nobody else in this database: the first eight bytes of SHA-256 of the table's name. */
const ADVISORY_LOCK = '-4773232546820211988';
/** Far more than migrations of this module take, also of large tables. */
const LONGEST_WAIT_MILLISECONDS = 10 * 60_000;
const FIRST_PAUSE_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 2_000;

/**
 * Runs the migrations of this module, beside those of the catalog in the same
 * database. Replicas that start together wait for the one that is first.
 *
 * @throws where a migration fails, or the lock is not given back
 */
export async function migrate(knex: Knex): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MILLISECONDS;
  for (
    let pause = FIRST_PAUSE_MILLISECONDS;
    ;
    pause = Math.min(2 * pause, LONGEST_PAUSE_MILLISECONDS)
  ) {
    try {
      await migrateOnce(knex);
      return;
    } catch (error) {
      if (!isLocked(error)) throw error;
      if (Date.now() > end) throw lockKept(error);
    }
    await delay(pause);
  }
}

/**
 * On PostgreSQL in one transaction and under a lock of the database: the one of
 * Knex is a row in a table, which two replicas create at the same time, so that
 * one of them fails or the table has two rows and nobody ever gets the lock. What
 * a killed replica began is taken back with its lock.
 */
async function migrateOnce(knex: Knex): Promise<void> {
  if (!isPostgres(knex)) {
    await knex.migrate.latest(MIGRATIONS);
    return;
  }
  await knex.transaction(async tx => {
    await tx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
    if (await tx.schema.hasTable(LOCK_TABLE)) {
      await tx(LOCK_TABLE)
        .where('index', '>', tx(LOCK_TABLE).min('index'))
        .delete();
    }
    await tx.migrate.latest(MIGRATIONS);
  });
}

function isPostgres(knex: Knex): boolean {
  return /^(?:pg|postgres)/.test(String(knex.client.config.client));
}

function isLocked(error: unknown): boolean {
  const { name, message } = toError(error);
  return (
    name === 'MigrationLocked' ||
    /migration table is already locked|SQLITE_BUSY|database is locked/i.test(
      message,
    )
  );
}

function lockKept(cause: unknown): Error {
  return new Error(
    `The tables of data products are locked for a migration that does not end. If no other replica is starting, one was stopped in the middle: run UPDATE ${LOCK_TABLE} SET is_locked = 0 in the database of the catalog, and start again`,
    { cause },
  );
}
