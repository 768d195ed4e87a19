// Builds the app and runs the portal that the end-to-end tests visit, on one port.
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildApp, configuration, root } from './buildApp.mjs';

const log = join(root, 'test-results/portal.log');

buildApp({ directory: 'packages/app' });

// From source, but without the watcher of `backstage-cli package start`: a file that somebody
// saves meanwhile must not restart the portal.
mkdirSync(dirname(log), { recursive: true });
const output = openSync(log, 'w');
const backend = spawn(
  process.execPath,
  [
    '--enable-source-maps',
    ...['--require', '@backstage/cli-node/config/nodeTransform.cjs'],
    ...['src', ...configuration],
  ],
  {
    cwd: join(root, 'packages/backend'),
    // The demo sign-in works in development only.
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', output, output],
  },
);
let stopping = false;
const stop = () => {
  stopping = true;
  backend.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stop();
}, 1_000);
backend.once('exit', code => {
  if (!stopping) {
    console.error(`The backend ended with ${code}:\n${lastLines()}`);
  }
  process.exit(stopping ? 0 : 1);
});

function lastLines() {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30).join('\n');
}
