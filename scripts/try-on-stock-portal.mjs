#!/usr/bin/env node
// Follows the README on a portal as @backstage/create-app makes it, with packages as a release
// would publish them, and looks at the result with a browser.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addPackages, applySteps } from './stockPortal/applySteps.mjs';
import { openBrowser } from './stockPortal/browse.mjs';
import { createPortal, nameOfPortal } from './stockPortal/createPortal.mjs';
import { measureFirstPage } from './stockPortal/measureFirstPage.mjs';
import { packPackages } from './stockPortal/packPackages.mjs';
import { readmeSteps } from './stockPortal/readmeSteps.mjs';
import { runPortal } from './stockPortal/runPortal.mjs';
import { serveRegistry } from './stockPortal/serveRegistry.mjs';
import { walkPortal } from './stockPortal/walkPortal.mjs';

const TEMPLATES = ['new', 'legacy'];
const MOST_GROWTH_KILOBYTES = 40;

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    template: { type: 'string', default: 'new' },
    // Keeps stock portals between runs; outside of the repository, whose settings they would take.
    cache: { type: 'string', default: '/tmp/stock-portals' },
  },
});
const { template, cache } = values;
if (!TEMPLATES.includes(template)) {
  console.error(`--template must be ${TEMPLATES.join(' or ')}.`);
  process.exit(2);
}

const started = Date.now();
const report = text => {
  const seconds = String(Math.round((Date.now() - started) / 1000));
  console.log(`${seconds.padStart(4)} s  ${text}`);
};
const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;

/** A stock portal is the same every time, so it is measured once. */
async function measureStock({ browser }) {
  const file = join(cache, `${nameOfPortal({ template })}-first-page.json`);
  if (!existsSync(file)) {
    const portal = join(cache, 'measured', template);
    await createPortal({ template, cache, folder: portal, report });
    const running = await runPortal({ portal, log: `${portal}.log` });
    try {
      const measured = await measureFirstPage({
        portal,
        url: running.url,
        browser,
      });
      writeFileSync(file, JSON.stringify(measured));
    } finally {
      await running.stop();
    }
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function checkGrowth({ before, after }) {
  for (const what of ['initial', 'transferred']) {
    const growth = after[what] - before[what];
    report(
      `JavaScript, ${what}: ${kilobytes(before[what])} before, ${kilobytes(
        after[what],
      )} after, ${kilobytes(growth)} more`,
    );
    if (growth > MOST_GROWTH_KILOBYTES * 1000) {
      throw new Error(`More than ${MOST_GROWTH_KILOBYTES} kB.`);
    }
  }
}

const steps = readmeSteps({ root });
report(
  `the README asks for ${steps.backendLines.length} lines in the backend and ${
    template === 'legacy' ? steps.frontendLines.length : 'none'
  } in the frontend`,
);
mkdirSync(cache, { recursive: true });
const browser = await openBrowser({ root });
let registry;
let running;
try {
  const before = await measureStock({ browser });
  report('the stock portal is measured');

  const packages = await packPackages({ root, folder: join(cache, 'packing') });
  registry = await serveRegistry({ packages });
  report(`${packages.length} packages are packed`);

  const portal = join(cache, 'tried', template);
  await createPortal({ template, cache, folder: portal, report });
  await addPackages({
    portal,
    commands: steps.commands,
    registry: registry.url,
    report,
  });
  applySteps({ portal, template, steps });
  report(`the steps are applied to ${portal}`);

  running = await runPortal({ portal, log: `${portal}.log` });
  report(`the portal runs at ${running.url}`);
  await walkPortal({ browser, url: running.url, template, report });
  checkGrowth({
    before,
    after: await measureFirstPage({ portal, url: running.url, browser }),
  });
  report('done');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await running?.stop();
  registry?.close();
  await browser.close();
}
