import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const knex = createRequire(
  join(root, 'plugins/catalog-backend-module-data-products/package.json'),
)('knex');
const TASKS = 'backstage_backend_tasks__tasks';
const PREFIX = 'attack_';

/** What stands under `backend.database`. */
export function databaseConfiguration({ database, folder, postgres }) {
  return database === 'sqlite'
    ? { client: 'better-sqlite3', connection: { directory: folder } }
    : {
        client: 'pg',
        connection: postgres,
        prefix: PREFIX,
        knexConfig: { pool: { min: 0, max: 10 } },
      };
}

/** The tables of the catalog, as they are behind the back of the portal. */
export function openCatalogDatabase({ database, folder, postgres }) {
  const client = knex(
    database === 'sqlite'
      ? {
          client: 'better-sqlite3',
          connection: { filename: join(folder, 'catalog.sqlite') },
          useNullAsDefault: true,
        }
      : {
          client: 'pg',
          connection: addressOf(postgres),
          pool: { min: 0, max: 2 },
        },
  );
  const past = new Date(Date.now() - 86_400_000);
  const pastInDatabase =
    database === 'sqlite'
      ? past.toISOString().slice(0, 19).replace('T', ' ')
      : past;

  return {
    client,
    /** What a portal was at when it was killed. */
    async unfinished() {
      const count = async query => Number((await query.count('* as n'))[0].n);
      return {
        tasks: (
          await client(TASKS)
            .whereNotNull('current_run_ticket')
            .where('id', 'like', 'data-products-%')
            .orderBy('id')
            .select('id')
        ).map(({ id }) => id),
        stitching: await count(client('stitch_queue')),
        processing: await count(
          client('refresh_state').where(
            'next_update_at',
            '<=',
            client.fn.now(),
          ),
        ),
      };
    },
    /**
     * Lets the time pass in which a task counts as running though its process is gone: at its
     * start a portal takes such tasks back.
     */
    async expireTasks() {
      await client(TASKS)
        .whereNotNull('current_run_ticket')
        .update({ current_run_expires_at: pastInDatabase });
    },
    async isRunning(task) {
      const row = await client(TASKS).where({ id: task }).first();
      return Boolean(row?.current_run_ticket);
    },
    async lastRunOf(task) {
      const row = await client(TASKS).where({ id: task }).first();
      return row?.last_run_ended_at && timeOf(row.last_run_ended_at);
    },
    /** When the first of all entities has its next turn. */
    async firstTurn() {
      const [row] = await client('refresh_state').min(
        'next_update_at as first',
      );
      return row.first && timeOf(row.first);
    },
    async isStitching() {
      return Boolean(await client('stitch_queue').first());
    },
    close: () => client.destroy(),
  };
}

function addressOf(postgres) {
  const url = new URL(postgres);
  url.pathname = `/${PREFIX}catalog`;
  return url.href;
}

/** SQLite keeps times as texts in UTC that do not say so, or as milliseconds. */
function timeOf(value) {
  const isText = typeof value === 'string' && !value.includes('T');
  return new Date(isText ? `${value.replace(' ', 'T')}Z` : value).getTime();
}
