import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../../benchmarks/company/random.mjs';
import { startPostgres } from '../../testing/postgres.mjs';
import { databaseConfiguration } from '../kills/catalogDatabase.mjs';
import { startPortal } from '../kills/startPortal.mjs';
import { openPortal } from './openPortal.mjs';

const SCHEDULE = {
  initialDelay: { seconds: 1 },
  frequency: { seconds: 2 },
  timeout: { minutes: 2 },
};

/**
 * Runs one attack on a portal of its own for each database: prepares what is in its files, starts
 * it, attacks it, and ends it. Data and logs are kept where something did not hold. The essential
 * attack takes one database, `essentialOn`, unless another one is asked for.
 */
export async function attackPortals(options_) {
  const { part, options, report, essentialOn } = options_;
  const { databases: wanted, essential } = options;
  const databases =
    essential && wanted.includes(essentialOn) ? [essentialOn] : wanted;
  for (const database of databases) {
    const folder = mkdtempSync(join(tmpdir(), `attack-${part}-`));
    const hold = text => `${database}: ${text}`;
    let holds = true;
    try {
      await attackOne({
        ...options_,
        database,
        folder,
        say: text => report.say(hold(text)),
        check(what, problems) {
          report.check(hold(what), problems);
          holds &&= problems.length === 0;
          // The report shows the first of them.
          appendFileSync(
            join(folder, 'problems.log'),
            problems.map(problem => `${problem}\n`).join(''),
          );
        },
      });
    } catch (error) {
      holds = false;
      report.check(hold(`the portal stands the ${part}`), [error.stack]);
    }
    if (holds) {
      rmSync(folder, { recursive: true, force: true });
    } else {
      report.say(hold(`Data and logs are kept in ${folder}`));
    }
  }
}

async function attackOne({
  options,
  configure,
  prepare,
  attack,
  database,
  folder,
  say,
  check,
}) {
  const random = createRandom(options.seed);
  const prepared = await prepare({ folder, random });
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  for (const name of ['database', 'working']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  try {
    const portal = await startPortal({
      folder,
      backend: join(import.meta.dirname, 'backend.cjs'),
      // In development Backstage shows its stacks to everybody.
      environment: 'production',
      configuration: withUsual({
        more: configure({ folder, prepared, schedule: SCHEDULE }),
        folder,
        database: databaseConfiguration({
          database,
          folder: join(folder, 'database'),
          postgres: postgres?.connectionString,
        }),
      }),
    });
    try {
      await portal.ready();
      await attack({
        portal: openPortal(portal),
        prepared,
        folder,
        random,
        say,
        check,
      });
    } finally {
      await portal.kill();
    }
  } finally {
    await prepared?.stop?.();
    await postgres?.stop();
  }
}

function withUsual({ more, folder, database }) {
  return {
    app: { title: 'Attack' },
    organization: { name: 'Company' },
    auth: { environment: 'development', providers: { attack: {} } },
    permission: { enabled: true },
    // On SQLite the bus would wait for the only connection while the catalog holds it.
    events: { useEventBus: 'never' },
    ...more,
    backend: {
      database,
      workingDirectory: join(folder, 'working'),
      ...more.backend,
    },
    catalog: {
      processingInterval: { seconds: 2 },
      locations: [
        {
          type: 'file',
          target: join(folder, 'organisation.yaml'),
          rules: [{ allow: ['Domain', 'Group', 'User'] }],
        },
        ...(more.catalog?.locations ?? []),
      ],
      ...Object.fromEntries(
        Object.entries(more.catalog ?? {}).filter(
          ([key]) => key !== 'locations',
        ),
      ),
    },
  };
}
