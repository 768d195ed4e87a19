import { median } from '../report/median.mjs';
import { measureVisit } from './measureVisit.mjs';
import { openBrowser, openPortal } from './openBrowser.mjs';
import { OUR_VISITS, STOCK_VISITS } from './visits.mjs';

const COLD_VISITS = 2;

/**
 * Visits our pages and those of the stock portal in turns, so that whatever else the machine does
 * meets both. Answers medians in milliseconds, by portal and page.
 */
export async function measurePages({ ours, stock, visits }) {
  const browser = await openBrowser();
  try {
    const tabs = [
      ['ours', OUR_VISITS, await openPortal({ browser, ...ours })],
      ['stock', STOCK_VISITS, await openPortal({ browser, ...stock })],
    ];
    const times = {};
    for (let turn = -COLD_VISITS; turn < visits; turn += 1) {
      for (const [portal, pages, page] of tabs) {
        for (const [name, visit] of Object.entries(pages)) {
          const { visible, interactive } = await measureVisit({ page, visit });
          // The first visits fetch code, and compile it.
          if (turn < 0) continue;
          times[portal] ??= {};
          times[portal][name] ??= [];
          times[portal][name].push(interactive ?? visible);
        }
      }
    }
    return mapValues(times, pages => mapValues(pages, median));
  } finally {
    await browser.close();
  }
}

function mapValues(values, change) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, change(value)]),
  );
}
