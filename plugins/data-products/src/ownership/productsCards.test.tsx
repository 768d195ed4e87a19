import type { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { DataProductEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleProduct, pressWithKey, renderCards } from '../__testUtils__';
import { domainProductsCard, ownedProductsCard } from './extensions';

const group = (name: string, title: string, relations: string[] = []) =>
  ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default', title },
    spec: { type: 'team', children: [] },
    relations: relations.map(targetRef => ({ type: 'ownerOf', targetRef })),
  } satisfies Entity);
const user = (name: string, title: string, memberOf: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default', title },
  spec: {},
  relations: memberOf.map(team => ({
    type: 'memberOf',
    targetRef: `group:default/${team}`,
  })),
});
const product = (
  name: string,
  title: string,
  owners: { technical?: string; business?: string; named?: string },
): DataProductEntity => {
  const { technical, business, named } = owners;
  const entity = exampleProduct({
    relations: [
      { type: 'partOf', targetRef: 'domain:default/sales' },
      ...(technical ? [{ type: 'ownedBy', targetRef: technical }] : []),
      ...(business ? [{ type: 'businessOwnedBy', targetRef: business }] : []),
    ],
    annotations: named ? { 'data-mesh.dev/named-business-owner': named } : {},
  });
  return { ...entity, metadata: { ...entity.metadata, name, title } };
};

const salesData = group('sales-data', 'Sales Data');
const partnerChannel = group('partner-channel', 'Partner Channel');
const elif = user('elif', 'Elif Sørland', ['sales-data']);
const tom = user('tom', 'Tom Brandt', ['sales-data']);
const sales: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Domain',
  metadata: { name: 'sales', namespace: 'default', title: 'Sales' },
  spec: { owner: 'sales-data' },
};
const people = [salesData, partnerChannel, elif, tom, sales];
const whole = {
  technical: 'group:default/sales-data',
  business: 'user:default/elif',
};

const rows = async (name: RegExp) =>
  within(await screen.findByRole('list', { name })).getAllByRole('listitem');
const lacking = /that lack an owner/;
const complete = /with both owners/;

function render(entity: Entity, products: Entity[]) {
  const others = people.filter(
    ({ metadata }) => metadata.name !== entity.metadata.name,
  );
  const catalogApi = catalogApiMock({
    entities: [entity, ...others, ...products],
  });
  const requests = [
    jest.spyOn(catalogApi, 'queryEntities'),
    jest.spyOn(catalogApi, 'getEntitiesByRefs'),
    jest.spyOn(catalogApi, 'getEntityFacets'),
    jest.spyOn(catalogApi, 'getEntities'),
  ];
  renderCards({
    entity,
    catalogApi,
    cards: [ownedProductsCard, domainProductsCard],
  });
  return {
    catalogApi,
    countRequests: () =>
      requests.reduce((sum, { mock }) => sum + mock.calls.length, 0),
  };
}

describe('the data products on the page of a group', () => {
  it('says what it does for each, and shows first those whose other owner is missing', async () => {
    render(salesData, [
      product('orders', 'Web Orders', whole),
      product('footfall', 'Store Footfall', {
        technical: whole.technical,
        named: 'John Doe <john@tessenvik.example>',
      }),
      product('journeys', 'Web Journeys', {
        technical: 'group:default/web-analytics',
        business: whole.technical,
      }),
      product('daily', 'Daily Sales', {
        technical: whole.technical,
        business: whole.technical,
      }),
    ]);

    const [footfall, journeys] = await rows(lacking);
    expect(footfall).toHaveTextContent(
      'John Doe <john@tessenvik.example>, not in the catalog',
    );
    expect(footfall).toHaveTextContent('Runs it');
    expect(journeys).toHaveTextContent('Accountable for it');
    expect(journeys).toHaveTextContent(
      'group:default/web-analytics, not in the catalog',
    );

    const [daily, orders] = await rows(complete);
    expect(daily).toHaveTextContent('Runs it and is accountable for it');
    expect(orders).toHaveTextContent('Business owner Elif Sørland');
    expect(orders).toHaveTextContent('Active');

    expect(
      screen.getByText(
        '4 data products. 1 has no business owner. 1 names a technical owner that is not in the catalog.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Search these data products' }),
    ).toHaveAttribute(
      'href',
      '/data-products?owner=group%3Adefault%2Fsales-data',
    );
  });

  it('loads 45 products by the page, in as many requests as two would take', async () => {
    const { countRequests } = render(
      salesData,
      Array.from({ length: 45 }, (_, index) =>
        product(`product-${index}`, `Product ${index}`, whole),
      ),
    );

    expect(await rows(complete)).toHaveLength(20);
    expect(screen.getByText('20 of 45 shown')).toBeInTheDocument();
    expect(screen.getByText(/45 data products\. Each has/)).toBeInTheDocument();
    // Two surveys, owners, members of groups, and a first page in each of two roles.
    expect(countRequests()).toBeLessThanOrEqual(6);

    const before = countRequests();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText('40 of 45 shown');
    await pressWithKey(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(async () => expect(await rows(complete)).toHaveLength(45));
    expect((await rows(complete))[40]).toHaveFocus();
    expect(countRequests() - before).toBe(2);
    expect(
      screen.queryByRole('button', { name: 'Show more' }),
    ).not.toBeInTheDocument();
  });

  it('folds what is complete when a gap would stand beside many', async () => {
    render(salesData, [
      product('gap', 'Supplier Directory', { technical: whole.technical }),
      ...Array.from({ length: 8 }, (_, index) =>
        product(`product-${index}`, `Product ${index}`, whole),
      ),
    ]);

    const [gap, ...others] = await rows(lacking);
    expect(gap).toHaveTextContent('No business owner');
    expect(others).toHaveLength(0);
    await pressWithKey(
      await screen.findByRole('button', { name: /Show the other 8/ }),
    );
    const unfolded = await rows(complete);
    expect(unfolded).toHaveLength(8);
    expect(unfolded[0]).toHaveFocus();
  });

  it('says once that nobody is in a group which owns products', async () => {
    render(partnerChannel, [
      product('offers', 'Marketplace Offers', {
        technical: 'group:default/partner-channel',
        business: whole.business,
      }),
    ]);

    expect(
      await screen.findByText(
        'Nobody is in this group, and it owns data products',
      ),
    ).toBeInTheDocument();
    expect(await rows(complete)).toHaveLength(1);
    expect(screen.getByText('1 data product.')).toBeInTheDocument();
  });

  it('counts no product that the reader may not see', async () => {
    render(
      group('sales-data', 'Sales Data', [
        'dataproduct:default/orders',
        'dataproduct:default/secret',
      ]),
      [product('orders', 'Web Orders', whole)],
    );

    expect(await screen.findByText(/^1 data product\./)).toBeInTheDocument();
    expect(await rows(complete)).toHaveLength(1);
  });

  it('shows the products of the groups right below', async () => {
    const commerce: Entity = {
      ...group('commerce', 'Commerce'),
      relations: [
        { type: 'parentOf', targetRef: 'group:default/sales-data' },
        { type: 'parentOf', targetRef: 'group:default/partner-channel' },
      ],
    };
    render(commerce, [
      product('orders', 'Web Orders', whole),
      product('offers', 'Marketplace Offers', {
        technical: 'group:default/partner-channel',
        business: whole.business,
      }),
    ]);

    expect(
      await screen.findByRole('heading', { name: 'Of the groups right below' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('This group owns no data product itself'),
    ).toBeInTheDocument();
    const [offers] = await rows(lacking);
    expect(offers).toHaveTextContent('Partner Channel, a group without people');
  });

  it('says why the products could not be loaded, and tries again', async () => {
    const catalogApi = catalogApiMock({
      entities: [...people, product('orders', 'Web Orders', whole)],
    });
    jest
      .spyOn(catalogApi, 'queryEntities')
      .mockRejectedValueOnce(new Error('the catalog is restarting'));
    renderCards({ entity: salesData, catalogApi, cards: [ownedProductsCard] });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the catalog is restarting',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rows(complete)).toHaveLength(1);
  });
});

describe('the data products on the page of a person', () => {
  it('shows their own, and apart from them those of their groups', async () => {
    render(elif, [
      product('orders', 'Web Orders', whole),
      product('receipts', 'Store Receipts', {
        technical: whole.technical,
        business: 'user:default/tom',
      }),
    ]);

    const [own, throughGroups] = await screen.findAllByRole('list', {
      name: complete,
    });
    expect(within(own).getByRole('listitem')).toHaveTextContent(
      /Web Orders.*Accountable for it.*Technical owner Sales Data/,
    );
    expect(
      screen.getByRole('heading', { name: 'Through their groups' }),
    ).toBeInTheDocument();
    expect(within(throughGroups).getByRole('listitem')).toHaveTextContent(
      /Store Receipts.*Tom Brandt.*Technical owner Sales Data/,
    );
  });

  it('leaves the page of somebody as it is who owns nothing', async () => {
    const { countRequests } = render(user('mei', 'Mei Tanaka', []), []);

    await waitFor(() => expect(countRequests()).toBeGreaterThan(0));
    expect(
      screen.queryByRole('heading', { name: 'Data products' }),
    ).not.toBeInTheDocument();
  });
});

describe('the data products on the page of a domain', () => {
  it('lists each with both owners, those with a gap first, and sums up in words', async () => {
    render(sales, [
      product('orders', 'Web Orders', whole),
      product('directory', 'Supplier Directory', {}),
      product('journeys', 'Web Journeys', {
        technical: 'group:default/web-analytics',
        business: whole.business,
      }),
      product('offers', 'Marketplace Offers', {
        technical: 'group:default/partner-channel',
        business: whole.business,
      }),
    ]);

    const [offers, directory, journeys] = await rows(lacking);
    expect(offers).toHaveTextContent('Partner Channel, a group without people');
    expect(directory).toHaveTextContent('No business owner');
    expect(directory).toHaveTextContent('No technical owner');
    expect(journeys).toHaveTextContent('not in the catalog');
    const [orders] = await rows(complete);
    expect(orders).toHaveTextContent(
      /Business owner Elif Sørland.*Technical owner Sales Data/,
    );
    expect(
      screen.getByText(
        [
          '4 data products.',
          '1 has no business owner.',
          '1 is run by nobody.',
          '1 names a technical owner that is not in the catalog.',
          '1 belongs to a group without people.',
        ].join(' '),
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Search these data products' }),
    ).toHaveAttribute('href', '/data-products?domain=domain%3Adefault%2Fsales');
  });

  it('says that a domain has none, and that a group without people owns it', async () => {
    render({ ...sales, spec: { owner: 'partner-channel' } }, []);

    expect(
      await screen.findByText('This domain has no data product yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Nobody is in.*any more, which owns the domain/),
    ).toHaveTextContent('Partner Channel');
  });
});
