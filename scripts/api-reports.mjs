// Writes the API report of every published package, or with `--ci` checks that they are up to date.
import { spawnSync } from 'node:child_process';

const update = !process.argv.includes('--ci');
const { status } = spawnSync(
  'backstage-repo-tools',
  [
    'api-reports',
    // Always compiled anew: the order of what TypeScript infers depends on how it compiled.
    '--tsc',
    ...(update ? [] : ['--ci']),
    ...['packages/data-contract', 'packages/schema-formats', 'plugins/*'],
    '--validate-release-tags',
    // Fields may speak for themselves, and packages of this repository are read as sources.
    ...['--omit-messages', 'ae-undocumented,ae-wrong-input-file-type'],
  ],
  { stdio: 'inherit' },
);
if (status !== 0 && !update) {
  console.error('Run `npm run api-reports` and commit what it writes.');
}
process.exit(status ?? 1);
