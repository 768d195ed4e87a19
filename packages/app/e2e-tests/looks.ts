import { expect, Page } from '@playwright/test';

/** The ways in which every page has to look right. */
export const looks = [
  { name: 'desktop-light', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

/**
 * Shows a page in every look: opens it, waits until it is ready, keeps a picture of its whole
 * length in `test-results/screenshots`, and checks what else the test wants to know.
 */
export async function visitInAllLooks(options: {
  page: Page;
  name: string;
  path: string;
  ready: (page: Page) => Promise<void>;
  check?: (look: (typeof looks)[number]) => Promise<void>;
}) {
  const { page, name, path, ready, check } = options;
  for (const look of looks) {
    const { width, height, colorScheme } = look;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(path);
    await ready(page);
    // Cards fill themselves after the page is there.
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('progressbar')).toHaveCount(0);

    await page.setViewportSize({ width, height: await contentHeight(page) });
    await page.screenshot({
      path: `test-results/screenshots/${name}.${look.name}.png`,
      animations: 'disabled',
    });
    await page.setViewportSize({ width, height });
    await check?.(look);
  }
}

/** Some pages of Backstage scroll as a whole, in others a part of the page scrolls. */
async function contentHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    let height = document.documentElement.scrollHeight;
    for (const element of document.querySelectorAll('*')) {
      const hidden = element.scrollHeight - element.clientHeight;
      const { overflowY } = getComputedStyle(element);
      const scrolls = overflowY === 'auto' || overflowY === 'scroll';
      if (scrolls) height = Math.max(height, window.innerHeight + hidden);
    }
    return Math.min(height, 8000);
  });
}

/** Nothing of the page lies beyond its right edge. */
export async function expectNoSidewaysScrolling(page: Page) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(beyond, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
}
