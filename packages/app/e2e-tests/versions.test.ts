import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expectNoSidewaysScrolling } from './looks';
import { openUntilShown } from './openUntilShown';
import { signInAs } from './people';
import { registerFile } from './registerFile';
import { serveFiles } from './serveFiles';

const ORDER_EVENTS = join(
  __dirname,
  '../../../examples/sales/orders/order-events.odcs.yaml',
);
const changes = '/catalog/default/api/order-previews-v1/contract?view=changes';

/** A contract of the example company under an id of its own. */
function orderPreviews(): string {
  return readFileSync(ORDER_EVENTS, 'utf8')
    .replace('id: order-events-v1', 'id: order-previews-v1')
    .replace('name: Order events', 'name: Order previews');
}

test('a version that breaks more than its number says is told by itself, and compared with the one before', async ({
  page,
}) => {
  const files = { '/order-previews.odcs.yaml': orderPreviews() };
  const server = await serveFiles(files);
  try {
    await signInAs(page, 'Jonas Lind');
    await registerFile({
      page,
      url: `${server.url}/order-previews.odcs.yaml`,
      name: 'order-previews-v1',
    });

    await openUntilShown({
      open: () => page.goto(changes),
      shown: wait =>
        expect(
          page.getByText(/When the next one comes, this page tells/),
        ).toBeVisible(wait),
    });
    await expect(page.getByText('No consumers yet')).toBeVisible();

    files['/order-previews.odcs.yaml'] = orderPreviews()
      .replace("version: '1.4.0'", "version: '1.5.0'")
      .replace('name: postal_code', 'name: post_code');
    const compared = page.getByRole('group', { name: 'Compare any two' });
    await openUntilShown({
      open: () => page.reload(),
      shown: async wait => {
        await expect(
          page.getByRole('heading', { name: '1.5.0', exact: true }),
        ).toBeVisible(wait);
        // A version is known a moment before the catalog shows it.
        await expect(
          compared.getByText('From the version before the current one.'),
        ).toBeVisible(wait);
      },
    });

    await expect(
      compared.getByText('Not enough, at least 2.0.0'),
    ).toBeVisible();
    await expect(
      compared.getByText('order_event.order.delivery_address.postal_code', {
        exact: true,
      }),
    ).toBeVisible();

    await compared.getByText('Documents side by side').click();
    const lines = compared.getByRole('table', {
      name: 'Lines of the two documents',
    });
    await expect(
      lines.getByRole('row', {
        name: /version: '1\.4\.0'.*version: '1\.5\.0'/,
      }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(lines.getByText("version: '1.5.0'")).toBeVisible();
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page);
    await lines.screenshot({
      path: 'test-results/screenshots/contract-documents.phone-light.png',
    });
    await page.setViewportSize({ width: 1280, height: 800 });

    // The way from a difference to the column, and by a link to the two versions.
    await compared.getByRole('button', { name: 'Swap the two' }).click();
    await expect(page).toHaveURL(/older=[0-9a-f]{64}&newer=[0-9a-f]{64}/);
    await expect(
      compared.getByText(/back to a lower number \(1\.5\.0 to 1\.4\.0\)/),
    ).toBeVisible();
    await page.reload();
    await expect(
      compared.getByText(/back to a lower number \(1\.5\.0 to 1\.4\.0\)/),
    ).toBeVisible();
    await compared
      .getByRole('link', {
        name: 'order_event.order.delivery_address.post_code',
      })
      .first()
      .click();
    await expect(
      page.getByRole('region', { name: /delivery_address\.post_code/ }),
    ).toBeVisible();
  } finally {
    await server.close();
  }
});

test('a team that reads a former contract sees first what moving to the current one means', async ({
  page,
}) => {
  await signInAs(page, 'Jonas Lind');
  await page.goto(
    '/catalog/default/dataproduct/customers/contract?contract=customer-profiles-v2',
  );
  await page.getByRole('radio', { name: 'Changes' }).click();

  const compared = page.getByRole('group', { name: 'Compare any two' });
  await expect(
    compared.getByText(/From the version that your team uses/),
  ).toContainText('CRM Extract');
  await expect(
    compared.getByText(/demand a major step, and 1\.4\.0 to 2\.1\.0 is enough/),
  ).toBeVisible();
  await expect(
    compared.getByRole('heading', { name: /^Breaking \(\d+\)$/ }),
  ).toBeVisible();
  await expect(
    compared.getByText(/differences hurt those who read the data/),
  ).toBeVisible();
});
