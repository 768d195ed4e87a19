import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { markDatabaseFailure } from './databaseFailure';

/** What PostgreSQL adds to an error about the values that it was given. */
const TELLING = ['detail', 'where', 'internalQuery', 'bindings'];

const EVENTS = ['start', 'query', 'query-error', 'query-response'];

/**
 * The database of the catalog for this module: its errors are known as such
 * wherever they arrive, and hold statements without the values that were bound.
 */
export function markedDatabase(database: DatabaseService): DatabaseService {
  let marked: Promise<Knex> | undefined;
  return {
    migrations: database.migrations,
    getClient() {
      marked ??= database.getClient().then(marking);
      return marked;
    },
  };
}

/** The same pool of connections, with settings and listeners of its own. */
function marking(knex: Knex): Knex {
  const own = knex.withUserParams({});
  const { client } = own;
  client.config.compileSqlOnError = false;
  client.on('query-error', mark);
  // Who listens to the database hears of these statements, too.
  for (const event of EVENTS) {
    client.on(event, (...values: unknown[]) => knex.emit(event, ...values));
  }
  const acquire = client.acquireConnection;
  client.acquireConnection = async (...args: unknown[]) => {
    try {
      return await acquire.apply(client, args);
    } catch (error) {
      mark(error);
      throw error;
    }
  };
  return own;
}

function mark(error: unknown): void {
  markDatabaseFailure(error);
  if (typeof error !== 'object' || error === null) return;
  for (const field of TELLING) {
    delete (error as Record<string, unknown>)[field];
  }
}
