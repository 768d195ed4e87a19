import { expect, Page } from '@playwright/test';
import { openUntilShown } from './openUntilShown';
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
    name: 'discovery-products',
    path: '/data-products',
    as: 'Mei Tanaka',
    ready: page =>
      expect(
        page.getByRole('heading', { name: /^\d+ data products$/ }),
      ).toBeVisible(),
  },
  {
    name: 'discovery-contracts',
    path: '/data-products?view=contracts',
    as: 'Mei Tanaka',
    ready: page =>
      expect(
        page.getByRole('heading', { name: /^\d+ data contracts$/ }),
      ).toBeVisible(),
  },
  {
    name: 'discovery-search',
    path: '/data-products?text=postal+code',
    as: 'Mei Tanaka',
    ready: page =>
      expect(
        page.getByRole('link', { name: /postal_code/ }).first(),
      ).toBeVisible(),
  },
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
    name: 'group',
    path: '/catalog/default/group/partner-channel',
    as: 'Ruth Adeyemi',
    ready: page =>
      expect(page.getByText(/Nobody is in this group/).first()).toBeVisible(),
  },
  {
    name: 'person',
    path: '/catalog/default/user/nadia-okafor',
    as: 'Nadia Okafor',
    ready: page =>
      expect(
        page.getByRole('link', { name: 'Customer 360' }).first(),
      ).toBeVisible(),
  },
  {
    name: 'domain',
    path: '/catalog/default/domain/assortment',
    as: 'Ruth Adeyemi',
    ready: page =>
      expect(
        page.getByRole('list', { name: 'Data products that lack an owner' }),
      ).toBeVisible(),
  },
  {
    name: 'lineage-graph',
    path: '/catalog/default/dataproduct/customers/lineage?view=graph',
    as: 'Jonas Lind',
    // What comes after the readers is counted when they are there.
    ready: page =>
      expect(
        page.getByRole('button', { name: /downstream of Customer 360/ }),
      ).toBeVisible(),
  },
  {
    name: 'lineage-list',
    path: '/catalog/default/dataproduct/orders/lineage?view=list',
    as: 'Mei Tanaka',
    ready: page =>
      expect(
        page.getByRole('button', { name: /downstream of Daily Sales/ }),
      ).toBeVisible(),
  },
  {
    name: 'product-contract',
    path: '/catalog/default/dataproduct/customers/contract?contract=customer-addresses-v1',
    as: 'Mei Tanaka',
    ready: page =>
      expect(page.getByText(/Version 1\.3\.0, active\. 1 table/)).toBeVisible(),
  },
  {
    name: 'contract-element',
    path: '/catalog/default/api/order-events-v1/contract?element=order_event.order.delivery_address.postal_code',
    as: 'Mei Tanaka',
    ready: page =>
      expect(
        page.getByRole('region', { name: /delivery_address\.postal_code/ }),
      ).toBeVisible(),
  },
  {
    name: 'contract-changes',
    path: '/catalog/default/api/customer-profiles-v2/contract?view=changes',
    as: 'Mei Tanaka',
    ready: page =>
      expect(
        page
          .getByRole('group', { name: 'Compare any two' })
          .getByRole('heading', { name: /^Breaking \(\d+\)$/ }),
      ).toBeVisible(),
  },
  {
    name: 'contract-first-version',
    path: '/catalog/default/api/order-events-v1/contract?view=changes',
    as: 'Mei Tanaka',
    ready: page =>
      expect(
        page.getByText(/When the next one comes, this page tells/),
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
  {
    name: 'search-postal-code',
    path: '/search?query=postal+code',
    as: 'Mei Tanaka',
    ready: async page => {
      const column = page.getByRole('link', {
        name: 'customer_address.postal_code',
      });
      // The search reads the catalog some seconds after the start.
      await openUntilShown({
        open: () => page.reload(),
        shown: wait => expect(column).toBeVisible(wait),
      });
    },
  },
];
