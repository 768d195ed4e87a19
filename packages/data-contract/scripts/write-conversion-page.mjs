#!/usr/bin/env node
// Writes docs/conversion.md from the tables of conversions. The tables are TypeScript, so the page is written
// by its own test, which compiles them anyway.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  'backstage-cli',
  [
    'package',
    'test',
    '--watchAll=false',
    'src/conversion/conversionPage.test.ts',
  ],
  {
    cwd: dirname(dirname(fileURLToPath(import.meta.url))),
    env: { ...process.env, WRITE_CONVERSION_PAGE: '1' },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
