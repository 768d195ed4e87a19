import { test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { visitInAllLooks } from './looks';
import { pages } from './pages';
import { isSignedInAs } from './people';

for (const { name, path, as, ready } of pages) {
  test(`${name}: looks right and has no barriers`, async ({ page }) => {
    await isSignedInAs(page, as);
    await visitInAllLooks({
      page,
      name,
      path,
      ready,
      check: () => expectAccessible(page),
    });
  });
}
