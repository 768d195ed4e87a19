import { createRequire } from 'node:module';
import { ORGANISATION_SIZE } from '../company/organisationDocuments.mjs';
import { postgresPid, processorSeconds } from './processorTime.mjs';
import { startPortal } from '../portals/startPortal.mjs';

const { Client } = createRequire(import.meta.url)('pg');
const EVERY_MILLISECONDS = 500;
const STUCK_MINUTES = 60;
const TASKS = {
  ours: 'data-products-provider-benchmark',
  stock: 'components-provider',
  plain: 'components-provider',
};

/**
 * Has a portal with an empty database ingest its side of the company, and says how long that
 * took.
 */
export async function ingest({
  portal,
  entities,
  postgres,
  name,
  nodeOptions,
}) {
  const running = await startPortal({ portal, postgres, name, nodeOptions });
  try {
    return await runProvider({ running, entities, postgres });
  } finally {
    await running.stop();
  }
}

/**
 * Runs the provider of a portal until as many entities are ingested as it is to bring; the clock
 * of PostgreSQL says how long that took from the start of its run.
 *
 * An entity is ingested when it stands complete in `final_entities`, and nothing waits to be
 * processed or stitched any more, its neighbours included. On our side, too, every product has
 * seen its contracts as they are, so that nothing that a page shows is still to change.
 */
export async function runProvider({ running, entities, postgres }) {
  const { name, portal } = running;
  const task = TASKS[portal];
  const client = await connect({ postgres, database: `${name}_catalog` });
  try {
    // Nobody brings these, so they are there soon after the first start.
    await until(() => hasAtLeast({ client, count: ORGANISATION_SIZE }));
    const server = await postgresPid(client);
    const taken = () =>
      [running.pid, server]
        .map(pid => processorSeconds(pid) ?? NaN)
        .reduce((sum, seconds) => sum + seconds, 0);
    const before = taken();
    await running.run(task);
    const started = await until(() => startOf({ client, task }), 50);
    const count = ORGANISATION_SIZE + entities;
    await until(
      async () =>
        (await isIngested({ client, count })) &&
        (await isSettled({ client, portal })),
    );
    const { rows } = await client.query(
      'select extract(epoch from clock_timestamp() - $1::timestamptz)::float as seconds',
      [started],
    );
    const [{ seconds }] = rows;
    return {
      seconds,
      rate: entities / seconds,
      // Milliseconds of the portal and of PostgreSQL for each entity.
      processorTime: ((taken() - before) * 1000) / entities,
    };
  } finally {
    await client.end();
  }
}

export async function connect({ postgres, database }) {
  const url = new URL(postgres);
  url.pathname = `/${database}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return client;
}

async function startOf({ client, task }) {
  const { rows } = await client.query(
    'select current_run_started_at::text as started from backstage_backend_tasks__tasks where id = $1',
    [task],
  );
  return rows[0]?.started ?? undefined;
}

async function hasAtLeast({ client, count }) {
  const { rows } = await client.query(`
    select count(*)::int as complete from final_entities
    where final_entity is not null and entity_ref not like 'location:%'
      and not exists (select from stitch_queue)`);
  return rows[0].complete >= count;
}

async function isIngested({ client, count }) {
  const { rows } = await client.query(`
    select
      (select count(*) from final_entities
        where final_entity is not null and entity_ref not like 'location:%')::int as complete,
      exists (select from stitch_queue) as stitching,
      exists (select from refresh_state where next_update_at <= now()) as processing`);
  const [{ complete, stitching, processing }] = rows;
  return complete === count && !stitching && !processing;
}

async function isSettled({ client, portal }) {
  if (portal !== 'ours') return true;
  const { rows } = await client.query(`
    select exists (
      select from data_products_promises
      left join data_products_discovery on entity_ref = contract_ref
      where contract_hash is distinct from coalesce(hash, '')) as stale`);
  return !rows[0].stale;
}

async function until(check, milliseconds = EVERY_MILLISECONDS) {
  const end = Date.now() + STUCK_MINUTES * 60_000;
  for (;;) {
    const answer = await check();
    if (answer) return answer;
    if (Date.now() > end) {
      throw new Error(`Not done after ${STUCK_MINUTES} minutes`);
    }
    await new Promise(resolve => setTimeout(resolve, milliseconds));
  }
}
