import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expectNoSidewaysScrolling, visitInAllLooks } from './looks';
import { people, signInAs } from './people';

test('the sign-in page looks right and has no barriers', async ({ page }) => {
  await visitInAllLooks({
    page,
    name: 'sign-in',
    path: '/',
    ready: () =>
      expect(page.getByRole('button', { name: /^Sign in as/ })).toHaveCount(
        people.length,
      ),
    check: async () => {
      await expectNoSidewaysScrolling(page);
      await expectAccessible(page);
    },
  });
});

for (const { name } of people) {
  test(`${name} signs in and sees the data products`, async ({ page }) => {
    await signInAs(page, name);
    await expect(page).toHaveURL(/\/data-products/);
    await expect(page).toHaveTitle(/Data Products/);
    await expect(
      page.getByRole('heading', { name: /^\d+ data products$/ }),
    ).toBeVisible();
  });
}

test('a person stays signed in over a reload, until signing out', async ({
  page,
}) => {
  await signInAs(page, 'Mei Tanaka');
  await page.goto('/settings');
  await expect(page.getByText('Mei Tanaka').first()).toBeVisible();

  await page.getByRole('button', { name: 'more' }).click();
  await page.getByRole('menuitem', { name: 'Sign Out' }).click();
  await expect(
    page.getByRole('button', { name: /^Sign in as Mei Tanaka/ }),
  ).toBeVisible();
});

test('the keyboard alone is enough to sign in', async ({ page }) => {
  await page.goto('/');
  const jonas = page.getByRole('button', { name: /^Sign in as Jonas Lind/ });
  await expect(jonas).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(jonas).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/data-products/);
});
