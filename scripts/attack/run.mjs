// Attacks a real portal and says what it did not withstand: see docs/security.md.
import { HELP, readOptions } from './options.mjs';
import { createReport } from './report.mjs';

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

async function run() {
  const report = createReport({ print: console.log });
  for (const part of options.parts) {
    report.say(`${part}: seed ${options.seed}`);
    const attack = await PARTS[part]();
    try {
      await attack({ options, report });
    } catch (error) {
      report.check(`${part} went to its end`, [error.stack]);
    }
  }
  console.log(report.summary());
  process.exitCode = report.hasFailed() ? 1 : 0;
}
