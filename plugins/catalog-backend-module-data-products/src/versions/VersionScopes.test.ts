import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { sha256 } from '../files/sha256';
import type { KnownPortContract } from './ContractVersionStore';
import { VersionScopes } from './VersionScopes';

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
const port = (productName: string, contractName: string) => ({
  productRef: `dataproduct:default/${productName}`,
  portName: 'orders',
  contractRef: `api:default/${contractName}`,
  firstSeenAt: '2026-11-01T08:00:00.000Z',
});

/** What a reader sees of a contract that ports name, of a catalog that shows entities. */
function scopeOf(options: {
  ports: KnownPortContract[];
  products: string[];
  readsAll?: boolean;
}) {
  const { ports, products, readsAll } = options;
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
    permissions,
    store: { ports: pages },
  });
  const scope = () =>
    scopes.of({ entityRef: 'api:default/orders-v2', credentials });
  return { scope, pages, byRefs };
}

const hidden = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    port(`hidden-${index}`, 'orders-v2'),
  );

describe('What a reader may see of the versions of a contract', () => {
  it('is the contract, and what a visible port names beside it', async () => {
    const ports = [port('orders', 'orders-v1'), port('secret', 'other')];
    const { scope, pages } = scopeOf({ ports, products: ['orders'] });
    expect(await scope()).toEqual({
      entityRefs: ['api:default/orders-v2', 'api:default/orders-v1'],
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
      expect((await scope()).entityRefs).toEqual(entityRefs);
    },
  );

  it('is not crowded out by ports of products that the reader may not see', async () => {
    const ports = [...hidden(900), port('orders', 'orders-v1')];
    const { scope, pages, byRefs } = scopeOf({ ports, products: ['orders'] });
    expect((await scope()).entityRefs).toContain('api:default/orders-v1');
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
