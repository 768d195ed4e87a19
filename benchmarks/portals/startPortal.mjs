import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../scripts/testing/freePort.mjs';
import { data, root } from '../places.mjs';
import { OPERATOR_TOKEN, portalConfiguration } from './portalConfiguration.mjs';

const START_SECONDS = 180;
const BACKENDS = {
  ours: join(root, 'packages/backend/src'),
  stock: join(import.meta.dirname, 'stock.cjs'),
  plain: join(import.meta.dirname, 'stock.cjs'),
};

/**
 * Starts a portal as `npm start` does, without its watcher: `ours` with data products, `stock`,
 * which is the same one without them, or `plain`, the stock one with our entities.
 */
export async function startPortal({
  portal,
  app,
  postgres,
  name,
  nodeOptions = [],
}) {
  const port = await freePort();
  mkdirSync(data, { recursive: true });
  const configuration = join(data, `${name}.json`);
  const log = join(data, `${name}.log`);
  const values = portalConfiguration({ portal, app, port, postgres, name });
  writeFileSync(configuration, JSON.stringify(values, null, 2));
  const output = openSync(log, 'w');
  const backend = spawn(
    process.execPath,
    [
      ...nodeOptions,
      ...['--require', '@backstage/cli-node/config/nodeTransform.cjs'],
      ...[BACKENDS[portal], '--config', configuration],
    ],
    {
      cwd: join(root, 'packages/backend'),
      // The demo sign-in works in development only.
      env: { ...process.env, NODE_ENV: 'development', LOG_LEVEL: 'info' },
      stdio: ['ignore', output, output],
    },
  );
  let ended = false;
  const end = new Promise(resolve => {
    backend.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  const kill = () => backend.kill('SIGKILL');
  process.once('exit', kill);

  const baseUrl = `http://127.0.0.1:${port}`;
  const isReady = () =>
    fetch(`${baseUrl}/.backstage/health/v1/readiness`).then(
      response => response.ok,
      () => false,
    );
  const deadline = Date.now() + START_SECONDS * 1000;
  while (!(await isReady())) {
    if (ended || Date.now() > deadline) {
      backend.kill('SIGKILL');
      const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30);
      throw new Error(`The portal ${name} did not start:\n${lines.join('\n')}`);
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  return {
    name,
    portal,
    baseUrl,
    pid: backend.pid,
    async run(task) {
      const response = await fetch(
        `${baseUrl}/api/catalog/.backstage/scheduler/v1/tasks/${task}/trigger`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${OPERATOR_TOKEN}` },
        },
      );
      if (!response.ok) {
        throw new Error(`${task}: ${response.status} ${await response.text()}`);
      }
    },
    async stop() {
      backend.kill('SIGTERM');
      const timer = setTimeout(kill, 10_000);
      await end;
      clearTimeout(timer);
      process.off('exit', kill);
    },
  };
}
