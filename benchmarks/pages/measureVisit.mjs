const PATIENCE = 60_000;

/**
 * Goes from the settings to another page of the running app, as a click on a link would, and says
 * after how many milliseconds its content is painted, and after how many a click there is
 * answered. Both are looked for at each frame, from within the page.
 */
export async function measureVisit({ page, visit }) {
  await page.evaluate(goTo, '/settings/general');
  await page.getByText('Theme').first().waitFor();
  await page.waitForTimeout(500);
  return page.evaluate(inPage, { ...visit, patience: PATIENCE });
}

function goTo(path) {
  window.history.pushState({}, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Runs in the browser. */
async function inPage({ path, shown, click, answered, patience }) {
  const isVisible = element => element.getClientRects().length > 0;
  const found = ({ selector, text, count = 1 }) => {
    const matches = [...document.querySelectorAll(selector)].filter(
      element =>
        isVisible(element) && (!text || element.textContent.includes(text)),
    );
    return matches.length >= count ? matches : undefined;
  };
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  const until = async (wanted, what) => {
    const end = performance.now() + patience;
    while (!wanted.every(found)) {
      if (performance.now() > end) {
        const missing = wanted.filter(one => !found(one));
        throw new Error(
          `${path}: no ${what} in time: ${JSON.stringify(missing)}`,
        );
      }
      await frame();
    }
  };

  const start = performance.now();
  window.history.pushState({}, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await until(shown, 'content');
  // What this frame paints is on the screen when the next one begins.
  await frame();
  const visible = performance.now() - start;
  if (!click) return { visible };

  await until([click], 'control');
  found(click)[0].click();
  await until([answered], 'answer');
  await frame();
  return { visible, interactive: performance.now() - start };
}
