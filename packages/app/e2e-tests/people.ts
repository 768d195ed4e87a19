import { expect, Page } from '@playwright/test';

/** The people of the example company, as the sign-in page introduces them. */
export const people = [
  { user: 'user:default/nadia-okafor', name: 'Nadia Okafor' },
  { user: 'user:default/jonas-lind', name: 'Jonas Lind' },
  { user: 'user:default/mei-tanaka', name: 'Mei Tanaka' },
  { user: 'user:default/ruth-adeyemi', name: 'Ruth Adeyemi' },
  { user: 'user:default/carlos-vega', name: 'Carlos Vega' },
  { user: 'user:default/sam-whitaker', name: 'Sam Whitaker' },
] as const;

export type PersonName = (typeof people)[number]['name'];

/** Signs in through the sign-in page. The session lasts as long as the page's browser tab. */
export async function signInAs(page: Page, name: PersonName) {
  await page.goto('/');
  await page.getByRole('heading', { name }).click();
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
}

/** Has signed in before in this browser tab. */
export async function isSignedInAs(page: Page, name: PersonName) {
  const { user } = people.find(person => person.name === name)!;
  await page.addInitScript(
    ref => sessionStorage.setItem('demo-sign-in.user', ref),
    user,
  );
}
