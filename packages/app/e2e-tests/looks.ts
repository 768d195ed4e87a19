import { expect, Page } from '@playwright/test';
import { watchNetwork } from './watchNetwork';

/** The sizes and colours in which every page has to look right. */
const sizes = [
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'phone', width: 390, height: 844 },
] as const;
const colours = ['light', 'dark'] as const;

/**
 * Shows a page in every look: opens it in each size, waits until it is ready in each colour, keeps
 * a picture of its whole length in `test-results/screenshots`, and checks what else the test wants
 * to know.
 */
export async function visitInAllLooks(options: {
  page: Page;
  name: string;
  path: string;
  ready: (page: Page) => Promise<void>;
  check?: () => Promise<void>;
}) {
  const { page, name, path, ready, check } = options;
  const network = await watchNetwork(page);
  for (const { name: size, width, height } of sizes) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({
      colorScheme: colours[0],
      reducedMotion: 'reduce',
    });
    await page.goto(path);
    for (const colour of colours) {
      // The portal follows at once, and makes its pages anew.
      await page.emulateMedia({ colorScheme: colour });
      await expect(page.locator('body')).toHaveAttribute(
        'data-theme-mode',
        colour,
      );
      await ready(page);
      // Cards fill themselves after the page is there.
      await network.isQuiet();
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      await atRest(page);

      await page.setViewportSize({ width, height: await contentHeight(page) });
      await page.screenshot({
        path: `test-results/screenshots/${name}.${size}-${colour}.png`,
        animations: 'disabled',
      });
      await page.setViewportSize({ width, height });
      await check?.();
    }
  }
}

/** Colours that are on their way would be neither those of the one nor of the other look. */
async function atRest(page: Page) {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) =>
          Number.isFinite(effect?.getComputedTiming().endTime),
        )
        .map(({ finished }) => finished),
    ),
  );
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
