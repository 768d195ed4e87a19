import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { run } from './run.mjs';

const TYPESCRIPT = [
  '--require',
  '@backstage/cli-node/config/nodeTransform.cjs',
];

/** Opens the browser of the end-to-end tests. */
export async function openBrowser({ root }) {
  const finder = join(root, 'packages/app/e2e-tests/findChromium.ts');
  const executablePath = await run(
    process.execPath,
    [
      ...TYPESCRIPT,
      '--eval',
      `require(${JSON.stringify(
        finder,
      )}).findChromium().then(path => process.stdout.write(path))`,
    ],
    { cwd: root },
  );
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Signs in as the guest that a stock portal knows, if it asks. */
export async function signInAsGuest({ page, url, ready }) {
  await page.goto(url);
  const enter = page.getByRole('button', { name: 'Enter' });
  const signedIn = page.getByRole('link', { name: 'Settings' }).first();
  await enter.or(signedIn).first().waitFor({ timeout: 60_000 });
  if (await enter.isVisible()) await enter.click();
  await (ready ?? signedIn).waitFor({ timeout: 60_000 });
}
