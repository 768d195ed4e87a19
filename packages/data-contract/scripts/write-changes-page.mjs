#!/usr/bin/env node
// Writes docs/changes.md from the table of changes. The table is TypeScript, so the page is written
// by its own test, which compiles it anyway.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  'backstage-cli',
  [
    'package',
    'test',
    '--watchAll=false',
    'src/comparison/rules/changesPage.test.ts',
  ],
  {
    cwd: dirname(dirname(fileURLToPath(import.meta.url))),
    env: { ...process.env, WRITE_CHANGES_PAGE: '1' },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
