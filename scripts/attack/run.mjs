// Attacks a real portal and says what it did not withstand: see docs/security.md.
import { HELP, readOptions } from './options.mjs';
import { addReports, createReport } from './report.mjs';

/** Each part attacks in its own way, and tells the report what held and what did not. */
const PARTS = {
  kills: async () => (await import('./kills/attackKills.mjs')).attackKills,
  callers: async () =>
    (await import('./callers/attackCallers.mjs')).attackCallers,
  secrets: async () =>
    (await import('./secrets/attackSecrets.mjs')).attackSecrets,
  files: async () => (await import('./files/attackFiles.mjs')).attackFiles,
};

// What was started is ended when this process exits, which a signal alone would not see to.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(1));
}

let options;
try {
  options = readOptions({
    args: process.argv.slice(2),
    parts: Object.keys(PARTS),
    seed: Date.now() % 1_000_000,
  });
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
if (options.help) console.log(HELP);
else await run();

/** Parts wait more than they compute: one goes on where another waits. */
async function run() {
  const waiting = [...options.parts];
  const reports = [];
  const takeTurns = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const report = createReport({ part, print: console.log });
      reports.push(report);
      await attackBy({ part, report });
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, takeTurns));
  const total = addReports(reports);
  console.log(total.summary);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function attackBy({ part, report }) {
  report.say(`seed ${options.seed}`);
  const attack = await PARTS[part]();
  try {
    await attack({ options, report });
  } catch (error) {
    report.check('it went to its end', [error.stack]);
  }
}
