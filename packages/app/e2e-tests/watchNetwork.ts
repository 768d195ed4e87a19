import { Page } from '@playwright/test';

/**
 * Watches what each document that a page opens from now on asks its backend for. Unlike
 * Playwright's `networkidle`, which tells of the load of a document, it can be waited for again
 * when the document changes later.
 */
export async function watchNetwork(page: Page) {
  await page.addInitScript(() => {
    const asked = { open: 0, lastChange: 0 };
    Object.assign(window, { asked });
    const { fetch } = window;
    window.fetch = async (...request) => {
      asked.open += 1;
      try {
        return await fetch(...request);
      } finally {
        asked.open -= 1;
        asked.lastChange = performance.now();
      }
    };
  });
  return {
    /** Waits until all is answered, and nothing more is asked for half a second. */
    isQuiet: () =>
      page.waitForFunction(() => {
        const { asked } = window as unknown as {
          asked: { open: number; lastChange: number };
        };
        return asked.open === 0 && performance.now() - asked.lastChange > 500;
      }),
  };
}
