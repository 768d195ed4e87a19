import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// `npm test` hands over free ports.
process.env.E2E_PORT ??= '7117';
process.env.E2E_FILES_PORT ??= '7118';
process.env.E2E_LEGACY_PORT ??= '7119';
// A folder with files that come and go while the portal runs. Workers read this, too.
if (!process.env.E2E_VISITING) {
  process.env.E2E_VISITING = join(__dirname, 'test-results/visiting');
  rmSync(process.env.E2E_VISITING, { recursive: true, force: true });
  mkdirSync(process.env.E2E_VISITING, { recursive: true });
}
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  testMatch: '*.test.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './packages/app/e2e-tests/globalSetup.ts',
  // No promise about time: far longer than any machine takes, against waiting for ever.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  forbidOnly: Boolean(process.env.CI),
  // One browser: the backend needs the other core.
  workers: 1,
  reporter: [
    ['list'],
    [
      'json',
      {
        outputFile:
          process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json',
      },
    ],
  ],
  use: {
    baseURL,
    actionTimeout: 120_000,
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // No shell in between: they stop when their parent is gone.
  webServer: [
    {
      command: 'exec node scripts/testing/portal.mjs',
      url: `${baseURL}/.backstage/health/v1/readiness`,
      timeout: 900_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
      stderr: 'pipe',
    },
    {
      command: 'exec node scripts/testing/legacyApp.mjs',
      url: `http://127.0.0.1:${process.env.E2E_LEGACY_PORT}`,
      timeout: 900_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
      stderr: 'pipe',
    },
  ],
});
