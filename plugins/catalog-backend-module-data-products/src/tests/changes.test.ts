import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { CatalogChangePage } from '@data-mesh/backstage-plugin-data-products-common';
import express from 'express';
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
import { createChangesRouter } from '../changes/createChangesRouter';

const PATH = '/api/catalog/data-products/changes';
const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'Changes of what the catalog shows, on %s,',
  databaseId => {
    const directory = createMockDirectory();
    let catalog: TestCatalog | undefined;
    afterEach(() => catalog?.stop());

    const ask = (header: string, query = '') =>
      request(catalog!.server)
        .get(`${PATH}${query}`)
        .set('authorization', header);
    const read = async (query = '') => {
      const { body } = await ask(mockCredentials.service.header(), query);
      return body as Exclude<CatalogChangePage, { beginAnew: true }>;
    };

    it('are told to services, and announced', async () => {
      const events = mockServices.events.mock();
      const announced = () =>
        events.publish.mock.calls.filter(
          ([{ topic }]) => topic === 'data-products.changed',
        );
      catalog = await startTestCatalog({
        directory,
        files: {
          'orders.odps.yaml': odps({ id: 'orders' }),
          'orders.odcs.yaml': odcs({ id: 'orders-v1' }),
          'rest.yaml': `apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: rest }
spec: { type: openapi, lifecycle: production, owner: group:default/web, definition: none }
`,
        },
        locations: ['*.odps.yaml', '*.odcs.yaml', 'rest.yaml'],
        knex: await databases.init(databaseId),
        features: [dataProductsModule, events.factory],
      });
      const compare = () => catalog!.run('data-products-follow-catalog');
      await eventually(
        async () => (await catalog!.entities()).length === 6 || undefined,
      );
      const shown = await eventually(async () => {
        await compare();
        const page = await read();
        return page.changes.length === 2 && page;
      });
      expect(shown).toMatchObject({ beginAnew: false, isLast: true });
      const uids = new Map(
        (await catalog.entities()).map(({ metadata }) => [
          metadata.name,
          metadata.uid,
        ]),
      );
      expect(
        [...shown.changes].sort((a, b) => a.kind.localeCompare(b.kind)),
      ).toEqual([
        {
          entityRef: 'api:default/orders-v1',
          kind: 'contract',
          uid: uids.get('orders-v1'),
          hash: expect.any(String),
          gone: false,
        },
        {
          entityRef: 'dataproduct:default/orders',
          kind: 'product',
          uid: uids.get('orders'),
          hash: expect.any(String),
          gone: false,
        },
      ]);
      const before = announced().length;
      expect(before).toBeGreaterThan(0);

      directory.addContent({
        'orders.odps.yaml': odps({ id: 'orders', name: 'Renamed' }),
      });
      const [change] = await eventually(async () => {
        await compare();
        const { changes } = await read(`?after=${shown.cursor}`);
        return changes.length > 0 && changes;
      });
      expect(change.entityRef).toBe('dataproduct:default/orders');
      expect(announced().length).toBeGreaterThan(before);
      expect(announced()[0]).toEqual([
        { topic: 'data-products.changed', eventPayload: {} },
      ]);
    });

    it('are told to nobody else, and a request that makes no sense is told what to mend', async () => {
      catalog = await startTestCatalog({
        directory,
        files: {},
        knex: await databases.init(databaseId),
      });
      expect((await ask(mockCredentials.user.header())).status).toBe(403);
      expect((await ask(mockCredentials.none.header())).status).toBe(401);
      const service = mockCredentials.service.header();
      for (const query of ['?after=x', '?after=', '?x=1', '?after=1&after=2']) {
        const { status, body } = await ask(service, query);
        expect([query, status, body.error.name]).toEqual([
          query,
          400,
          'InputError',
        ]);
      }
    });
  },
);

describe('Changes of what the catalog shows', () => {
  it('are not told to a token that may not read everything', async () => {
    const router = createChangesRouter({
      changes: { page: jest.fn() } as never,
      httpAuth: mockServices.httpAuth.mock({
        credentials: async () =>
          mockCredentials.service('external:some', {
            permissionNames: ['catalog.entity.read'],
          }) as never,
      }),
    });
    const app = express().use(router);
    app.use(((error, _request, response, _next) =>
      response
        .status(error.name === 'NotAllowedError' ? 403 : 500)
        .end()) as express.ErrorRequestHandler);
    const { status } = await request(app).get('/data-products/changes');
    expect(status).toBe(403);
  });
});
