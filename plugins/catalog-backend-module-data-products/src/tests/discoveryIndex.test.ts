import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const PRODUCT = 'dataproduct:default/orders';
const CONTRACT = 'api:default/orders-v1';
const annotations = {
  'backstage.io/managed-by-location': 'url:https://git.example/a.yaml',
  'backstage.io/managed-by-origin-location': 'url:https://git.example/a.yaml',
};
const product: Entity = {
  apiVersion: 'data-mesh.dev/v1alpha1',
  kind: 'DataProduct',
  metadata: { name: 'orders', annotations },
  spec: {
    lifecycle: 'active',
    personalData: 'no',
    outputPorts: [{ name: 'orders', contractId: 'orders-v1' }],
  },
};
const contract = (column: string, classification: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: { name: 'orders-v1', annotations },
  spec: {
    type: 'data-contract',
    lifecycle: 'active',
    definition: odcs({
      id: 'orders-v1',
      more: `schema:
  - name: t
    properties: [{ name: ${column}, classification: ${classification} }]
`,
    }),
  },
});

describe.each(createTestDatabases().eachSupportedId())(
  'What discovery knows, in %s,',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    let catalog: TestCatalog;
    let knex: Knex;
    let connection: EntityProviderConnection;
    afterEach(() => catalog?.stop());

    async function start(intervalSeconds: number) {
      knex = await databases.init(databaseId);
      const provider = createBackendModule({
        pluginId: 'catalog',
        moduleId: 'test-provider',
        register: env =>
          env.registerInit({
            deps: { processing: catalogProcessingExtensionPoint },
            init: async ({ processing }) =>
              processing.addEntityProvider({
                getProviderName: () => 'test',
                connect: async connected => {
                  connection = connected;
                },
              }),
          }),
      });
      catalog = await startTestCatalog({
        directory,
        files: { 'none.txt': '' },
        locations: [],
        knex,
        intervalSeconds,
        features: [dataProductsModule, provider],
        config: {
          dataProducts: {
            personalData: {
              personalClassifications: ['pii'],
              otherClassifications: ['none'],
            },
          },
        },
      });
    }
    const put = (entity: Entity) =>
      connection.applyMutation({
        type: 'delta',
        added: [{ entity, locationKey: 'test' }],
        removed: [],
      });
    const known = async () => {
      await catalog.run('data-products-refresh-products');
      const entity = await catalog.entity(PRODUCT);
      const row = await knex('data_products_discovery')
        .where({ entity_ref: PRODUCT })
        .first();
      return (
        entity &&
        `${entity.spec?.personalData}: ${row?.words.split(' ').at(-1)}`
      );
    };
    const becomes = (expected: string) =>
      eventually(async () => (await known()) === expected).catch(async () => {
        throw new Error(`${await known()} has not become ${expected}`);
      });

    it('follows the contracts of a product, which come, change and go after it', async () => {
      // So long that nothing happens at its usual turn.
      await start(3_600);
      await put(product);
      await becomes('unknown: orders');
      await put(contract('mail', 'pii'));
      await becomes('yes: mail');
      await put(contract('sum', 'none'));
      await becomes('no: sum');

      const openapi = contract('sum', 'none');
      await put({
        ...openapi,
        spec: { ...openapi.spec, type: 'openapi', owner: 'shop' },
      });
      await becomes('unknown: orders');
      await put(contract('sum', 'none'));
      await becomes('no: sum');

      await connection.applyMutation({
        type: 'full',
        entities: [{ entity: product, locationKey: 'test' }],
      });
      await eventually(async () => {
        await catalog.run('data-products-forget-gone-entries');
        return (await known()) === 'unknown: orders';
      });
      expect(
        await knex('data_products_discovery').select('entity_ref'),
      ).toEqual([{ entity_ref: PRODUCT }]);
    });

    it('is not written again for what did not change', async () => {
      await start(1);
      await put(product);
      await put(contract('mail', 'pii'));
      await becomes('yes: mail');

      // What is asked, and in whose turn: where both are taken at once, the product may ask for
      // its contract, or each for itself.
      const turnOf = new Map([
        [`discovery: ${CONTRACT}, ${PRODUCT}`, PRODUCT],
        [`promises: ${CONTRACT}`, PRODUCT],
        [`discovery: ${CONTRACT}`, CONTRACT],
      ]);
      const writes: string[] = [];
      let asked: string[] = [];
      let taken: unknown[] = [];
      const count = (all: unknown[], one: unknown) =>
        all.filter(other => other === one).length;
      const listen = (query: { sql: string; bindings?: unknown[] }) => {
        const { sql } = query;
        const values = query.bindings?.flat() ?? [];
        // What came is still being told to others for a while; then all is quiet.
        if (/(insert into|update|delete from) .data_products_(d|p)/.test(sql)) {
          writes.push(sql);
          asked = [];
          taken = [];
        }
        const [, table] =
          /select .*? from .data_products_([dp]\w*)/.exec(sql) ?? [];
        if (table) asked.push(`${table}: ${[...values].sort().join(', ')}`);
        if (/update .refresh_state. set .next_update_at/.test(sql)) {
          taken.push(...values);
        }
      };
      knex.on('query', listen);
      // So many that one query more in each cannot pass for those of the turn under way.
      await eventually(async () =>
        [PRODUCT, CONTRACT].every(ref => count(taken, ref) > 4),
      ).catch(() => {
        throw new Error(`It goes on to be written: ${writes.slice(-5)}`);
      });
      knex.removeListener('query', listen);
      expect(asked).not.toEqual([]);
      expect(asked.filter(query => !turnOf.has(query))).toEqual([]);
      for (const [query, ref] of turnOf) {
        // Once in each turn, and in the one that was under way when the last was written.
        const more = count(asked, query) - count(taken, ref);
        if (more > 1) throw new Error(`${query} is asked ${more} times more`);
      }
    });
  },
);
