import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { run, yarnSettings } from './run.mjs';

const CREATE_APP = '0.9.2';

/**
 * What this portal takes otherwise than the template: releases that not every registry has yet,
 * and native modules that come prebuilt for the Node of the toolchain.
 */
const RESOLUTIONS = {
  '@backstage/cli-common': '0.3.1',
  '@yarnpkg/core/got': '^11.7.0',
  'better-sqlite3': '^13.0.0',
};

/** A fresh copy of a portal as `@backstage/create-app` makes it, with its dependencies. */
export async function createPortal({ template, cache, folder, report }) {
  const kept = join(cache, `${template}-${CREATE_APP}`);
  if (!existsSync(kept)) {
    report(`create-app ${CREATE_APP}, for the first time`);
    await create({ template, cache, kept });
  }
  await run('rm', ['-rf', folder]);
  mkdirSync(join(folder, '..'), { recursive: true });
  await run('cp', ['-a', '--reflink=auto', kept, folder]);
}

async function create({ template, cache, kept }) {
  const tool = join(cache, 'create-app');
  const fresh = `${kept}.fresh`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(tool, { recursive: true });
  writeFileSync(
    join(tool, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: { '@backstage/create-app': CREATE_APP },
      overrides: {
        '@backstage/cli-common': RESOLUTIONS['@backstage/cli-common'],
      },
    }),
  );
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: tool });
  mkdirSync(fresh);
  await run(
    join(tool, 'node_modules/.bin/backstage-create-app'),
    [
      ...['--skip-install', '--path', fresh],
      ...(template === 'legacy' ? ['--legacy'] : []),
    ],
    { cwd: cache, env: { BACKSTAGE_APP_NAME: 'stock-portal' } },
  );

  const manifest = JSON.parse(
    readFileSync(join(fresh, 'package.json'), 'utf8'),
  );
  Object.assign(manifest.resolutions, RESOLUTIONS);
  writeFileSync(
    join(fresh, 'package.json'),
    `${JSON.stringify(manifest, null, 2)}\n`,
  );
  await run('yarn', ['install'], { cwd: fresh, env: yarnSettings });
  renameSync(fresh, kept);
}
