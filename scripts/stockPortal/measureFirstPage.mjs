import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { signInAsGuest } from './browse.mjs';

/**
 * How much JavaScript a visitor waits for, in bytes: the scripts of index.html compressed by
 * gzip, and all that the browser has fetched when the first page is shown.
 */
export async function measureFirstPage({ portal, url, browser }) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const scripts = new Map();
  let transferred = 0;
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, response.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) transferred += encodedDataLength;
  });
  await signInAsGuest({ page, url });
  // The first page is the catalog's. Its table comes by itself, after the page has been quiet.
  await page.getByRole('table').first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.close();
  return { initial: scriptsOfIndex(portal), transferred };
}

function scriptsOfIndex(portal) {
  const dist = join(portal, 'packages/app/dist');
  const index = readFileSync(join(dist, 'index.html'), 'utf8');
  return [...index.matchAll(/<script[^>]+src="([^"]+\.js)"/g)].reduce(
    (sum, [, source]) =>
      sum +
      gzipSync(readFileSync(join(dist, source.replace(/^.*?static/, 'static'))))
        .length,
    0,
  );
}
