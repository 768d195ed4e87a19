import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import request from 'supertest';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import {
  createMockDirectory,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const KEY = '0'.repeat(64);
const REF = 'entityRef=api:default/a%00b';

describe.each(createTestDatabases().eachSupportedId())(
  'A name with a character that no name has, on %s,',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    const registry = actionsRegistryServiceMock();
    let catalog: TestCatalog;

    beforeAll(async () => {
      catalog = await startTestCatalog({
        directory,
        files: {},
        knex: await databases.init(databaseId),
        providers: { company: { root: directory.path } },
        features: [
          dataProductsModule,
          createServiceFactory({
            service: actionsRegistryServiceRef,
            deps: {},
            factory: () => registry,
          }),
        ],
      });
    });
    afterAll(() => catalog?.stop());

    it.each([
      `versions?${REF}`,
      `versions/log?${REF}`,
      `versions/comparison?${REF}&older=${KEY}&newer=${KEY}`,
      `versions/document?${REF}&key=${KEY}`,
      `files/problems?${REF}`,
    ])('is answered with what it must be: %s', async path => {
      const { status, body } = await request(catalog.server).get(
        `/api/catalog/data-products/${path}`,
      );
      expect([status, body.error.message]).toEqual([
        400,
        expect.stringContaining('must have no control characters'),
      ]);
    });

    it('is no place that waits, and no source', async () => {
      const api = request(catalog.server);
      const path = '/api/catalog/data-products/files';
      const answers = [
        await api.get(`${path}/hand-overs?${REF}`),
        await api
          .post(`${path}/hand-overs`)
          .send({ entityRef: 'api:default/a', place: 'url:a\u0000b' }),
        await api
          .post(`${path}/removals/a%00b/confirm`)
          .send({ missingUntil: '2026-01-01T00:00:00.000Z' }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 404]);
    });

    it.each(['read-data-product', 'read-data-contract'])(
      'is nothing that an agent finds with %s',
      async name => {
        await expect(
          registry.invoke({
            id: `test:${name}`,
            input: { name: 'a\u0000b' },
            credentials: mockCredentials.user(),
          }),
        ).rejects.toThrow('in the catalog that you may see');
      },
    );
  },
);
