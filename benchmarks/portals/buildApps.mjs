import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { data, root } from '../places.mjs';
import { portalConfiguration } from './portalConfiguration.mjs';

const PLUGIN = '@data-mesh/backstage-plugin-data-products';
const PARTS = ['config.d.ts', 'package.json', 'public', 'src'];

/** Where the app of a portal is built: a copy, so that packages/app is left alone. */
export const appOf = portal => join(data, `app-${portal}`);

/** Builds the app of this repository for production: as it is, and without the plugin. */
export function buildApps({ reuse }) {
  for (const portal of ['ours', 'stock']) {
    const folder = appOf(portal);
    if (reuse && existsSync(join(folder, 'dist/index.html'))) continue;
    rmSync(folder, { recursive: true, force: true });
    for (const part of PARTS) {
      cpSync(join(root, 'packages/app', part), join(folder, part), {
        recursive: true,
      });
    }
    if (portal === 'stock') withoutPlugin(join(folder, 'package.json'));
    build({ folder, portal });
  }
}

function withoutPlugin(file) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (!manifest.dependencies[PLUGIN]) {
    throw new Error(`packages/app does not depend on ${PLUGIN}`);
  }
  delete manifest.dependencies[PLUGIN];
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

function build({ folder, portal }) {
  const configuration = join(folder, 'app-config.json');
  const values = portalConfiguration({
    portal,
    app: folder,
    port: 7007,
    postgres: '',
    name: portal,
  });
  writeFileSync(configuration, JSON.stringify(values));
  const built = spawnSync(
    'backstage-cli',
    ['package', 'build', '--config', configuration],
    {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production' },
      encoding: 'utf8',
    },
  );
  if (built.status !== 0) {
    throw new Error(
      `The app could not be built:\n${built.stdout}${built.stderr}`,
    );
  }
}
