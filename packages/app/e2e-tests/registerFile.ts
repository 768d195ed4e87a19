import { expect, Page } from '@playwright/test';

/** Registers a file by its address through the page that the stock catalog has for it. */
export async function registerFile(options: {
  page: Page;
  url: string;
  /** Of the entity that the page finds in it. */
  name: string;
}): Promise<void> {
  const { page, url, name } = options;
  await page.goto('/catalog-import');
  await page.getByRole('textbox', { name: /URL/ }).fill(url);
  await page.getByRole('button', { name: 'Analyze' }).click();
  await expect(page.getByText(name).first()).toBeVisible();
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText(/have been added to the catalog/)).toBeVisible();
}
