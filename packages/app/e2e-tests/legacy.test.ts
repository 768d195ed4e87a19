import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { openUntilShown } from './openUntilShown';

// packages/legacy-app, where Sam Whitaker is signed in from the start.
test.use({ baseURL: `http://127.0.0.1:${process.env.E2E_LEGACY_PORT}` });

test('a legacy app lists data products, and shows one with every card and tab', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Data products' }).click();
  await expect(
    page.getByRole('heading', { name: /^\d+ data products$/ }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Customer 360', exact: true }).click();

  await expect(page).toHaveURL(/\/catalog\/default\/dataproduct\//);
  for (const card of [
    'What it is for',
    /^What it offers/,
    /^What it reads/,
    'Who reads it',
    'Owners',
    'Where to ask',
    /document$/,
  ]) {
    await expect(
      page.getByRole('heading', { name: card }).first(),
    ).toBeVisible();
  }

  await page.getByRole('tab', { name: 'Contract' }).click();
  await expect(
    page.getByRole('tree', { name: 'Tables and columns' }),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Lineage' }).click();
  await expect(
    page.getByRole('button', { name: /downstream of/ }).first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test('a legacy app finds a column, and opens its contract there', async ({
  page,
}) => {
  const column = page.getByRole('link', {
    name: 'customer_address.postal_code',
  });
  // The search reads the catalog some seconds after the start.
  await openUntilShown({
    open: () => page.goto('/search?query=postal+code'),
    shown: wait => expect(column).toBeVisible(wait),
  });
  await column.click();

  await expect(page).toHaveURL(/\/contract\?element=/);
  await expect(
    page.getByRole('region', { name: /customer_address\.postal_code/ }),
  ).toBeVisible();
});

test('a legacy app tells what changed in a contract', async ({ page }) => {
  await page.goto('/catalog/default/api/customer-profiles-v2/contract');
  await page.getByRole('radio', { name: 'Changes' }).click();

  const compared = page.getByRole('group', { name: 'Compare any two' });
  await expect(
    compared.getByRole('heading', { name: /^Breaking \(\d+\)$/ }),
  ).toBeVisible();
  await compared
    .getByRole('link', { name: 'customer_profile.customer_state' })
    .first()
    .click();
  await expect(
    page.getByRole('region', {
      name: 'Details of customer_profile.customer_state',
    }),
  ).toBeVisible();
});

test('a legacy app shows files to fix, and owners what they own', async ({
  page,
}) => {
  await page.goto('/data-product-files');
  await expect(
    page.getByRole('heading', { name: 'Files to fix' }),
  ).toBeVisible();
  await expect(page.getByText(/of \d+ files do(es)? not load/)).toBeVisible();

  for (const owner of ['group/partner-channel', 'user/nadia-okafor']) {
    await page.goto(`/catalog/default/${owner}`);
    await expect(
      page.getByRole('heading', { name: 'Data products', exact: true }),
    ).toBeVisible();
  }
  await page.goto('/catalog/default/domain/assortment');
  await expect(
    page.getByRole('list', { name: 'Data products that lack an owner' }),
  ).toBeVisible();
});

test('a legacy app keeps its pages for everything else, and takes any spelling of the kind', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/customer-profile-service');
  await page.getByRole('tab', { name: 'API' }).click();
  await expect(page.getByText('Consumed APIs')).toBeVisible();

  await page.goto('/catalog/default/DataProduct/orders');
  await expect(page.getByRole('heading', { name: 'Owners' })).toBeVisible();
  await page.getByRole('link', { name: 'Orders', exact: true }).first().click();
  await expect(page).toHaveURL(/\/api\/orders-v2/);
  await expect(page.getByText('What this is')).toBeVisible();
});
