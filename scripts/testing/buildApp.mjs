import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** The configuration of the end-to-end tests, as arguments of `backstage-cli`. */
export const configuration = ['app-config.yaml', 'app-config.e2e.yaml'].flatMap(
  file => ['--config', join(root, file)],
);

/** Builds a frontend package, or ends this process with what went wrong. */
export function buildApp({ directory, env }) {
  const built = spawnSync(
    'backstage-cli',
    ['package', 'build', ...configuration],
    {
      cwd: join(root, directory),
      env: { ...process.env, NODE_ENV: 'production', ...env },
      encoding: 'utf8',
    },
  );
  if (built.status !== 0) {
    console.error(
      `${directory} could not be built:\n${built.stdout}${built.stderr}`,
    );
    process.exit(1);
  }
}
