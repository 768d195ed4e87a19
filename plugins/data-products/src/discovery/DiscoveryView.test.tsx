import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type {
  DiscoveredEntry,
  DiscoveryPage,
  DiscoveryRequest,
} from '@data-mesh/backstage-plugin-data-products-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation, useNavigate } from 'react-router-dom';
import { exampleEntry, inMemoryDataProductsApi } from '../__testUtils__';
import { dataProductsApiRef, type DataProductsApi } from '../api';
import { DiscoveryView } from './DiscoveryView';

// Whole pages with twenty rows take a while on a busy machine.
const orders = exampleEntry({
  tags: ['shop'],
  findings: { errors: 2, warnings: 1 },
});
const customers = exampleEntry({
  entityRef: 'dataproduct:default/customers',
  title: 'Customers',
  purpose: 'Everybody who bought something, with the postal address.',
  type: 'aggregate',
  domain: 'domain:default/customer',
  domainTitle: 'Customer',
  businessOwner: { status: 'none' },
  technicalOwner: { status: 'not-in-catalog', name: 'web-analytics' },
  personalData: 'unknown',
  matches: [
    {
      where: 'property',
      text: 'customer_address.postal_code',
      businessName: 'Postal code',
      description: 'As the post wants it.',
      contractRef: 'api:default/customer-addresses-v1',
      path: 'customer_address.postal_code',
    },
    { where: 'purpose', text: 'with the postal address' },
  ],
  moreMatches: 12,
});
const legacy = exampleEntry({
  entityRef: 'dataproduct:default/customers-legacy',
  title: 'Customers (old)',
  lifecycle: 'deprecated',
  ending: {
    successor: 'customers',
    successorRef: 'dataproduct:default/customers',
    successorTitle: 'Customers',
    date: '2099-12-31',
  },
});
const contract = exampleEntry({
  entityRef: 'api:default/customer-addresses-v1',
  title: 'Customer addresses',
  version: '1.3.0',
  type: undefined,
  products: [
    { entityRef: 'dataproduct:default/customers', title: 'Customers' },
  ],
  consumers: 0,
  ending: { date: '2099-06-30' },
  businessOwner: { status: 'none' },
});
const products = [orders, customers, legacy];

function Address() {
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output aria-label="Address">{search}</output>
      <button onClick={() => navigate(-1)}>Back</button>
    </>
  );
}

function renderDiscovery(
  options: {
    search?: string;
    api?: DataProductsApi;
    discover?: DataProductsApi['discover'];
  } = {},
) {
  const api =
    options.api ??
    inMemoryDataProductsApi({
      entries: { product: products, contract: [contract] },
    });
  const discover = jest.fn(options.discover ?? api.discover);
  renderTestApp({
    extensions: [
      PageBlueprint.make({
        params: {
          path: '/data-products',
          loader: async () => (
            <>
              <DiscoveryView />
              <Address />
            </>
          ),
        },
      }),
    ],
    initialRouteEntries: [`/data-products${options.search ?? ''}`],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [dataProductsApiRef, { ...api, discover }],
      [catalogApiRef, catalogApiMock()],
    ],
  });
  return { discover };
}

const found = (
  items: DiscoveredEntry[],
  rest: Partial<DiscoveryPage> = {},
): DiscoveryPage => ({
  items,
  totalItems: items.length,
  totalIsMinimum: false,
  ...rest,
});
const total = (name: string) => screen.findByRole('heading', { name });
const row = (title: string) =>
  screen
    .getByRole('heading', { level: 3, name: title })
    .closest('li') as HTMLElement;
const address = () => screen.getByLabelText('Address');

describe('the list of products', () => {
  it('says of each what it is for, how it stands, and whom to ask', async () => {
    renderDiscovery();
    await total('3 data products');

    const entry = within(row('Web Orders'));
    expect(entry.getByRole('link', { name: 'Web Orders' })).toHaveAttribute(
      'href',
      '/catalog/default/dataproduct/orders',
    );
    expect(
      entry.getByText('Every order of the web shop, once.'),
    ).toBeInTheDocument();
    expect(entry.getByText('Active')).toBeInTheDocument();
    expect(entry.getByText('Source-aligned')).toBeInTheDocument();
    expect(entry.getByRole('link', { name: 'Elif Sørland' })).toHaveAttribute(
      'href',
      '/catalog/default/user/elif-sorland',
    );
    expect(entry.getByRole('link', { name: 'Sales' })).toBeInTheDocument();
    expect(
      within(entry.getByRole('group', { name: 'Tags' })).getByText('shop'),
    ).toBeInTheDocument();
    expect(entry.getByRole('link', { name: /2 errors/ })).toHaveAttribute(
      'href',
      '/catalog/default/dataproduct/orders#document-findings',
    );
  });

  it('says in words which owners are missing', async () => {
    renderDiscovery();
    await total('3 data products');

    const entry = row('Customers');
    expect(entry).toHaveTextContent('No business owner');
    expect(entry).toHaveTextContent('web-analytics is not in the catalog');
    expect(entry).toHaveTextContent('Unknown');
  });

  it('says of a domain that is not there, and of none at all', async () => {
    renderDiscovery({
      discover: async () =>
        found([
          exampleEntry({ domainTitle: undefined }),
          exampleEntry({
            entityRef: 'dataproduct:default/lost',
            title: 'Lost',
            domain: undefined,
            domainTitle: undefined,
          }),
        ]),
    });
    await total('2 data products');

    expect(row('Web Orders')).toHaveTextContent(
      'domain:default/sales is not in the catalog',
    );
    expect(row('Lost')).toHaveTextContent('No domain');
  });

  it('says what an entry claims that nobody has confirmed', async () => {
    renderDiscovery({
      discover: async () =>
        found([
          exampleEntry({
            domain: undefined,
            domainTitle: undefined,
            technicalOwner: { status: 'none' },
            unconfirmed: [
              {
                as: 'domain',
                ref: 'domain:default/sales',
                title: 'Sales',
                state: 'waiting',
              },
              {
                as: 'owner',
                ref: 'group:default/sales-data',
                title: 'Sales Data',
                state: 'refused',
              },
            ],
          }),
        ]),
    });
    await total('1 data product');

    expect(row('Web Orders')).toHaveTextContent('Sales, unconfirmed');
    expect(row('Web Orders')).toHaveTextContent('Sales Data, refused');
    expect(row('Web Orders')).not.toHaveTextContent('No domain');
  });

  it('names what to use instead before what is deprecated', async () => {
    renderDiscovery();
    await total('3 data products');

    const entry = row('Customers (old)');
    const [first, second] = within(entry).getAllByRole('link');
    expect(first).toHaveAttribute(
      'href',
      '/catalog/default/dataproduct/customers',
    );
    expect(second).toHaveTextContent('Customers (old)');
    expect(entry).toHaveTextContent(
      /^Use Customers instead\.Ends on .*2099.*Customers \(old\)Deprecated/,
    );
  });

  it('says why something matches, each column a way to its place in the contract', async () => {
    renderDiscovery({ search: '?text=postal' });
    await total('1 data product');

    const entry = within(row('Customers'));
    expect(
      entry.getByRole('link', {
        name: 'column customer_address.postal_code (Postal code)',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/api/customer-addresses-v1/contract?element=customer_address.postal_code',
    );
    expect(
      entry.getByText('purpose “with the postal address”'),
    ).toBeInTheDocument();
    expect(entry.getByText('“As the post wants it.”')).toBeInTheDocument();
    expect(entry.getByText('and 12 more')).toBeInTheDocument();
  });
});

describe('the list of contracts', () => {
  it('is one click away, and says who promises, who reads, and until when', async () => {
    const user = userEvent.setup();
    renderDiscovery();
    await total('3 data products');

    await user.click(screen.getByRole('tab', { name: 'Contracts' }));

    await total('1 data contract');
    expect(address()).toHaveTextContent('?view=contracts');
    const entry = row('Customer addresses');
    expect(entry).toHaveTextContent('version 1.3.0');
    expect(entry).toHaveTextContent('No consumers yet');
    expect(entry).toHaveTextContent(/Ends on .*2099/);
    expect(
      within(entry).getByRole('link', { name: 'Customers' }),
    ).toHaveAttribute('href', '/catalog/default/dataproduct/customers');
    expect(entry).not.toHaveTextContent(/business owner/i);
    expect(screen.getByRole('button', { name: /Tag/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Type/ })).toBeNull();
  });
});

describe('searching', () => {
  it('waits for a pause, and keeps the words in the address', async () => {
    const user = userEvent.setup();
    const { discover } = renderDiscovery();
    await total('3 data products');

    await user.type(screen.getByRole('searchbox'), 'postal');

    await total('1 data product');
    expect(address()).toHaveTextContent('?text=postal');
    expect(discover).toHaveBeenCalledTimes(2);
    await user.clear(screen.getByRole('searchbox'));
    await total('3 data products');
    expect(address()).toBeEmptyDOMElement();
  });

  it('does not send a text without letters and digits', async () => {
    const user = userEvent.setup();
    const { discover } = renderDiscovery();
    await total('3 data products');

    await user.type(screen.getByRole('searchbox'), '%');

    expect(
      await screen.findByText(/neither letters nor digits/),
    ).toBeInTheDocument();
    await waitFor(() => expect(address()).toHaveTextContent('?text=%25'));
    expect(discover).toHaveBeenCalledTimes(1);
  });

  it('takes the first 200 characters of a text that is longer', async () => {
    const user = userEvent.setup();
    const { discover } = renderDiscovery();
    await total('3 data products');

    await user.click(screen.getByRole('searchbox'));
    await user.paste('x'.repeat(10_000));

    expect(
      await screen.findByText(/Only the first 200 characters/),
    ).toBeInTheDocument();
    expect(screen.getByRole('searchbox')).toHaveValue('x'.repeat(200));
    await waitFor(() =>
      expect(discover).toHaveBeenLastCalledWith(
        expect.objectContaining({ text: 'x'.repeat(200) }),
      ),
    );
  });

  it('shows the old list, marked as busy, until the new one is there, and drops answers that come too late', async () => {
    const user = userEvent.setup();
    const answers = new Map<string, (page: DiscoveryPage) => void>();
    renderDiscovery({
      discover: ({ text = '' }: DiscoveryRequest) =>
        text
          ? new Promise(resolve => answers.set(text, resolve))
          : Promise.resolve(found(products)),
    });
    await total('3 data products');

    await user.type(screen.getByRole('searchbox'), 'orders');
    await waitFor(() => expect(answers.has('orders')).toBe(true));
    expect(row('Customers').parentElement).toHaveAttribute('aria-busy', 'true');
    await user.type(screen.getByRole('searchbox'), ' web');
    await waitFor(() => expect(answers.has('orders web')).toBe(true));
    await act(async () => answers.get('orders web')!(found([orders])));
    await act(async () => answers.get('orders')!(found(products)));

    await total('1 data product');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  });
});

describe('filtering', () => {
  it('narrows by several values with their counts, each in the address, and goes back', async () => {
    const user = userEvent.setup();
    renderDiscovery();
    await total('3 data products');

    await user.click(screen.getByRole('button', { name: /Lifecycle/ }));
    await user.click(
      await screen.findByRole('option', { name: /Deprecated.*1/ }),
    );
    await user.keyboard('{Escape}');

    await total('1 data product');
    expect(address()).toHaveTextContent('?lifecycle=deprecated');
    expect(
      screen.getByRole('row', { name: 'Lifecycle: Deprecated (1)' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await total('3 data products');
    expect(screen.queryByRole('row')).toBeNull();
  });

  it('shows a value that nothing has with a zero and a way to remove it', async () => {
    const user = userEvent.setup();
    renderDiscovery({
      search: '?domain=domain:default/atlantis&lifecycle=active',
    });

    const chip = await screen.findByRole('row', {
      name: 'Domain: atlantis (0)',
    });
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    await user.click(within(chip).getByRole('button'));

    await total('2 data products');
    expect(address()).toHaveTextContent('?lifecycle=active');
  });

  it('removes everything at once', async () => {
    const user = userEvent.setup();
    renderDiscovery({
      search: '?text=postal&type=aggregate&personalData=unknown',
    });
    await total('1 data product');

    await user.click(screen.getByRole('button', { name: 'Clear all' }));

    await total('3 data products');
    expect(address()).toBeEmptyDOMElement();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('names what it does not know in the address, and goes on without it', async () => {
    const user = userEvent.setup();
    renderDiscovery({ search: '?colour=red&sort=size&lifecycle=active' });

    await total('2 data products');
    expect(screen.getByText(/colour, sort=size/)).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Remove them from the address' }),
    );
    expect(screen.queryByText(/colour, sort=size/)).toBeNull();
    expect(address()).toHaveTextContent('?lifecycle=active');
  });

  it('goes on with the list when the values to filter by cannot be loaded', async () => {
    renderDiscovery({
      api: {
        ...inMemoryDataProductsApi({ entries: { product: products } }),
        getDiscoveryFacets: async () => {
          throw new Error('too slow');
        },
      },
    });

    await total('3 data products');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The values of the filters could not be loaded: too slow',
    );
  });
});

describe('sorting', () => {
  it('sorts either way, and says so in the address', async () => {
    const user = userEvent.setup();
    renderDiscovery();
    await total('3 data products');

    await user.click(screen.getByRole('button', { name: 'Sort from Z to A' }));

    await waitFor(() => expect(address()).toHaveTextContent('?order=desc'));
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent(
        'Web Orders',
      ),
    );
    await user.click(screen.getByRole('button', { name: /Sort by/ }));
    await user.click(await screen.findByRole('option', { name: 'Owner' }));
    await waitFor(() =>
      expect(address()).toHaveTextContent('?sort=owner&order=desc'),
    );
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    exampleEntry({
      entityRef: `dataproduct:default/p${index}`,
      title: `Product ${10 + index}`,
    }),
  );

  it('shows twenty, and the rest on demand without losing the focus', async () => {
    const user = userEvent.setup();
    renderDiscovery({
      api: inMemoryDataProductsApi({ entries: { product: many } }),
    });
    await total('25 data products');
    expect(screen.getByText('20 shown')).toBeInTheDocument();

    screen.getByRole('button', { name: 'Show more' }).focus();
    await user.keyboard('{Enter}');

    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(25),
    );
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    await waitFor(() => expect(row('Product 30')).toHaveFocus());
  });

  it('keeps what is there when the next page fails, and tries again', async () => {
    const user = userEvent.setup();
    const api = inMemoryDataProductsApi({ entries: { product: many } });
    let fails = true;
    renderDiscovery({
      api,
      discover: async request => {
        if (request.cursor && fails) throw new Error('no connection');
        return api.discover(request);
      },
    });
    await total('25 data products');

    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('no connection');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(20);
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(25),
    );
  });

  it('does not claim an exact number where counting stopped', async () => {
    renderDiscovery({
      search: '?text=id',
      discover: async () =>
        found([orders], {
          totalItems: 1000,
          totalIsMinimum: true,
          nextCursor: 'next',
        }),
    });

    expect(await total('At least 1,000 match')).toBeInTheDocument();
  });
});

describe('an empty list', () => {
  it('says how to begin where nothing is registered', async () => {
    renderDiscovery({ api: inMemoryDataProductsApi() });

    expect(
      await screen.findByText('No data product is registered yet'),
    ).toBeInTheDocument();
    expect(screen.getByText(/Open Data Product Standard/)).toBeInTheDocument();
  });

  it('offers to ask for less where nothing matches', async () => {
    const user = userEvent.setup();
    renderDiscovery({ search: '?text=unicorn' });

    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Leave out the words' }),
    );
    await total('3 data products');
  });

  it('says why a request failed, and tries again', async () => {
    const user = userEvent.setup();
    let fails = true;
    renderDiscovery({
      discover: async () => {
        if (fails) throw new Error('no connection');
        return found(products);
      },
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('no connection');
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await total('3 data products');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the CSV', () => {
  it('has the list as it is filtered', async () => {
    const user = userEvent.setup();
    const saved: { name: string; blob: Blob }[] = [];
    let blob: Blob;
    URL.createObjectURL = object => {
      blob = object as Blob;
      return 'blob:csv';
    };
    URL.revokeObjectURL = () => undefined;
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push({ name: this.download, blob });
      });
    const { discover } = renderDiscovery({ search: '?lifecycle=deprecated' });
    await total('1 data product');

    await user.click(screen.getByRole('button', { name: 'Download as CSV' }));

    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0].name).toBe('data-products.csv');
    expect(discover).toHaveBeenLastCalledWith({
      kind: 'product',
      filter: { lifecycle: ['deprecated'] },
      sort: 'title',
      limit: 100,
      cursor: undefined,
    });
  });
});
