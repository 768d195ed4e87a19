import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, Page, test } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expectNoSidewaysScrolling, visitInAllLooks } from './looks';
import { openUntilShown } from './openUntilShown';
import { signInAs } from './people';
import { registerFile } from './registerFile';
import { serveFiles } from './serveFiles';

const FILES = '/data-product-files';

const product = (options: { id: string; name: string; more?: string }) =>
  `apiVersion: v1.0.0
kind: DataProduct
id: ${options.id}
name: ${options.name}
version: 1.0.0
status: active
description: { purpose: Shows whose something is. }
${options.more ?? ''}`;

const problemAbout = (page: Page, text: RegExp) =>
  page.getByRole('listitem').filter({ hasText: text }).first();

async function showProblem(options: {
  page: Page;
  kind: string;
  text: RegExp;
  name: string;
}) {
  const { page, kind, text, name } = options;
  const path = `${FILES}?kind=${kind}`;
  const problem = problemAbout(page, text);
  await openUntilShown({
    open: () => page.goto(path),
    shown: wait => expect(problem).toBeVisible(wait),
  });
  await visitInAllLooks({
    page,
    name,
    path,
    ready: () => expect(problem).toBeVisible(),
    check: async () => {
      await expectAccessible(page);
      await expectNoSidewaysScrolling(page);
    },
  });
  return problem;
}

test('who runs the portal decides whose a file is: another source, a domain, and what is gone', async ({
  page,
}) => {
  const server = await serveFiles({
    '/here/moving.odps.yaml': product({ id: 'moving', name: 'Before' }),
    '/there/moving.odps.yaml': product({ id: 'moving', name: 'Afterwards' }),
    '/claiming.odps.yaml': product({
      id: 'claiming',
      name: 'Claiming',
      more: 'domain: finance\n',
    }),
  });
  try {
    await signInAs(page, 'Sam Whitaker');
    for (const [path, name] of [
      ['here/moving.odps.yaml', 'moving'],
      ['claiming.odps.yaml', 'claiming'],
    ]) {
      await registerFile({ page, url: `${server.url}/${path}`, name });
    }
    await openUntilShown({
      open: () => page.goto('/catalog/default/dataproduct/moving'),
      shown: wait =>
        expect(page.getByRole('heading', { name: 'Before' })).toBeVisible(wait),
    });
    await registerFile({
      page,
      url: `${server.url}/there/moving.odps.yaml`,
      name: 'moving',
    });

    const conflict = await showProblem({
      page,
      kind: 'conflict',
      text: /there\/moving/,
      name: 'files-to-fix-conflict',
    });
    await conflict.getByRole('button', { name: /Accept this source/ }).click();
    const question = page.getByRole('dialog');
    await expect(question).toContainText('Accept another source for');
    await expectAccessible(page);
    await page.screenshot({
      path: 'test-results/screenshots/accept-source.png',
    });
    await question.getByRole('button', { name: 'Accept this source' }).click();
    await openUntilShown({
      open: () => page.goto('/catalog/default/dataproduct/moving'),
      shown: wait =>
        expect(page.getByRole('heading', { name: 'Afterwards' })).toBeVisible(
          wait,
        ),
    });

    const claim = await showProblem({
      page,
      kind: 'unconfirmed',
      text: /claiming/,
      name: 'files-to-fix-unconfirmed',
    });
    await visitInAllLooks({
      page,
      name: 'data-product-unconfirmed',
      path: '/catalog/default/dataproduct/claiming',
      ready: () =>
        expect(page.getByText(/Finance has not confirmed it/)).toBeVisible(),
      check: () => expectAccessible(page),
    });
    await page.goto(`${FILES}?kind=unconfirmed`);
    await claim.getByRole('button', { name: /^Confirm/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Confirm' })
      .click();
    await openUntilShown({
      open: () => page.goto('/catalog/default/dataproduct/claiming'),
      shown: async wait => {
        await expect(
          page.getByRole('heading', { name: 'Claiming' }),
        ).toBeVisible(wait);
        await expect(
          page.getByRole('link', { name: 'Finance' }).first(),
        ).toBeVisible(wait);
        await expect(page.getByText(/has not confirmed it/)).toBeHidden(wait);
      },
    });
  } finally {
    await server.close();
  }
});

test('many that vanish at once are kept until somebody confirms that they go', async ({
  page,
}) => {
  const nomads = Array.from({ length: 8 }, (_, index) => `nomad-${index}`);
  const fileOf = (id: string) =>
    join(process.env.E2E_VISITING!, `${id}.odps.yaml`);
  for (const id of nomads) {
    writeFileSync(fileOf(id), product({ id, name: id }));
  }
  await signInAs(page, 'Sam Whitaker');
  const found = `/data-products?text=nomad`;
  const hits = (count: number) =>
    page.getByRole('heading', { name: new RegExp(`^${count} data product`) });
  await openUntilShown({
    open: () => page.goto(found),
    shown: wait => expect(hits(8)).toBeVisible(wait),
  });

  for (const id of nomads.slice(1)) rmSync(fileOf(id));
  const removal = await showProblem({
    page,
    kind: 'removal',
    text: /visiting/,
    name: 'files-to-fix-removal',
  });
  await page.goto(found);
  await expect(hits(8)).toBeVisible();

  await page.goto(`${FILES}?kind=removal`);
  await removal
    .getByRole('button', { name: 'Remove from the catalog' })
    .click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Remove 7 products and contracts?');
  await expectAccessible(page);
  await page.screenshot({
    path: 'test-results/screenshots/confirm-removal.png',
  });
  await question
    .getByRole('button', { name: 'Remove from the catalog' })
    .click();
  await openUntilShown({
    open: () => page.goto(found),
    shown: wait => expect(hits(1)).toBeVisible(wait),
  });
});
