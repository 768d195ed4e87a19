import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from '../testing/freePort.mjs';
import { run, yarnSettings } from './run.mjs';

const START_SECONDS = 240;

/** Builds the app of a portal and runs its backend, which serves the app, on a free port. */
export async function runPortal({ portal, log }) {
  await run('yarn', ['workspace', 'app', 'build'], {
    cwd: portal,
    env: { ...yarnSettings, NODE_ENV: 'production' },
  });

  const port = await freePort();
  const url = `http://localhost:${port}`;
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const backend = spawn(
    process.execPath,
    [
      ...['--require', '@backstage/cli-node/config/nodeTransform.cjs'],
      ...['src', '--config', '../../app-config.yaml'],
    ],
    {
      cwd: join(portal, 'packages/backend'),
      env: {
        ...process.env,
        NODE_ENV: 'development',
        APP_CONFIG_app_baseUrl: JSON.stringify(url),
        APP_CONFIG_backend_baseUrl: JSON.stringify(url),
        APP_CONFIG_backend_listen_port: String(port),
        APP_CONFIG_backend_cors_origin: JSON.stringify(url),
      },
      stdio: ['ignore', output, output],
    },
  );
  closeSync(output);
  let ended = false;
  const end = new Promise(resolve =>
    backend.once('exit', () => {
      ended = true;
      resolve();
    }),
  );
  const stop = async () => {
    backend.kill('SIGTERM');
    await end;
  };
  process.once('exit', () => backend.kill('SIGKILL'));

  const deadline = Date.now() + START_SECONDS * 1000;
  while (!(await isReady(url))) {
    if (ended || Date.now() > deadline) {
      await stop();
      throw new Error(
        `The backend ${
          ended ? 'ended' : `was not ready after ${START_SECONDS} seconds`
        }:\n${readFileSync(log, 'utf8').slice(-4_000)}`,
      );
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  return { url, stop };
}

function isReady(url) {
  return fetch(`${url}/.backstage/health/v1/readiness`).then(
    response => response.ok,
    () => false,
  );
}
