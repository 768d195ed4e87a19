import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import request from 'supertest';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';
import { sha256 } from '../files/sha256';

const databases = createTestDatabases();
const TABLES = [
  'data_products_files',
  'data_products_discovery',
  'data_products_versions',
];
const SQL = /select |insert into|data_products_|sqlite|relation "/i;
const REF = 'dataproduct:default/orders';
const ROUTES = [
  'files/problems',
  'discovery?kind=product',
  'discovery?kind=product&text=orders',
  'discovery/facets?kind=product&text=orders',
  'versions?entityRef=api:default/orders-v1',
  'versions/log?entityRef=api:default/orders-v1',
  `versions/comparison?entityRef=api:default/orders-v1&older=${'a'.repeat(
    64,
  )}&newer=${'b'.repeat(64)}`,
  `versions/document?entityRef=api:default/orders-v1&key=${'a'.repeat(64)}`,
];

describe.each(databases.eachSupportedId())(
  'A database of the portal that fails, on %s',
  databaseId => {
    const directory = createMockDirectory();
    const actions = actionsRegistryServiceMock();
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    let catalog: TestCatalog | undefined;
    afterEach(() => catalog?.stop());

    it('is nobody’s problem file, and shows no reader a statement', async () => {
      const knex = await databases.init(databaseId);
      catalog = await startTestCatalog({
        directory,
        files: {
          'orders.odps.yaml': odps({
            id: 'orders',
            more: 'outputPorts: [{name: o, version: 1.0.0, contractId: orders-v1}]',
          }),
          'orders.odcs.yaml': odcs({ id: 'orders-v1' }),
        },
        locations: ['*.yaml'],
        knex,
        features: [
          dataProductsModule,
          logger.factory,
          createServiceFactory({
            service: actionsRegistryServiceRef,
            deps: {},
            factory: () => actions,
          }),
        ],
      });
      const { server, entity, problems } = catalog;
      await eventually(() => entity(REF));
      await eventually(() => entity('api:default/orders-v1'));

      for (const table of TABLES) {
        await knex.schema.renameTable(table, `${table}_away`);
      }
      directory.addContent({
        'orders.odps.yaml': odps({ id: 'orders', name: 'Renamed' }),
      });
      const failed = () =>
        logger.warn.mock.calls.filter(([message]) =>
          message.includes('could not be read for the database'),
        );
      await eventually(async () => failed().length > 0);
      // Its turns fail, and each tells the catalog so.
      const before = failed().length;
      await eventually(async () => failed().length > before + 1);

      for (const route of ROUTES) {
        const { status, text } = await request(server).get(
          `/api/catalog/data-products/${route}`,
        );
        expect([route, status]).toEqual([route, 503]);
        expect(text).not.toMatch(SQL);
      }
      const error = await actions
        .invoke({ id: 'test:find-data-products', input: { text: 'orders' } })
        .catch(reason => reason);
      expect(String(error)).toContain('could not use its database');
      expect(String(error)).not.toMatch(SQL);
      expect(JSON.stringify(await catalog.entities())).not.toMatch(SQL);
      // The log tells the reason without the values.
      const log = JSON.stringify([
        logger.warn.mock.calls,
        logger.error.mock.calls,
      ]);
      const place = `file:${directory.resolve('orders.odps.yaml')}`;
      expect(log).toContain('data_products_files');
      expect(log).not.toContain(sha256(place));

      for (const table of TABLES) {
        await knex.schema.renameTable(`${table}_away`, table);
      }
      await eventually(
        async () => (await entity(REF))?.metadata.title === 'Renamed',
      );
      expect(await problems()).toEqual([]);
      expect(await knex('data_products_errors').select('*')).toEqual([]);
    });
  },
);
