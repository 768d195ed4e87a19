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

/** Makes portals of Backstage 1.55, the oldest release that the packages accept. */
const CREATE_APP = '0.9.2';

/**
 * After 1.55 and before 1.56: the portal is installed as on this day. The ranges of the template
 * take in newer releases, and then it would be neither the one nor the other.
 */
const INSTALLED_ON = '2026-10-15';

/**
 * What this portal takes otherwise than the template: a release without a patch of its own, and
 * native modules that come prebuilt for the Node of the toolchain.
 */
const RESOLUTIONS = {
  '@yarnpkg/core/got': '^11.7.0',
  'better-sqlite3': '^13.0.0',
};

/** Lets Yarn take nothing that is younger than the portal. */
function settingsOfThatDay({ now }) {
  const days = Math.ceil((now - new Date(INSTALLED_ON)) / 86_400_000);
  return {
    YARN_NPM_MINIMAL_AGE_GATE: `${days}d`,
    // The template lets everything of Backstage through.
    YARN_NPM_PREAPPROVED_PACKAGES: 'none',
  };
}

/** Tells apart what is kept of one stock portal and of another. */
export function nameOfPortal({ template }) {
  return `${template}-${CREATE_APP}-${INSTALLED_ON}`;
}

/** A fresh copy of a portal as `@backstage/create-app` makes it, with its dependencies. */
export async function createPortal({ template, cache, folder, report }) {
  const kept = join(cache, nameOfPortal({ template }));
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
  await run('yarn', ['install'], {
    cwd: fresh,
    env: { ...yarnSettings, ...settingsOfThatDay({ now: new Date() }) },
  });
  renameSync(fresh, kept);
}
