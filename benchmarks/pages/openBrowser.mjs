import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';

const require = createRequire(import.meta.url);
const PATIENCE = 30_000;

/** The browser of the end-to-end tests. */
export async function openBrowser() {
  require('@backstage/cli-node/config/nodeTransform.cjs');
  const {
    findChromium,
  } = require('../../packages/app/e2e-tests/findChromium.ts');
  return chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
    ],
  });
}

/** A tab in which the visitor is signed in, on a page that has nothing to do with any entity. */
export async function openPortal({ browser, baseUrl }) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(baseUrl);
  await page.getByRole('heading', { name: 'Visitor' }).click();
  await page.getByRole('link', { name: 'Settings' }).first().waitFor();
  return page;
}
