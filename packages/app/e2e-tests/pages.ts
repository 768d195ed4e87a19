import { expect, Page } from '@playwright/test';
import { PersonName } from './people';

/** A page that is shown to a person in every look and scanned for barriers. */
export interface PortalPage {
  /** Names the screenshots. */
  name: string;
  path: string;
  as: PersonName;
  /** Waits for what the page is about. */
  ready: (page: Page) => Promise<void>;
}

export const pages: PortalPage[] = [
  {
    name: 'catalog',
    path: '/catalog',
    as: 'Jonas Lind',
    ready: page => expect(page.getByRole('table').first()).toBeVisible(),
  },
  {
    name: 'apis',
    path: '/api-docs',
    as: 'Mei Tanaka',
    ready: page => expect(page.getByRole('table').first()).toBeVisible(),
  },
  {
    name: 'data-product',
    path: '/catalog/default/dataproduct/orders',
    as: 'Mei Tanaka',
    ready: page =>
      expect(page.getByRole('heading', { name: 'Web Orders' })).toBeVisible(),
  },
  {
    name: 'data-contract',
    path: '/catalog/default/api/orders-v2',
    as: 'Mei Tanaka',
    ready: page =>
      expect(
        page.getByRole('heading', { name: /orders/i }).first(),
      ).toBeVisible(),
  },
  {
    name: 'files-to-fix',
    path: '/data-product-files',
    as: 'Jonas Lind',
    ready: page =>
      expect(
        page.getByRole('heading', { name: /returns.odps.yaml/ }),
      ).toBeVisible(),
  },
  {
    name: 'service',
    path: '/catalog/default/component/customer-profile-service',
    as: 'Jonas Lind',
    ready: page => expect(page.getByText('Relations').first()).toBeVisible(),
  },
  {
    name: 'register',
    path: '/catalog-import',
    as: 'Jonas Lind',
    ready: page =>
      expect(page.getByRole('textbox', { name: /URL/ })).toBeVisible(),
  },
  {
    name: 'search',
    path: '/search',
    as: 'Mei Tanaka',
    ready: page => expect(page.getByRole('textbox').first()).toBeVisible(),
  },
];
