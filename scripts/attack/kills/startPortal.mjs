import { spawn } from 'node:child_process';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../testing/freePort.mjs';

const root = join(import.meta.dirname, '../../..');
const TOKEN = 'attacks-only-0123456789';
const START_SECONDS = 300;

/**
 * Starts a portal. `ready` resolves when it answers, or fails where it ends before; `kill` ends it
 * as a power cut would.
 */
export async function startPortal({
  folder,
  configuration,
  backend = join(import.meta.dirname, 'backend.cjs'),
  environment = 'development',
}) {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const file = join(folder, 'app-config.json');
  const log = join(folder, 'portal.log');
  writeFileSync(
    file,
    JSON.stringify(withAddress(configuration, port), null, 2),
  );
  const output = openSync(log, 'a');
  const started = Date.now();
  const portal = spawn(
    process.execPath,
    [
      ...['--require', '@backstage/cli-node/config/nodeTransform.cjs'],
      ...[backend, '--config', file],
    ],
    {
      cwd: join(root, 'packages/backend'),
      env: {
        ...process.env,
        NODE_ENV: environment,
        LOG_LEVEL: 'info',
        NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/attack'),
      },
      stdio: ['ignore', output, output],
    },
  );
  let isKilled = false;
  let ended;
  const end = new Promise(resolve => {
    portal.once('error', error => {
      ended = error.message;
      resolve();
    });
    portal.once('exit', (code, signal) => {
      ended = `it ended with ${signal ?? code}`;
      resolve();
    });
  });
  const killAtExit = () => portal.kill('SIGKILL');
  process.once('exit', killAtExit);
  end.then(() => process.off('exit', killAtExit));

  const request = (path, init) =>
    fetch(`${baseUrl}/api/catalog${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        // A portal at work may close a connection just when it is to be used again.
        connection: 'close',
      },
    });
  return {
    started,
    baseUrl,
    log,
    /** Of a service of the company that may do everything. */
    token: TOKEN,
    hasEnded: () => ended !== undefined,
    async ready() {
      const deadline = started + START_SECONDS * 1000;
      while (!(await answers(baseUrl))) {
        if (isKilled) return;
        if (ended || Date.now() > deadline) {
          const why = ended ?? `not within ${START_SECONDS} seconds`;
          throw new Error(
            `The portal did not start: ${why}\n${lastLines(log)}`,
          );
        }
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    },
    async get(path) {
      const response = await request(path);
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    },
    /** Runs a task now, or leaves it as it is where it runs already. */
    async trigger(task) {
      const path = `/.backstage/scheduler/v1/tasks/${task}/trigger`;
      const response = await request(path, { method: 'POST' });
      if (!response.ok && response.status !== 409) {
        throw new Error(`${task}: ${response.status}`);
      }
    },
    async kill() {
      isKilled = true;
      portal.kill('SIGKILL');
      await end;
    },
  };
}

function withAddress(configuration, port) {
  const baseUrl = `http://127.0.0.1:${port}`;
  const { app, backend } = configuration;
  const auth = {
    externalAccess: [
      { type: 'static', options: { token: TOKEN, subject: 'attack' } },
      ...(backend.auth?.externalAccess ?? []),
    ],
  };
  return {
    ...configuration,
    app: { ...app, baseUrl },
    backend: {
      ...backend,
      baseUrl,
      listen: { port, host: '127.0.0.1' },
      auth,
    },
  };
}

function answers(baseUrl) {
  return fetch(`${baseUrl}/.backstage/health/v1/readiness`).then(
    response => response.ok,
    () => false,
  );
}

function lastLines(log) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30).join('\n');
}
