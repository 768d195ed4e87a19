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

      const writes: string[] = [];
      let reads: string[] = [];
      let turns = 0;
      const listen = ({ sql }: { sql: string }) => {
        // What came is still being told to others for a while; then all is quiet.
        if (/(insert into|update|delete from) .data_products_(d|p)/.test(sql)) {
          writes.push(sql);
          reads = [];
          turns = 0;
        }
        if (/select .* from .data_products_(d|p)/.test(sql)) reads.push(sql);
        if (/update .refresh_state. set .next_update_at/.test(sql)) turns++;
      };
      knex.on('query', listen);
      await eventually(async () => turns > 6).catch(() => {
        throw new Error(`It goes on to be written: ${writes.slice(-5)}`);
      });
      knex.removeListener('query', listen);
      // Each asks once, the product for its contract, too; both may be taken at once.
      expect(reads.length).toBeGreaterThan(0);
      expect(reads.length).toBeLessThanOrEqual(2 * turns);
    });
  },
);
