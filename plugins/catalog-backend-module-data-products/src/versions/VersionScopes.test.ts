import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { sha256 } from '../files/sha256';
import type { KnownPortContract } from './ContractVersionStore';
import { type VersionScope, VersionScopes } from './VersionScopes';

const credentials = mockCredentials.user();

const contract = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: { name },
  spec: { type: 'data-contract', definition: `text of ${name}` },
});
const product = (name: string) => ({
  apiVersion: 'data-mesh.org/v1alpha1',
  kind: 'DataProduct',
  metadata: { name },
});
const lifeOf = (entityRef: string) => ({
  uid: `uid of ${entityRef}`,
  source: 'company',
});
const port = (productName: string, contractName: string) => ({
  productRef: `dataproduct:default/${productName}`,
  portName: 'orders',
  contractRef: `api:default/${contractName}`,
  life: lifeOf(`dataproduct:default/${productName}`),
  firstSeenAt: '2026-11-01T08:00:00.000Z',
});

/** What a reader sees of a contract that ports name, of a catalog that shows entities. */
function scopeOf(options: {
  ports: KnownPortContract[];
  products: string[];
  readsAll?: boolean;
  /** Entities that are just changing hands. */
  changing?: string[];
}) {
  const { ports, products, readsAll, changing = [] } = options;
  const catalog = catalogServiceMock({
    entities: [
      contract('orders-v2'),
      contract('orders-v1'),
      ...products.map(product),
    ],
  });
  const byRefs = jest.spyOn(catalog, 'getEntitiesByRefs');
  const permissions = mockServices.permissions.mock();
  permissions.authorizeConditional.mockImplementation(async requests =>
    requests.map(() => ({
      result: readsAll ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
    })),
  );
  const pages = jest.fn(
    async ({ after, limit }: { after?: KnownPortContract; limit: number }) => {
      const start = after ? ports.indexOf(after) + 1 : 0;
      return ports.slice(start, start + limit);
    },
  );
  const scopes = new VersionScopes({
    catalog,
    lives: {
      of: async ({ entities }) =>
        new Map(
          entities
            .map(({ entityRef }) => entityRef)
            .filter(entityRef => !changing.includes(entityRef))
            .map(entityRef => {
              const { uid, source } = lifeOf(entityRef);
              const sources = [source];
              return [entityRef, { uid, sources, documentSources: sources }];
            }),
        ),
    },
    permissions,
    store: { ports: pages },
  });
  const scope = () =>
    scopes.of({ entityRef: 'api:default/orders-v2', credentials });
  return { scope, pages, byRefs };
}

const refsOf = ({ histories }: VersionScope) =>
  histories.map(({ entityRef }) => entityRef);

const hidden = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    port(`hidden-${index}`, 'orders-v2'),
  );

describe('What a reader may see of the versions of a contract', () => {
  it('is the contract, and what a visible port names beside it', async () => {
    const ports = [port('orders', 'orders-v1'), port('secret', 'other')];
    const { scope, pages } = scopeOf({ ports, products: ['orders'] });
    expect(await scope()).toEqual({
      histories: ['api:default/orders-v2', 'api:default/orders-v1'].map(
        entityRef => ({
          entityRef,
          lives: expect.objectContaining({
            uid: `uid of ${entityRef}`,
            sources: ['company'],
          }),
        }),
      ),
      ports: [ports[0]],
      currentKeys: new Map([
        ['api:default/orders-v2', sha256('text of orders-v2')],
        ['api:default/orders-v1', sha256('text of orders-v1')],
      ]),
    });
    expect(pages).toHaveBeenCalledTimes(1);
  });

  it.each([
    [true, ['api:default/orders-v2', 'api:default/gone']],
    [false, ['api:default/orders-v2']],
  ])(
    'has what is gone only for readers of the whole catalog: %s',
    async (readsAll, entityRefs) => {
      const ports = [port('orders', 'gone')];
      const { scope } = scopeOf({ ports, products: ['orders'], readsAll });
      expect(refsOf(await scope())).toEqual(entityRefs);
    },
  );

  it('is all lives of everything for readers of the whole catalog only', async () => {
    const ports = [
      { ...port('orders', 'orders-v1'), life: { uid: 'former', source: 'x' } },
    ];
    const products = ['orders'];
    const everything = await scopeOf({
      ports,
      products,
      readsAll: true,
    }).scope();
    expect(everything.histories.map(({ lives }) => lives)).toEqual([
      'all',
      'all',
    ]);
    // What a product of this name once named leads nowhere.
    const present = await scopeOf({ ports, products }).scope();
    expect(refsOf(present)).toEqual(['api:default/orders-v2']);
    expect(present.ports).toEqual([]);
  });

  it('is nothing of what is changing hands', async () => {
    const { scope } = scopeOf({
      ports: [port('orders', 'orders-v1')],
      products: ['orders'],
      changing: ['api:default/orders-v2', 'dataproduct:default/orders'],
    });
    const { histories, ports } = await scope();
    expect(histories).toEqual([
      { entityRef: 'api:default/orders-v2', lives: { uid: '', sources: [] } },
    ]);
    expect(ports).toEqual([]);
  });

  it('is not crowded out by ports of products that the reader may not see', async () => {
    const ports = [...hidden(900), port('orders', 'orders-v1')];
    const { scope, pages, byRefs } = scopeOf({ ports, products: ['orders'] });
    expect(refsOf(await scope())).toContain('api:default/orders-v1');
    expect(pages.mock.calls.length).toBeLessThan(10);
    expect(byRefs.mock.calls.length).toBeLessThan(10);
  });

  it('ends somewhere, however many ports there are', async () => {
    const many = scopeOf({ ports: hidden(5000), products: [] });
    expect((await many.scope()).ports).toEqual([]);
    expect(many.pages.mock.calls.length).toBeLessThan(10);

    const visible = scopeOf({
      ports: hidden(5000),
      products: hidden(5000).map((_, index) => `hidden-${index}`),
    });
    expect((await visible.scope()).ports).toHaveLength(50);
    expect(visible.pages).toHaveBeenCalledTimes(1);
  });
});
