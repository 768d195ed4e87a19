import type { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleProduct, renderCards } from '../__testUtils__';
import { contractOwnersCard, ownersCard } from './extensions';

const salesData: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'sales-data', namespace: 'default', title: 'Sales Data' },
  spec: { type: 'team', profile: { email: 'sales-data@tessenvik.example' } },
};
salesData.metadata.links = [
  { title: '#sales-data', url: 'https://chat.tessenvik.example/sales-data' },
  // eslint-disable-next-line no-script-url -- a hostile document
  { title: 'Wiki', url: 'javascript:alert(1)' },
];
const partnerChannel: Entity = {
  ...salesData,
  metadata: {
    name: 'partner-channel',
    namespace: 'default',
    title: 'Partner Channel',
  },
  spec: { type: 'team' },
};
const elif: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'elif', namespace: 'default', title: 'Elif Sørland' },
  spec: { profile: { email: 'elif@tessenvik.example' } },
  relations: [{ type: 'memberOf', targetRef: 'group:default/sales-data' }],
};
const sales: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Domain',
  metadata: { name: 'sales', namespace: 'default' },
  spec: { owner: 'sales-data' },
};
const catalog = [salesData, partnerChannel, elif, sales];

const owned = {
  relations: [
    { type: 'businessOwnedBy', targetRef: 'user:default/elif' },
    { type: 'ownedBy', targetRef: 'group:default/sales-data' },
    { type: 'partOf', targetRef: 'domain:default/sales' },
  ],
};

function render(entity: Entity) {
  return renderCards({ entity, catalog, cards: [ownersCard] });
}

describe('the owners of a product', () => {
  it('names all three and says how to reach them', async () => {
    render(exampleProduct(owned));

    expect(await screen.findByText('Elif Sørland')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'elif@tessenvik.example' }),
    ).toHaveAttribute('href', 'mailto:elif@tessenvik.example');
    expect(screen.getAllByText('Sales Data')).toHaveLength(2);
    expect(screen.getAllByText('1 person')).toHaveLength(2);
    expect(
      screen.getAllByRole('link', { name: 'sales-data@tessenvik.example' }),
    ).toHaveLength(2);
  });

  it('shows the links of a group, and who is in it when asked', async () => {
    render(exampleProduct(owned));

    const [people] = await screen.findAllByText('1 person');
    expect(
      screen.getAllByRole('link', { name: /#sales-data/ })[0],
    ).toHaveAttribute('href', 'https://chat.tessenvik.example/sales-data');
    expect(screen.queryByRole('link', { name: /Wiki/ })).toBeNull();

    await userEvent.click(people);
    await waitFor(() =>
      expect(
        screen.getAllByRole('link', { name: 'elif@tessenvik.example' }),
      ).toHaveLength(2),
    );
  });

  it('asks the catalog once for all of them, and once for members', async () => {
    const catalogApi = catalogApiMock({ entities: catalog });
    const byRefs = jest.spyOn(catalogApi, 'getEntitiesByRefs');
    const facets = jest.spyOn(catalogApi, 'getEntityFacets');
    renderCards({
      entity: exampleProduct(owned),
      catalogApi,
      cards: [ownersCard],
    });

    await screen.findByText('Elif Sørland');
    expect(byRefs).toHaveBeenCalledTimes(1);
    expect(facets).toHaveBeenCalledTimes(1);
  });

  it('shows that nobody is accountable and what to write in which file', async () => {
    render(exampleProduct());

    expect(
      await screen.findByText('Nobody is accountable for this product'),
    ).toBeInTheDocument();
    expect(screen.getByText('No team runs this product')).toBeInTheDocument();
    expect(
      screen.getByText(/property: businessOwner\s+value: user:default\/<name>/),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('link', { name: /orders\.odps\.yaml/ })[0],
    ).toHaveAttribute(
      'href',
      'https://github.com/tessenvik/data/edit/main/orders.odps.yaml',
    );
  });

  it('tells the owner of an entity file to fill its fields', async () => {
    render(
      exampleProduct({
        annotations: { 'data-mesh.dev/standard': '' },
      }),
    );

    expect(
      await screen.findByText(/spec:\s+businessOwner: user:default\/<name>/),
    ).toBeInTheDocument();
  });

  it('shows whom the document names when nobody in the catalog has this e-mail', async () => {
    render(
      exampleProduct({
        annotations: {
          'data-mesh.dev/named-business-owner':
            'John Doe <john.doe@tessenvik.example>',
        },
      }),
    );

    expect(
      await screen.findByText(
        'John Doe <john.doe@tessenvik.example>, named in the document',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Nobody in the catalog has this e-mail or name/),
    ).toBeInTheDocument();
  });

  it('shows an owner that the catalog does not have', async () => {
    render(
      exampleProduct({
        annotations: { 'data-mesh.dev/named-technical-owner': 'Web Analytics' },
        relations: [
          { type: 'ownedBy', targetRef: 'group:default/web-analytics' },
        ],
      }),
    );

    expect(
      await screen.findByText(
        /names Web Analytics, and the catalog has no group:default\/web-analytics/,
      ),
    ).toBeInTheDocument();
  });

  it('shows a group that everybody left', async () => {
    render(
      exampleProduct({
        relations: [
          { type: 'ownedBy', targetRef: 'group:default/partner-channel' },
        ],
      }),
    );

    expect(
      await screen.findByText('Nobody is in this group any more'),
    ).toBeInTheDocument();
  });

  it('shows a product without a domain, and a domain that is not there', async () => {
    const { unmount } = render(exampleProduct());
    expect(
      await screen.findByText('This product belongs to no domain'),
    ).toBeInTheDocument();
    unmount();

    render(
      exampleProduct({
        relations: [{ type: 'partOf', targetRef: 'domain:default/gone' }],
      }),
    );
    expect(
      await screen.findByText(/no domain domain:default\/gone/),
    ).toBeInTheDocument();
  });

  it('says why the owners could not be loaded, and tries again', async () => {
    const catalogApi = catalogApiMock({ entities: catalog });
    jest
      .spyOn(catalogApi, 'getEntitiesByRefs')
      .mockRejectedValueOnce(new Error('the catalog is restarting'));
    renderCards({
      entity: exampleProduct(owned),
      catalogApi,
      cards: [ownersCard],
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the catalog is restarting',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Elif Sørland')).toBeInTheDocument();
  });
});

describe('whom to ask about a contract', () => {
  const contract: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name: 'orders-v2', namespace: 'default' },
    spec: { type: 'data-contract', lifecycle: 'active', definition: 'id: x' },
    relations: [
      { type: 'ownedBy', targetRef: 'group:default/sales-data' },
      { type: 'apiProvidedBy', targetRef: 'dataproduct:default/orders' },
    ],
  };

  it('names the team that keeps it and who is accountable for the product', async () => {
    renderCards({
      entity: contract,
      catalog: [...catalog, exampleProduct(owned)],
      cards: [contractOwnersCard],
    });

    expect(await screen.findByText('Sales Data')).toBeInTheDocument();
    expect(screen.getByText('Elif Sørland')).toBeInTheDocument();
    expect(
      screen.getByText(/Accountable for .* which promises it/),
    ).toHaveTextContent('Accountable for Web Orders, which promises it');
  });

  it('says that the product has nobody who is accountable', async () => {
    renderCards({
      entity: contract,
      catalog: [...catalog, exampleProduct()],
      cards: [contractOwnersCard],
    });

    expect(
      await screen.findByText('Nobody is accountable for this product'),
    ).toBeInTheDocument();
  });
});
