// Measures this portal against the stock one: see README.md.
import { loadavg } from 'node:os';
import { startPostgres } from '../scripts/testing/postgres.mjs';
import { checkDocuments } from './company/checkDocuments.mjs';
import { removeComponents, writeCompany } from './company/writeCompany.mjs';
import { measureContracts } from './contracts/measureContracts.mjs';
import { connect, ingest, runProvider } from './ingestion/ingest.mjs';
import { writePlainEntities } from './ingestion/plainEntities.mjs';
import { measureJavascript } from './javascript/measureJavascript.mjs';
import { HELP, readOptions } from './options.mjs';
import { measurePages } from './pages/measurePages.mjs';
import { company } from './places.mjs';
import { appOf, buildApps } from './portals/buildApps.mjs';
import { startPortal } from './portals/startPortal.mjs';
import { compare } from './report/comparisons.mjs';
import { median } from './report/median.mjs';
import { table } from './report/table.mjs';
import { circumstances, machine, writeReport } from './report/writeReport.mjs';
import { measureRequests } from './requests/measureRequests.mjs';

const say = text => console.log(`[benchmark] ${text}`);

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(HELP);
else await run();

async function run() {
  const { parts } = options;
  const loadBefore = loadavg();
  if (loadBefore[0] > 0.5) {
    say(`The machine is busy (load ${loadBefore[0].toFixed(1)}): expect noise`);
  }
  const measured = {};
  if (parts.has('contracts')) {
    say('Validating and comparing contracts');
    measured.contracts = measureContracts();
  }
  const others = [...parts].some(part => part !== 'contracts');
  const about = others
    ? await measurePortal({ measured, loadBefore })
    : machine({ loadBefore });
  const rows = compare(measured);
  const file = writeReport({ rows, about, now: new Date() });
  console.log(`\n${about.join('\n')}\n\n${table(rows)}\n`);
  say(`Kept in ${file}`);
  const missed = rows.filter(row => row.missed);
  if (missed.length > 0) {
    say(`Missed: ${missed.map(({ what }) => what).join('; ')}`);
    if (options.check) process.exitCode = 1;
  }
}

/** All that takes a portal: adds to what is measured, and tells the circumstances. */
async function measurePortal({ measured, loadBefore }) {
  const { parts, products, rounds } = options;
  say(`Writing ${products} data products and ${2 * products} components`);
  checkDocuments({ products });
  writeCompany({ folder: company, products });
  const needsApps = ['javascript', 'requests', 'pages'].some(part =>
    parts.has(part),
  );
  if (needsApps) {
    say('Building the app with and without the plugin (two minutes)');
    buildApps({ reuse: options.reuseApps });
  }

  const postgres = await startPostgres();
  try {
    const ingested = await ingestSides({ postgres: postgres.connectionString });
    if (parts.has('ingestion')) {
      measured.ingestion = ingested.rates;
      measured.processorTime = ingested.processorTimes;
    }
    if (needsApps) {
      Object.assign(
        measured,
        await measurePortals({
          postgres: postgres.connectionString,
          names: ingested.names,
        }),
      );
    }
    return circumstances({
      products,
      rounds,
      loadBefore,
      postgres: await versionOf(postgres.connectionString),
    });
  } finally {
    await postgres.stop();
  }
}

/**
 * The sides in turns, the other way around each time. The databases of the last round stay. What
 * ingestion alone is about is the third side: ours, as the stock catalog takes it.
 */
async function ingestSides({ postgres }) {
  const { parts, products, rounds } = options;
  const sides = ['ours', 'stock', ...(parts.has('ingestion') ? ['plain'] : [])];
  const rates = Object.fromEntries(sides.map(side => [side, []]));
  const processorTimes = Object.fromEntries(sides.map(side => [side, []]));
  const names = {};
  for (let round = 1; round <= rounds; round += 1) {
    for (const portal of round % 2 === 1 ? sides : sides.toReversed()) {
      if (portal === 'plain' && round === 1) {
        await writePlainEntities({ postgres, name: names.ours });
      }
      const name = `${portal}_${round}`;
      const { seconds, rate, processorTime } = await ingest({
        portal,
        name,
        postgres,
        entities: 2 * products,
      });
      say(
        `Ingestion, round ${round}, ${portal}: ${seconds.toFixed(
          1,
        )} s, ${rate.toFixed(1)} entities/s`,
      );
      rates[portal].push(rate);
      processorTimes[portal].push(processorTime);
      names[portal] = name;
    }
  }
  const medians = values =>
    Object.fromEntries(sides.map(side => [side, median(values[side])]));
  return {
    names,
    rates: medians(rates),
    processorTimes: medians(processorTimes),
  };
}

/** Both portals at once, over what they have ingested. */
async function measurePortals({ postgres, names }) {
  const { parts, products, visits, requests } = options;
  const started = await Promise.all(
    ['ours', 'stock'].map(portal =>
      startPortal({
        portal,
        app: appOf(portal),
        postgres,
        name: names[portal],
      }),
    ),
  );
  const [ours, stock] = started;
  try {
    await evenLists({ stock, postgres });
    await tidy({ postgres, names });
    const measured = {};
    if (parts.has('javascript')) {
      say('Looking at the JavaScript that a visitor gets');
      measured.javascript = await measureJavascript({ ours, stock });
    }
    if (parts.has('requests')) {
      say(`Sending each request ${requests} times`);
      measured.requests = await measureRequests({
        ours,
        stock,
        times: requests,
      });
    }
    if (parts.has('pages')) {
      say(`Visiting each page ${visits} times, with ${products} rows to list`);
      measured.pages = await measurePages({ ours, stock, visits });
    }
    return measured;
  } finally {
    await Promise.all(started.map(portal => portal.stop()));
  }
}

/** Both list as many entities: one component for each product. */
async function evenLists({ stock, postgres }) {
  const { products } = options;
  removeComponents({ folder: company, from: products, to: 2 * products });
  await runProvider({ running: stock, entities: products, postgres });
}

/** As PostgreSQL does by itself some minutes after so many rows. */
async function tidy({ postgres, names }) {
  for (const name of [names.ours, names.stock]) {
    const client = await connect({ postgres, database: `${name}_catalog` });
    await client.query('vacuum analyze').finally(() => client.end());
  }
}

async function versionOf(postgres) {
  const client = await connect({ postgres, database: 'postgres' });
  const { rows } = await client.query('show server_version');
  await client.end();
  return rows[0].server_version;
}
