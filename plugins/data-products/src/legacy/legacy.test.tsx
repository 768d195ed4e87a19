import type { Entity } from '@backstage/catalog-model';
import { findingStatusItem } from '@data-mesh/backstage-plugin-data-products-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  exampleEntry,
  exampleProduct,
  renderLegacyApp,
} from '../__testUtils__';
import { contractEntity, exampleText } from '../contract/__testUtils__';
import * as legacy from '.';

const orders = exampleProduct({
  spec: {
    purpose: 'Every order of the web shop.',
    businessOwner: 'user:default/elif-sorland',
    outputPorts: [
      { name: 'orders', version: '1', contractId: 'order-events-v1' },
    ],
  },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/sales-data' },
    { type: 'providesApi', targetRef: 'api:default/order-events-v1' },
  ],
});

const orderEvents = contractEntity({
  name: 'order-events-v1',
  definition: exampleText('sales/orders/order-events.odcs.yaml'),
  relations: [
    { type: 'apiProvidedBy', targetRef: 'dataproduct:default/orders' },
  ],
});

function entity(kind: string, name: string, spec: Entity['spec'] = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec,
  };
}

const salesData = entity('Group', 'sales-data', { profile: {}, children: [] });
const sales = entity('Domain', 'sales', { owner: 'sales-data' });
const rest = entity('API', 'shop', { type: 'openapi', definition: '{}' });
const entities = [orders, orderEvents, salesData, sales, rest];

// The language that somebody chose is kept in the browser.
beforeEach(() => localStorage.clear());

describe('a legacy app with the one line', () => {
  it('lists data products under a header of its own', async () => {
    renderLegacyApp({ path: '/data-products', products: [exampleEntry()] });

    expect(
      await screen.findByRole('heading', { name: 'Data products', level: 1 }),
    ).toBeInTheDocument();
    const product = await screen.findByRole('link', { name: /Web Orders/ });
    expect(product).toHaveAttribute(
      'href',
      '/catalog/default/dataproduct/orders',
    );
  });

  it('lists files to fix', async () => {
    renderLegacyApp({ path: '/data-product-files', problems: [] });

    expect(
      await screen.findByRole('heading', { name: 'Files to fix' }),
    ).toBeInTheDocument();
    expect(await screen.findByText('Every file loads')).toBeInTheDocument();
  });

  it.each(['dataproduct', 'DataProduct'])(
    'shows a product with every card and tab at the kind %s of an address, and links to the page of its owner',
    async kind => {
      renderLegacyApp({ path: `/catalog/default/${kind}/orders`, entities });

      expect(
        await screen.findByText('Every order of the web shop.'),
      ).toBeInTheDocument();
      for (const card of [
        'What it is for',
        /^What it offers/,
        'Who reads it',
        'Owners',
        'Where to ask',
      ]) {
        expect(
          await screen.findByRole('heading', { name: card }),
        ).toBeInTheDocument();
      }
      expect(
        (await screen.findAllByRole('link', { name: /sales-data/ }))[0],
      ).toHaveAttribute('href', '/catalog/default/group/sales-data');

      await userEvent.click(screen.getByRole('tab', { name: 'Contract' }));
      expect(
        await screen.findByRole('tree', { name: 'Tables and columns' }),
      ).toBeInTheDocument();
      await userEvent.click(screen.getByRole('tab', { name: 'Lineage' }));
      expect(
        await screen.findByRole('heading', { name: 'Lineage' }),
      ).toBeInTheDocument();
    },
  );

  it('shows a contract with its cards', async () => {
    renderLegacyApp({
      path: '/catalog/default/api/order-events-v1',
      entities,
    });
    expect(
      await screen.findByRole('heading', { name: 'What this is' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'Who reads it' }),
    ).toBeInTheDocument();
  });

  it('opens a contract at an element', async () => {
    renderLegacyApp({
      path: '/catalog/default/api/order-events-v1/contract?element=order_event.event_id',
      entities,
    });
    expect(
      await screen.findByRole('region', { name: /order_event\.event_id/ }),
    ).toBeInTheDocument();
  });

  it('tells what changed in a contract', async () => {
    const text = exampleText('sales/orders/order-events.odcs.yaml');
    renderLegacyApp({
      path: '/catalog/default/api/order-events-v1/contract?view=changes',
      entities,
      versions: [
        { text },
        { text: text.replace('name: postal_code', 'name: zip_code') },
      ],
    });
    const compared = await screen.findByRole('group', {
      name: 'Compare any two',
    });
    const column = 'order_event.order.delivery_address.postal_code';
    await userEvent.click(
      await within(compared).findByRole('link', { name: column }),
    );
    expect(
      await screen.findByRole('region', { name: `Details of ${column}` }),
    ).toBeInTheDocument();
  });

  it('leaves every other API and entity the page that the app has for it', async () => {
    const { unmount } = renderLegacyApp({
      path: '/catalog/default/api/shop',
      entities,
      content: 'Definition of the shop',
    });
    expect(
      await screen.findByText('Definition of the shop'),
    ).toBeInTheDocument();
    unmount();

    renderLegacyApp({
      path: '/catalog/default/group/sales-data',
      entities,
      content: 'The people of sales',
    });
    expect(await screen.findByText('The people of sales')).toBeInTheDocument();
  });

  it('leaves the pages of products to an app that makes them itself', async () => {
    renderLegacyApp({
      path: '/catalog/default/dataproduct/orders',
      entities,
      content: 'Orders as this app shows them',
      ownEntityPages: true,
    });
    expect(
      await screen.findByText('Orders as this app shows them'),
    ).toBeInTheDocument();
  });

  it('says that there is no such product', async () => {
    renderLegacyApp({ path: '/catalog/default/dataproduct/gone', entities });
    expect(
      await screen.findByText('Warning: Entity not found'),
    ).toBeInTheDocument();
  });

  it('speaks German', async () => {
    renderLegacyApp({
      path: '/catalog/default/dataproduct/orders',
      entities,
      language: 'de',
    });
    expect(
      await screen.findByRole('heading', { name: 'Wofür es da ist' }),
    ).toBeInTheDocument();
    const facts = screen.getByText('Lebenszyklus').parentElement!;
    expect(within(facts).getByText('Aktiv')).toBeInTheDocument();
    expect(
      await screen.findByText('Fachlich verantwortlich'),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Vertrag' })).toBeInTheDocument();
  });

  it('writes numbers as German does', async () => {
    const items = Array.from({ length: 1_234 }, () =>
      findingStatusItem({
        rule: 'missing-purpose',
        severity: 'warning',
        path: 'description',
        message: 'It does not say what it is for.',
        remedy: 'Write description.purpose.',
      }),
    );
    renderLegacyApp({
      path: '/catalog/default/dataproduct/orders',
      entities: [
        exampleProduct({
          spec: { definition: 'kind: DataProduct' },
          status: { items },
        }),
      ],
      language: 'de',
    });
    expect(await screen.findByText('1.234 Warnungen')).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Alle 1.234 zeigen' }),
    ).toBeInTheDocument();
  });
});

describe('what a legacy app mounts on pages of its own', () => {
  it.each([
    ['EntityDataProductPurposeCard', orders, 'What it is for'],
    ['EntityDataProductPortsCard', orders, /^What it offers/],
    ['EntityDataProductOwnersCard', orders, 'Owners'],
    ['EntityDataProductSupportCard', orders, 'Where to ask'],
    ['EntityDataConsumersCard', orders, 'Who reads it'],
    ['EntityDataFindingsCard', orders, /document/],
    ['EntityDataContractContent', orders, 'What the data looks like'],
    ['EntityDataLineageContent', orders, 'Lineage'],
    ['EntityDataContractCard', orderEvents, 'What this is'],
    ['EntityDataContractOwnersCard', orderEvents, 'Owners'],
    ['EntityOwnedDataProductsCard', salesData, 'Data products'],
    ['EntityDomainDataProductsCard', sales, 'Data products'],
  ] as const)('%s', async (name, shown, heading) => {
    const Extension = legacy[name];
    renderLegacyApp({
      path: '/own-page',
      entities,
      ownPage: { entity: shown, element: <Extension /> },
    });
    expect(
      await screen.findByRole('heading', { name: heading }),
    ).toBeInTheDocument();
  });
});
