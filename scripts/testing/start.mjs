// Runs `npm start` as a newcomer would, on free ports, and stops it as Ctrl-C would: the app and
// the backend answer, and nothing is left behind.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.mjs';

const root = join(import.meta.dirname, '../..');
// Far longer than any machine takes: against waiting for ever.
const START_SECONDS = 900;
const STOP_SECONDS = 180;

const app = await freePort();
const backend = await freePort();
const data = mkdtempSync(join(tmpdir(), 'portal-data-'));
// Values of the configuration that only this run has: its ports and its data.
const env = {
  ...process.env,
  APP_CONFIG_app_baseUrl: JSON.stringify(`http://localhost:${app}`),
  APP_CONFIG_backend_baseUrl: JSON.stringify(`http://localhost:${backend}`),
  APP_CONFIG_backend_listen_port: String(backend),
  APP_CONFIG_backend_cors_origin: JSON.stringify(`http://localhost:${app}`),
  APP_CONFIG_backend_database_connection_directory: JSON.stringify(data),
};

const answers = url =>
  fetch(url).then(
    response => response.ok,
    () => false,
  );
const servers = {
  app: `http://localhost:${app}/`,
  backend: `http://localhost:${backend}/.backstage/health/v1/readiness`,
};

/** Waits until every server answers, or none does. */
async function until({ wanted, seconds, what }) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const states = await Promise.all(Object.values(servers).map(answers));
    if (states.every(state => state === wanted)) return;
    if (ended && wanted) throw new Error('npm start ended by itself');
    if (Date.now() > end) {
      throw new Error(`${what} took more than ${seconds} seconds`);
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

let ended = false;
const npm = spawn('npm', ['start'], { cwd: root, env, stdio: 'inherit' });
npm.once('exit', () => {
  ended = true;
});
try {
  await until({ wanted: true, seconds: START_SECONDS, what: 'Starting' });
  console.log('The app and the backend answer.');
  npm.kill('SIGTERM');
  await until({ wanted: false, seconds: STOP_SECONDS, what: 'Stopping' });
  console.log('Both are stopped.');
} catch (error) {
  console.error(error.message);
  npm.kill('SIGTERM');
  process.exitCode = 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}
