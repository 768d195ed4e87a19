import { mockCredentials } from '@backstage/backend-test-utils';
import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DATA_MESH_API_VERSION } from '@data-mesh/backstage-plugin-data-products-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { startUsualClock } from '../__testUtils__/processorTime';
import { DatabaseFileStore } from '../files/DatabaseFileStore';
import { DatabaseDiscoveryStore } from './DatabaseDiscoveryStore';
import { DiscoveryService } from './DiscoveryService';
import { FacetsService } from './FacetsService';
import { TextSearch } from './TextSearch';

const COUNT = 5_000;
const credentials = mockCredentials.user();

function productOf(entityRef: string): Entity {
  const { name } = parseEntityRef(entityRef);
  const contract = `api:default/${name}`;
  return {
    apiVersion: DATA_MESH_API_VERSION,
    kind: 'DataProduct',
    metadata: { name, namespace: 'default', tags: ['wide'] },
    spec: { lifecycle: 'active' },
    relations: [{ type: 'providesApi', targetRef: contract }],
  };
}

function contractOf(entityRef: string): Entity {
  const { name } = parseEntityRef(entityRef);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name, namespace: 'default' },
    spec: { type: 'data-contract', lifecycle: 'active' },
  };
}

describe.each(createTestDatabases().eachSupportedId())(
  `A column that exists ${COUNT} times, in %s`,
  databaseId => {
    const databases = createTestDatabases();

    it('fills a page at once, and says that there are more than were counted', async () => {
      const { knex, database } = await initDatabase(databases, databaseId);
      await DatabaseFileStore.create({ database });
      const store = await DatabaseDiscoveryStore.create({ database });
      const row = (kind: 'product' | 'contract', index: number) => ({
        entity_ref: `${
          kind === 'product' ? 'dataproduct' : 'api'
        }:default/p${index}`,
        kind,
        title: `p${String(index).padStart(5, '0')}`,
        name_words: `p${index}`,
        own_words: `p${index}`,
        words: `p${index} postal code`,
        elements: JSON.stringify(
          kind === 'contract'
            ? [
                {
                  kind: 'property',
                  path: 'a.postal_code',
                  words: 'postal code',
                },
              ]
            : [],
        ),
        personal_data: 'yes',
        hash: 'one',
      });
      const rows = Array.from({ length: COUNT }, (_, index) => [
        row('product', index),
        row('contract', index),
      ]).flat();
      await knex.batchInsert('data_products_discovery', rows, 50);
      await knex.batchInsert(
        'data_products_promises',
        Array.from({ length: COUNT }, (_, index) => ({
          product_ref: `dataproduct:default/p${index}`,
          contract_ref: `api:default/p${index}`,
          contract_hash: 'one',
        })),
        50,
      );
      const requests: number[] = [];
      let isHidden = (_ref: string) => false;
      const catalog = catalogServiceMock.mock({
        getEntitiesByRefs: async ({ entityRefs }) => {
          requests.push(JSON.stringify(entityRefs).length);
          return {
            items: entityRefs.map(ref => {
              if (isHidden(ref)) return undefined;
              return ref.startsWith('api:') ? contractOf(ref) : productOf(ref);
            }),
          };
        },
      });
      const search = new TextSearch({ store, catalog });
      const discovery = new DiscoveryService({ store, catalog, search });

      isHidden = ref => ref.startsWith('dataproduct:') && !/[37]000$/.test(ref);
      const restricted = await discovery.find(
        { kind: 'product', text: 'postal code' },
        { credentials },
      );
      // The others neither crowd them out nor are counted.
      expect({
        ...restricted,
        items: restricted.items.map(({ entityRef }) => entityRef),
      }).toEqual({
        items: ['dataproduct:default/p3000'],
        totalItems: 1,
        totalIsMinimum: false,
        nextCursor: undefined,
      });
      isHidden = () => false;
      requests.length = 0;

      const seconds = startUsualClock();
      const page = await discovery.find(
        { kind: 'product', text: 'postal code' },
        { credentials },
      );
      expect(seconds()).toBeLessThan(3);
      expect({ ...page, items: page.items.length }).toEqual({
        items: 20,
        totalItems: 1_000,
        totalIsMinimum: true,
        nextCursor: expect.any(String),
      });
      expect(page.items[0]).toMatchObject({
        entityRef: 'dataproduct:default/p0',
        matches: [{ where: 'property', path: 'a.postal_code' }],
        moreMatches: 0,
      });
      // Three for the products, three for their contracts, and two for the page.
      expect(requests).toHaveLength(8);
      expect(Math.max(...requests)).toBeLessThan(80_000);

      const counts = await new FacetsService({ catalog, search }).facets(
        { kind: 'product', text: 'postal code' },
        { credentials },
      );
      expect(counts.tag).toEqual([{ value: 'wide', count: 1_000 }]);
    });
  },
);
