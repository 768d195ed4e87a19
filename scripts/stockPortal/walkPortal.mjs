import { signInAsGuest } from './browse.mjs';

const PATIENCE_MILLISECONDS = 120_000;

/** What somebody sees who has followed the README: resolves when all of it is there. */
export async function walkPortal({ browser, url, template, report }) {
  const page = await browser.newPage();
  const heading = name => page.getByRole('heading', { name }).first();
  const link = name => page.getByRole('link', { name }).first();
  // The two frontend systems have different tabs.
  const tab = name =>
    page
      .getByRole('tab', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .first();
  try {
    await signInAsGuest({ page, url });
    report('signed in as guest');

    if (template === 'new') await link('Data products').click();
    else await page.goto(`${url}/data-products`);
    await untilVisible({ page, locator: link('My orders') });
    report('My orders is listed on /data-products');

    await link('My orders').click();
    await heading('My orders').waitFor();
    await page.getByText('Business owner').first().waitFor();
    report('its page shows its owners');

    await tab('Contract').click();
    await page.getByText('postal_code').first().waitFor();
    report('its contract shows its columns');

    await tab('Lineage').click();
    await page.getByText('My orders').nth(1).waitFor();
    report('its lineage is drawn');

    await page.goto(`${url}/search?query=postal_code`);
    // The search page of the legacy template looks for components first, and shows hits of types
    // that it does not know by their titles.
    const isNew = template === 'new';
    await untilVisible({
      page,
      locator: isNew
        ? link(/postal_code/)
        : page.locator('a[href*="/api/my-orders-v1"]').first(),
      prepare: () =>
        isNew || page.getByText('All', { exact: true }).first().click(),
    });
    report('the search finds its column');

    await checkActions({ url });
    report('agents find it: the actions answer');
  } catch (error) {
    const shown = await page.locator('body').innerText();
    throw new Error(
      `${error.message}\n${page.url()} shows:\n${shown.slice(0, 3_000)}`,
    );
  } finally {
    await page.close();
  }
}

/** A catalog that has just started has not read its files yet. */
async function untilVisible({ page, locator, prepare }) {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    await prepare?.();
    const shown = await locator.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (shown) return;
    if (Date.now() > deadline) {
      throw new Error(`${locator} did not show in ${PATIENCE_MILLISECONDS} ms`);
    }
    await page.reload();
  }
}

/** Asks as an agent does: the action that finds data products, with the token of a guest. */
async function checkActions({ url }) {
  const { backstageIdentity } = await json(`${url}/api/auth/guest/refresh`);
  const headers = {
    authorization: `Bearer ${backstageIdentity.token}`,
    'content-type': 'application/json',
  };
  const actions = `${url}/api/catalog/.backstage/actions/v1/actions`;
  const { output } = await json(
    `${actions}/${encodeURIComponent('catalog:find-data-products')}/invoke`,
    {
      method: 'POST',
      headers,
      body: JSON.stringify({ kind: 'product', text: 'postal code' }),
    },
  );
  if (!JSON.stringify(output).includes('my-orders')) {
    throw new Error(
      `find-data-products did not find my-orders: ${JSON.stringify(output)}`,
    );
  }
}

async function json(url, options) {
  const response = await fetch(url, options);
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${url} answers ${response.status}: ${text}`);
  }
  return JSON.parse(text);
}
