import { renderInTestApp, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import searchPlugin from '@backstage/plugin-search/alpha';
import {
  SearchContextProvider,
  searchApiRef,
} from '@backstage/plugin-search-react';
import {
  type DataContractDocument,
  type SearchedElement,
  writeElements,
} from '@data-mesh/backstage-plugin-data-products-common';
import { screen, waitFor, within } from '@testing-library/react';
import { searchExtensions } from './extensions';
import { type HitDocument, SearchHit } from './SearchHit';

function column(name: string, more: Partial<SearchedElement> = {}) {
  const path = `customer_address.${name}`;
  return { kind: 'property' as const, path, name, ...more };
}

const addresses: DataContractDocument = {
  title: 'Customer addresses',
  text: 'Where to send parcels.',
  location: '/catalog/default/api/customer-addresses-v1/contract',
  kind: 'API',
  namespace: 'default',
  name: 'customer-addresses-v1',
  lifecycle: 'active',
  domain: 'domain:default/customer',
  owner: 'group:default/crm-team',
  businessOwner: 'John Doe <john.doe@tessenvik.example>',
  tags: ['personal-data'],
  personalData: 'yes',
  version: '1.3.0',
  words: '',
  products: ['dataproduct:default/customers'],
  elements: writeElements([
    column('postal_code', { businessName: 'Postal code' }),
    column('valid_to', { description: 'The day before the move.' }),
    ...Array.from({ length: 12 }, (_, line) => column(`street_line_${line}`)),
  ]),
};

const contract: { type: string; document: HitDocument } = {
  type: 'data-contract',
  document: addresses,
};

/** What either frontend system gives to a hit: a search for a term, and the catalog. */
function appWith(hit: { type: string; document: HitDocument }) {
  return {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [
        searchApiRef,
        { query: async () => ({ results: [hit], numberOfResults: 1 }) },
      ],
      [catalogApiRef, catalogApiMock({ entities: [] })],
    ] as const,
  };
}

function showHit(term: string, hit = contract) {
  renderInTestApp(
    <SearchContextProvider initialState={{ term, types: [], filters: {} }}>
      <SearchHit result={hit.document} />
    </SearchContextProvider>,
    appWith(hit),
  );
}

const path = '/catalog/default/api/customer-addresses-v1/contract';

describe('a hit of a search', () => {
  it('says which column matches, and opens there', async () => {
    showHit('postal code');

    expect(
      await screen.findByRole('link', { name: 'customer_address.postal_code' }),
    ).toHaveAttribute('href', `${path}?element=customer_address.postal_code`);
    expect(
      await screen.findByRole('link', { name: 'Customer addresses' }),
    ).toHaveAttribute('href', `${path}?element=customer_address.postal_code`);
    expect(await screen.findByText('Data contract')).toBeInTheDocument();
    expect(await screen.findByText('Personal data')).toBeInTheDocument();
  });

  it('shows three reasons and counts the others', async () => {
    showHit('street');

    expect(
      await screen.findByRole('link', {
        name: 'customer_address.street_line_2',
      }),
    ).toBeInTheDocument();
    expect(await screen.findByText('and 9 more')).toBeInTheDocument();
  });

  it('quotes a description that matches', async () => {
    showHit('move');

    const link = await screen.findByRole('link', {
      name: 'customer_address.valid_to',
    });
    expect(link.closest('li')).toHaveTextContent(
      'column customer_address.valid_to: “The day before the move.”',
    );
  });

  it('opens as a whole where its name matches, and names an owner that does', async () => {
    showHit('customers crm');

    expect(
      await screen.findByRole('link', { name: 'Customer addresses' }),
    ).toHaveAttribute('href', path);
    expect(await screen.findByText(/^owner/)).toHaveTextContent(
      'owner crm-team',
    );
  });

  it('shows a product with its place in life, and markup as text', async () => {
    showHit('orders', {
      type: 'data-product',
      document: {
        ...addresses,
        kind: 'DataProduct',
        title: '<img src=x> Orders',
        lifecycle: 'deprecated',
        elements: undefined,
        products: undefined,
        location: '/catalog/default/dataproduct/orders',
      },
    });

    const link = await screen.findByRole('link', {
      name: '<img src=x> Orders',
    });
    expect(link).toHaveAttribute('href', '/catalog/default/dataproduct/orders');
    expect(within(link).getByText('Orders').tagName).toBe('MARK');
    expect(await screen.findByText('Data product')).toBeInTheDocument();
    expect(await screen.findByText('Deprecated')).toBeInTheDocument();
  });

  it.each(['%', 'x'.repeat(10_000)])('gives no reason for %#', async term => {
    showHit(term);

    expect(
      await screen.findByRole('link', { name: 'Customer addresses' }),
    ).toHaveAttribute('href', path);
    expect(screen.queryByText('Matches')).not.toBeInTheDocument();
  });
});

describe('the stock search page', () => {
  it('shows hits, and narrows to data products or data contracts', async () => {
    renderTestApp({
      ...appWith(contract),
      features: [searchPlugin],
      extensions: searchExtensions,
      initialRouteEntries: ['/search?query=postal+code'],
    });

    // The page asks twice at first, so that what was there goes once more.
    await waitFor(() =>
      expect(
        screen.getByRole('link', { name: 'customer_address.postal_code' }),
      ).toBeInTheDocument(),
    );
    const types = await screen.findByRole('navigation', {
      name: 'filter by type',
    });
    expect(within(types).getByText('Data products')).toBeInTheDocument();
    expect(within(types).getByText('Data contracts')).toBeInTheDocument();
  });
});
