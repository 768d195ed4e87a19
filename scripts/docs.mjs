// Writes the pages of `docs` that are generated from tables. The tables are TypeScript, so each
// page is written by its own test, which compiles it anyway.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const packages = [
  'packages/data-contract',
  'packages/schema-formats',
  'packages/cli',
  'plugins/catalog-backend-module-data-products',
];
const failed = packages.filter(folder => {
  const { status } = spawnSync(
    'backstage-cli',
    ['package', 'test', '--watchAll=false', 'Page.test.ts'],
    {
      cwd: join(root, folder),
      env: { ...process.env, WRITE_DOCS: '1' },
      stdio: 'inherit',
    },
  );
  return status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
