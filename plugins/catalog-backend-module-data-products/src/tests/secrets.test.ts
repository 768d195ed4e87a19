import { renameSync } from 'node:fs';
import { format } from 'node:util';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import {
  coreServices,
  createServiceFactory,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import type { Entity } from '@backstage/catalog-model';
import type {
  ContractVersionsPage,
  FileProblem,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  describeServers,
  readDocuments,
  readingSnippets,
} from '@data-mesh/data-contract';
import request from 'supertest';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { getJson } from '../__testUtils__/getJson';
import {
  brokenContract,
  brokenNative,
  contract,
  nativeContract,
  nativeProduct,
  product,
  WORD,
} from '../__testUtils__/plantedSecrets';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const FILES = {
  'planted.odcs.yaml': contract,
  'planted.odps.yaml': product,
  'native-contract.yaml': nativeContract,
  'native-product.yaml': nativeProduct,
};
const REFS = [
  'api:default/planted-v1',
  'dataproduct:default/planted',
  'api:default/native-v1',
  'dataproduct:default/native',
];

/** Where the word of the secrets stands, with what is around it. */
function found(value: unknown): string[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [...text.matchAll(new RegExp(WORD, 'gi'))].map(({ index }) =>
    text.slice(Math.max(0, index - 60), index + 30),
  );
}

const secretsOf = (entity: Entity | undefined) =>
  (
    (entity as { status?: { items?: { message: string; error?: any }[] } })
      ?.status?.items ?? []
  ).flatMap(({ error }) =>
    error?.name === 'secret-in-document' ? [error.path as string] : [],
  );

describe.each(createTestDatabases().eachSupportedId())(
  'Secrets that somebody wrote into files, in %s',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    const registry = actionsRegistryServiceMock();
    const logged: string[] = [];
    let catalog: TestCatalog;

    const get = <T>(path: string) =>
      getJson<T>({ catalog, path: `/api/catalog${path}` });
    const logger: LoggerService = {
      error: (...message) => void logged.push(format(...message)),
      warn: (...message) => void logged.push(format(...message)),
      info: (...message) => void logged.push(format(...message)),
      debug: (...message) => void logged.push(format(...message)),
      child: () => logger,
    };

    beforeAll(async () => {
      catalog = await startTestCatalog({
        directory,
        files: FILES,
        locations: ['*.yaml'],
        knex: await databases.init(databaseId),
        features: [
          dataProductsModule,
          mockServices.permissions.factory(),
          createServiceFactory({
            service: coreServices.logger,
            deps: {},
            factory: () => logger,
          }),
          createServiceFactory({
            service: actionsRegistryServiceRef,
            deps: {},
            factory: () => registry,
          }),
        ],
      });
      await eventually(async () => {
        const entities = await Promise.all(REFS.map(catalog.entity));
        const { items } = await get<{ items: unknown[] }>(
          '/data-products/discovery?kind=product',
        );
        return entities.every(Boolean) && items.length === 2;
      });
      // At once, or the catalog may read the half of it.
      directory.addContent({
        'next.txt': contract
          .replaceAll('hunter2-server', 'hunter2-changed')
          .replace('version: 1.0.0', 'version: 1.1.0'),
      });
      renameSync(
        directory.resolve('next.txt'),
        directory.resolve('planted.odcs.yaml'),
      );
      await eventually(async () => {
        const { total } = await get<ContractVersionsPage>(
          `/data-products/versions?entityRef=${REFS[0]}`,
        );
        return total === 2;
      });
    });
    afterAll(() => catalog?.stop());

    it('are in no entity, list or facet', async () => {
      expect(found(contract).length).toBeGreaterThan(60);
      expect(found(product).length).toBeGreaterThan(35);
      const byRefs = await request(catalog.server)
        .post('/api/catalog/entities/by-refs')
        .send({ entityRefs: REFS });
      const outputs = [
        ...(await Promise.all(REFS.map(catalog.entity))),
        byRefs.body,
        await catalog.entities(),
        await get('/entities/by-query?fullTextFilterTerm=planted'),
        await get('/entity-facets?facet=spec.purpose&facet=metadata.title'),
        await get('/data-products/discovery?kind=product'),
        await get('/data-products/discovery?kind=contract'),
        await get('/data-products/discovery?kind=product&text=password'),
        await get('/data-products/discovery?kind=contract&text=order_id'),
        await get('/data-products/discovery/facets?kind=product'),
      ];
      for (const output of outputs) expect(found(output)).toEqual([]);
      expect(JSON.stringify(outputs)).toContain('•••');
    });

    it('are findings of the entities, standard and native, at their places', async () => {
      const [planted, plantedProduct, native, nativeOne] = await Promise.all(
        REFS.map(async ref => secretsOf(await catalog.entity(ref))),
      );
      expect(planted.length).toBeGreaterThan(50);
      expect(planted).toContain('servers[0].password');
      expect(plantedProduct).toContain('description.purpose');
      expect(native).toEqual(
        expect.arrayContaining([
          'servers[0].password',
          'metadata.links[0].url',
          'metadata.description',
        ]),
      );
      expect(nativeOne).toEqual(
        expect.arrayContaining([
          'metadata.labels.token',
          'metadata.annotations["example.org/db-password"]',
          'spec.purpose',
          'spec.support[0].url',
        ]),
      );
    });

    it('are in no version, change, comparison or document, and make no version', async () => {
      const path = '/data-products/versions';
      const query = `entityRef=${REFS[0]}`;
      const { versions, total } = await get<ContractVersionsPage>(
        `${path}?${query}`,
      );
      expect(versions.map(({ version, name }) => [version, name])).toEqual([
        ['1.1.0', 'Planted, password is •••'],
        ['1.0.0', 'Planted, password is •••'],
      ]);
      expect(total).toBe(2);
      const [newer, older] = versions.map(({ key }) => key);
      const comparison = await get<any>(
        `${path}/comparison?${query}&older=${older}&newer=${newer}`,
      );
      // Nothing but a secret has changed.
      expect(comparison.comparison.differences).toEqual([]);
      const outputs = [
        versions,
        comparison,
        await get(`${path}/log?${query}`),
        await get(`${path}/document?${query}&key=${newer}`),
        await get(`${path}/document?${query}&key=${older}`),
      ];
      for (const output of outputs) expect(found(output)).toEqual([]);
    });

    it('are in no action for agents', async () => {
      const invoke = (name: string, input: {}) =>
        registry.invoke({
          id: `test:${name}`,
          input,
          credentials: mockCredentials.user(),
        });
      const outputs = [
        await invoke('find-data-products', { text: 'planted' }),
        await invoke('read-data-product', { name: 'planted' }),
        await invoke('read-data-product', { name: 'native' }),
        await invoke('read-data-contract', { name: 'planted-v1' }),
        await invoke('read-data-contract', { name: 'native-v1' }),
      ];
      for (const output of outputs) expect(found(output)).toEqual([]);
    });

    it('are in no snippet', async () => {
      const entity = await catalog.entity(REFS[0]);
      const [reading] = readDocuments({
        text: String(entity?.spec?.definition),
      });
      if (reading.kind !== 'contract') throw new Error(reading.kind);
      const outputs = [
        describeServers(reading),
        ...reading.contract.servers.map(server =>
          readingSnippets({ contract: reading.contract, server }),
        ),
      ];
      for (const output of outputs) expect(found(output)).toEqual([]);
    });

    it('are in no problem of a file that does not parse, and in no line of the log', async () => {
      directory.addContent({
        'broken.odcs.yaml': brokenContract,
        'broken-native.yaml': brokenNative,
        'planted.odps.yaml': `${product}\n  password: *hunter2-alias\n\t- x`,
      });
      const problems = await eventually(async () => {
        const items: FileProblem[] = await catalog.problems();
        return items.length >= 3 && items;
      });
      expect(found(problems)).toEqual([]);
      expect(found(await catalog.entity(REFS[1]))).toEqual([]);
      expect(logged.join('\n')).toContain('does not load');
      expect(found(logged.join('\n'))).toEqual([]);
    });
  },
);
