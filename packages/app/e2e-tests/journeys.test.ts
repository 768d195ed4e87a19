import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { openUntilShown } from './openUntilShown';
import { signInAs } from './people';
import { registerFile } from './registerFile';
import { serveFiles } from './serveFiles';

const product = (name: string) => `/catalog/default/dataproduct/${name}`;

/** The product that the README tells a newcomer to register. */
function productOfTheReadme(): string {
  const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');
  const [, yaml] = /```yaml\n(apiVersion: v1[\s\S]*?)```/.exec(readme)!;
  return yaml;
}

test('a consumer reads what a product is for, whom to ask, and what its ports promise', async ({
  page,
}) => {
  await signInAs(page, 'Mei Tanaka');
  await page.goto(product('orders'));

  await expect(page.getByRole('heading', { name: 'Web Orders' })).toBeVisible();
  const owners = page
    .getByRole('article')
    .filter({ hasText: 'Business owner' });
  // A catalog that has just started meets its people after its products.
  await openUntilShown({
    open: () => page.reload(),
    shown: wait =>
      expect(owners.getByRole('link', { name: 'Elif Sørland' })).toBeVisible(
        wait,
      ),
  });
  await expect(
    owners.getByRole('link', { name: /Sales Data/ }).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Orders', exact: true }).first().click();
  await expect(page).toHaveURL(/\/api\/orders-v2/);
  await expect(page.getByText('What this is')).toBeVisible();
});

test('where customers’ postal codes are, whether she may use them, and whom to ask: four clicks', async ({
  page,
}) => {
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  await signInAs(page, 'Mei Tanaka');

  await click(page.getByRole('searchbox'));
  await page.keyboard.type("customers' postal codes");
  const answer = page
    .getByRole('article')
    .filter({ hasText: 'Customer Master' });
  // Where: the column, in the product that has it.
  await click(
    answer.getByRole('link', { name: /customer_address\.postal_code/ }),
  );
  await expect(page).toHaveURL(/customer-addresses-v1\/contract/);
  await expect(
    page.getByRole('heading', { name: 'postal_code', exact: true }),
  ).toBeVisible();
  await expect(page.getByText('has the classification "pii"')).toBeVisible();
  // May she: what it must not be used for, and who lets her.
  await expect(
    page.getByText('treat them as personal too').first(),
  ).toBeVisible();
  await expect(
    page.getByText(/Approved by team customer-data/).first(),
  ).toBeVisible();
  // Whom to ask: the two people and how to reach them.
  const people = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Whom to ask' }) });
  await expect(
    people.getByRole('link', { name: 'Nadia Okafor' }),
  ).toBeVisible();
  await expect(
    people.getByRole('link', { name: 'Customer Data' }),
  ).toBeVisible();
  await expect(
    people.getByRole('link', { name: /nadia\.okafor@/ }),
  ).toBeVisible();
  // And what else the product is, where somebody has a question left.
  await click(people.getByRole('link', { name: 'Customer Master' }));
  await expect(
    page.getByRole('heading', { name: 'Customer Master' }),
  ).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(4);
});

test('an owner is told who is missing and what to write where', async ({
  page,
}) => {
  await signInAs(page, 'Nadia Okafor');
  await page.goto(product('d4b8f1c6-92e7-4a35-b0d8-5e6c7f3a1092'));

  await expect(
    page.getByText('Nobody is accountable for this product'),
  ).toBeVisible();
  await expect(page.getByText('No team runs this product')).toBeVisible();
  await expect(page.getByText('property: businessOwner').first()).toBeVisible();
});

test('an operator sees which file does not load, at which line, and which of two files is shown', async ({
  page,
}) => {
  await signInAs(page, 'Sam Whitaker');
  await page.goto('/data-product-files');

  await expect(
    page.getByText(/\d+ of \d+ files do(es)? not load/),
  ).toBeVisible();
  await expect(page.getByText('Line 10: a tab cannot indent.')).toBeVisible();
  await expect(
    page.getByText('version 1.3.0, higher than 1.1.0'),
  ).toBeVisible();
});

test('hostile text of a document is shown and never run', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    dialog.dismiss().catch(() => undefined);
  });
  await signInAs(page, 'Mei Tanaka');
  await page.goto(product('marketplace-offers'));

  await expect(page.getByText('<b>HOT!!!</b>').first()).toBeVisible();
  await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a team registers a plain ODPS file by its address, and follows it as it breaks and mends', async ({
  page,
}) => {
  const files = { '/orders.odps.yaml': productOfTheReadme() };
  const server = await serveFiles(files);
  try {
    await signInAs(page, 'Jonas Lind');
    await registerFile({
      page,
      url: `${server.url}/orders.odps.yaml`,
      name: 'my-orders',
    });

    await openUntilShown({
      open: () => page.goto(product('my-orders')),
      shown: wait =>
        expect(page.getByRole('heading', { name: 'My orders' })).toBeVisible(
          wait,
        ),
    });
    await expect(
      page.getByRole('link', { name: 'Nadia Okafor' }),
    ).toBeVisible();

    files['/orders.odps.yaml'] = 'kind: DataProduct\nid: [my-orders\n';
    await openUntilShown({
      open: () => page.reload(),
      shown: wait =>
        expect(page.getByText(/cannot be read/i).first()).toBeVisible(wait),
    });
    await expect(
      page.getByRole('heading', { name: 'My orders' }),
    ).toBeVisible();
  } finally {
    await server.close();
  }
});
