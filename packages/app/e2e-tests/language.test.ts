import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { signInAs } from './people';

async function readInGerman(page: Page) {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();

  await page.goto('/catalog/default/dataproduct/orders');
  for (const card of ['Wofür es da ist', 'Verantwortliche', 'Wo man fragt']) {
    await expect(page.getByRole('heading', { name: card })).toBeVisible();
  }
  await expect(page.getByText('Fachlich verantwortlich')).toBeVisible();
  await expect(page.getByText('Quellnah')).toBeVisible();
}

test('somebody reads a data product in German', async ({ page }) => {
  await signInAs(page, 'Mei Tanaka');
  await readInGerman(page);
  await expectAccessible(page);

  await page.goto('/data-products');
  await expect(
    page.getByRole('heading', { name: /^\d+ Datenprodukte$/ }),
  ).toBeVisible();
  // Dates are written as the language does, in the browser of somebody from Britain too.
  await page.goto('/catalog/default/dataproduct/crm-extract');
  await expect(
    page.getByText(/abgekündigt und endet am 31\. März 2027/),
  ).toBeVisible();
});

test.describe('in a legacy app', () => {
  test.use({ baseURL: `http://127.0.0.1:${process.env.E2E_LEGACY_PORT}` });

  test('somebody reads a data product in German', async ({ page }) => {
    await readInGerman(page);
  });
});
