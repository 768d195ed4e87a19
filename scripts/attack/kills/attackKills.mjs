import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../../benchmarks/company/random.mjs';
import { startPostgres } from '../../testing/postgres.mjs';
import { killAndCheck } from './killAndCheck.mjs';

/**
 * Kills a portal again and again while its company goes on changing, on each database, and checks
 * that in the end everything is as it is in the files.
 */
export async function attackKills({ options, report }) {
  const { databases, seed } = options;
  const postgres = databases.includes('postgres')
    ? await startPostgres()
    : undefined;
  const attack = async database => {
    const folder = mkdtempSync(join(tmpdir(), 'attack-kills-'));
    const say = text => report.say(`${database}: ${text}`);
    try {
      await killAndCheck({
        options,
        database,
        folder,
        postgres: postgres?.connectionString,
        random: createRandom(seed),
        say,
        check: (what, problems) =>
          report.check(`${database}: ${what}`, problems),
      });
      if (!report.hasFailed()) rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      report.check(`${database}: the portal stands the kills`, [error.stack]);
    }
    if (report.hasFailed()) say(`Data and logs are kept in ${folder}`);
  };
  try {
    // They do not hear of each other, and there is more than one processor nearly everywhere.
    await Promise.all(databases.map(attack));
  } finally {
    await postgres?.stop();
  }
}
