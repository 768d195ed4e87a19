import { Page, Request } from '@playwright/test';

/** So long nothing is asked when a page has all that it asks for. */
const QUIET_MILLISECONDS = 500;

/**
 * Watches what a page asks for from now on. Unlike Playwright's `networkidle`, which tells of the
 * load of a page, it can be waited for again when the page changes later.
 */
export function watchNetwork(page: Page) {
  const open = new Set<Request>();
  let lastChange = Date.now();
  const note =
    (change: (request: Request) => unknown) => (request: Request) => {
      change(request);
      lastChange = Date.now();
    };
  const ends = note(request => open.delete(request));
  page.on(
    'request',
    note(request => open.add(request)),
  );
  page.on('requestfinished', ends);
  page.on('requestfailed', ends);
  return {
    /** Waits until all is answered, and nothing more is asked. */
    async isQuiet() {
      while (open.size > 0 || Date.now() - lastChange < QUIET_MILLISECONDS) {
        await page.waitForTimeout(50);
      }
    },
  };
}
