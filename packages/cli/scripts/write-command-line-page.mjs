#!/usr/bin/env node
// Writes the generated parts of docs/command-line.md. The program is TypeScript, so the page is
// written by its own test, which compiles it anyway.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  'backstage-cli',
  [
    ...['package', 'test', '--watchAll=false'],
    'src/documentation/commandLinePage.test.ts',
  ],
  {
    cwd: dirname(dirname(fileURLToPath(import.meta.url))),
    env: { ...process.env, WRITE_COMMAND_LINE_PAGE: '1' },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
