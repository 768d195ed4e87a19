import { appOf } from '../portals/buildApps.mjs';
import { openBrowser, openPortal } from '../pages/openBrowser.mjs';
import { compressedBytes, initialScripts } from './initialScripts.mjs';

/**
 * How much JavaScript a visitor gets before choosing any page, compressed: what the page names,
 * and what a browser really fetched until the settings were there.
 */
export async function measureJavascript({ ours, stock }) {
  const browser = await openBrowser();
  try {
    const result = {};
    for (const running of [ours, stock]) {
      const { portal, baseUrl } = running;
      const app = appOf(portal);
      const page = await openPortal({ browser, baseUrl });
      await page.getByText('Theme').first().waitFor();
      const fetched = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter(path => path.endsWith('.js')),
      );
      const scripts = [...new Set(fetched.map(path => path.split('/').at(-1)))];
      result[portal] = {
        named: compressedBytes({ app, scripts: initialScripts({ app }) }),
        fetched: compressedBytes({ app, scripts }),
      };
    }
    return result;
  } finally {
    await browser.close();
  }
}
