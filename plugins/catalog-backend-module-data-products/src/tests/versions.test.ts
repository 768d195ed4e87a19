import { rmSync } from 'node:fs';
import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  ContractChangeLog,
  ContractVersion,
  ContractVersionComparison,
  ContractVersionDocument,
  ContractVersionsPage,
} from '@data-mesh/backstage-plugin-data-products-common';
import request from 'supertest';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { getJson } from '../__testUtils__/getJson';
import { createReaderPermissions } from '../__testUtils__/readerPermissions';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const contract = (id: string, version: string, columns: string[]) =>
  odcs({
    id,
    version,
    name: 'Orders',
    more: `servers:
  - { server: prod, type: postgres, host: db, port: 5432, database: shop, schema: s, password: hunter2-${version} }
schema:
  - name: orders
    properties: [${columns.map(name => `{ name: ${name} }`).join(', ')}]
`,
  });
const product = (contractId: string, portVersion: string) =>
  odps({
    id: 'orders',
    more: `outputPorts:
  - { name: orders, version: ${portVersion}, contractId: ${contractId} }
`,
  });

const numbers = (versions: ContractVersion[]) =>
  versions.map(({ version }) => version);

describe.each(createTestDatabases().eachSupportedId())(
  'Versions of contracts in %s',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    const { allowAll, hide, factory: permissions } = createReaderPermissions();
    let catalog: TestCatalog;

    const get = <T>(path: string, status?: number) =>
      getJson<T>({
        catalog,
        path: `/api/catalog/data-products/versions${path}`,
        status,
      });
    const list = (entityRef: string, more = '') =>
      get<ContractVersionsPage>(`?entityRef=${entityRef}${more}`);
    const keyOf = async (entityRef: string, version: string) => {
      const { versions } = await list(entityRef);
      return versions.find(one => one.version === version)!.key;
    };
    /** Writes files, and waits until the catalog shows the version that they bring. */
    const bring = async (files: Record<string, string>, version: string) => {
      directory.addContent(files);
      await eventually(async () => {
        const { versions } = await list('api:default/orders-v1');
        return versions.some(one => one.current && one.version === version);
      });
    };

    beforeAll(async () => {
      allowAll();
      catalog = await startTestCatalog({
        directory,
        files: {
          'orders-v1.odcs.yaml': contract('orders-v1', '1.0.0', ['id', 'paid']),
          'orders.odps.yaml': product('orders-v1', '1.0.0'),
        },
        locations: ['*.yaml'],
        knex: await databases.init(databaseId),
        features: [dataProductsModule, permissions],
      });
      await eventually(
        async () => (await list('api:default/orders-v1')).total === 1,
      );
      const changed = contract('orders-v1', '1.1.0', ['id', 'paid', 'note']);
      await bring({ 'orders-v1.odcs.yaml': changed }, '1.1.0');
      const broken = contract('orders-v1', '1.1.1', ['id', 'note']);
      await bring({ 'orders-v1.odcs.yaml': broken }, '1.1.1');
    });
    beforeEach(allowAll);
    afterAll(() => catalog?.stop());

    it('lists what the catalog has seen, the newest first, and which is shown', async () => {
      const page = await list('api:default/orders-v1');
      expect(page.total).toBe(3);
      expect(
        page.versions.map(({ version, current, contractId, name }) => ({
          version,
          current,
          contractId,
          name,
        })),
      ).toEqual(
        ['1.1.1', '1.1.0', '1.0.0'].map(version => ({
          version,
          current: version === '1.1.1',
          contractId: 'orders-v1',
          name: 'Orders',
        })),
      );
    });

    it('gives the list in pages', async () => {
      const first = await list('api:default/orders-v1', '&limit=2');
      expect(numbers(first.versions)).toEqual(['1.1.1', '1.1.0']);
      const rest = `&limit=2&cursor=${first.cursor}`;
      const second = await list('api:default/orders-v1', rest);
      expect(numbers(second.versions)).toEqual(['1.0.0']);
      expect(second.cursor).toBeUndefined();
    });

    it('compares any two, and says whether the number tells enough', async () => {
      const older = await keyOf('api:default/orders-v1', '1.1.0');
      const newer = await keyOf('api:default/orders-v1', '1.1.1');
      const answer = await get<ContractVersionComparison>(
        `/comparison?entityRef=api:default/orders-v1&older=${older}&newer=${newer}`,
      );
      expect(answer).toMatchObject({
        older: { version: '1.1.0', current: false },
        newer: { version: '1.1.1', current: true },
        comparison: {
          impact: 'breaking',
          version: {
            needed: 'major',
            declared: 'patch',
            sufficient: false,
            suggested: '2.0.0',
          },
        },
      });
      expect(answer.comparison.differences[0]).toMatchObject({
        rule: 'column-removed',
        subject: 'orders.paid',
      });
      expect(JSON.stringify(answer)).not.toContain('hunter2');
    });

    it('writes a change log', async () => {
      const log = await get<ContractChangeLog>(
        '/log?entityRef=api:default/orders-v1',
      );
      expect(
        log.changes.map(({ version, before, summary, differences }) => [
          version.version,
          before?.version,
          summary?.impact,
          differences.filter(({ kind }) => kind !== 'changed').length,
        ]),
      ).toEqual([
        ['1.1.1', '1.1.0', 'breaking', 1],
        ['1.1.0', '1.0.0', 'safe', 1],
        ['1.0.0', undefined, undefined, 0],
      ]);
    });

    it('shows the text of a version without its secrets', async () => {
      const key = await keyOf('api:default/orders-v1', '1.0.0');
      const document = await get<ContractVersionDocument>(
        `/document?entityRef=api:default/orders-v1&key=${key}`,
      );
      expect(document.text).toContain('{ name: paid }');
      expect(document.text).not.toContain('hunter2');
      expect(document.maskedSecrets).toBe(1);
    });

    it('shows nothing of a contract that the reader may not see', async () => {
      const ref = 'api:default/orders-v1';
      const key = await keyOf(ref, '1.0.0');
      hide('orders-v1');
      for (const path of [
        `?entityRef=${ref}`,
        `/log?entityRef=${ref}`,
        `/document?entityRef=${ref}&key=${key}`,
        `/comparison?entityRef=${ref}&older=${key}&newer=${key}`,
      ]) {
        expect(await get(path, 404)).toMatch(/There is no data contract/);
      }
    });

    it.each([
      ['', 'entityRef: Required'],
      ['?entityRef=orders', 'entityRef: must be a full reference'],
      ['?entityRef=api:default/orders-v1&limit=0', 'limit: '],
      ['?entityRef=api:default/orders-v1&limit=1000', 'limit: '],
      ['?entityRef=api:default/orders-v1&cursor=x', 'cursor is not one'],
      ['?entityRef=api:default/orders-v1&colour=red', 'Unrecognized key(s)'],
      [
        '/document?entityRef=api:default/orders-v1&key=%00',
        'key: must be the key of a version',
      ],
    ])('refuses %s', async (query, message) => {
      expect(await get(query, 400)).toContain(message);
    });

    it('knows no version of another contract by its key', async () => {
      const path = `/document?entityRef=api:default/orders-v1&key=${'0'.repeat(
        64,
      )}`;
      expect(await get(path, 404)).toMatch(/There is no version 000/);
    });

    it('refuses readers without credentials', async () => {
      const response = await request(catalog.server)
        .get('/api/catalog/data-products/versions?entityRef=api:default/x')
        .set('authorization', mockCredentials.none.header());
      expect(response.status).toBe(401);
    });

    it('compares a new major with what the same port named before, also when that is gone', async () => {
      directory.addContent({
        'orders-v2.odcs.yaml': contract('orders-v2', '2.0.0', ['id']),
        'orders.odps.yaml': product('orders-v2', '2.0.0'),
      });
      const log = () =>
        get<ContractChangeLog>('/log?entityRef=api:default/orders-v2');
      await eventually(async () => (await log()).changes[0]?.before);
      expect((await log()).changes).toMatchObject([
        {
          version: { version: '2.0.0' },
          before: {
            version: '1.1.1',
            contractId: 'orders-v1',
            namedBy: {
              productRef: 'dataproduct:default/orders',
              portName: 'orders',
              portVersion: '1.0.0',
            },
          },
          summary: { impact: 'breaking', version: { sufficient: true } },
        },
      ]);
      const versions = async () =>
        numbers((await list('api:default/orders-v2')).versions);
      const all = ['2.0.0', '1.1.1', '1.1.0', '1.0.0'];
      expect(await versions()).toEqual(all);

      hide('orders-v1');
      expect(await versions()).toEqual(['2.0.0']);
      expect((await log()).changes[0].before).toBeUndefined();
      allowAll();

      rmSync(directory.resolve('orders-v1.odcs.yaml'));
      await eventually(async () => {
        const former = await catalog.entity('api:default/orders-v1');
        await request(catalog.server).delete(
          `/api/catalog/entities/by-uid/${former?.metadata.uid}`,
        );
        return !former;
      });
      expect(await versions()).toEqual(all);
      expect((await log()).changes[0].before).toBeDefined();
      hide('orders');
      expect(await versions()).toEqual(['2.0.0']);
    });

    it('shows nothing of a contract that is gone to those who may not read everything', async () => {
      const ref = 'api:default/orders-v2';
      const own = await keyOf(ref, '2.0.0');
      const former = await keyOf(ref, '1.1.1');
      const document = `/document?entityRef=${ref}&key=${former}`;
      const comparison = `/comparison?entityRef=${ref}&older=${former}&newer=${own}`;
      await get(document, 200);
      await get(comparison, 200);

      hide('orders-v1');
      const { versions, total } = await list(ref);
      expect(numbers(versions)).toEqual(['2.0.0']);
      expect(total).toBe(1);
      const log = await get<ContractChangeLog>(`/log?entityRef=${ref}`);
      expect(log).toMatchObject({ total: 1, changes: [{ differences: [] }] });
      expect(log.changes[0].before).toBeUndefined();
      expect(await get(document, 404)).toMatch(/There is no version/);
      expect(await get(comparison, 404)).toMatch(/There is no version/);
    });

    it('keeps the text of a file that lost against another one of its id', async () => {
      const other = contract('orders-v2', '1.9.0', ['id', 'old']);
      directory.addContent({ 'another.odcs.yaml': other });
      await eventually(async () =>
        numbers((await list('api:default/orders-v2')).versions).includes(
          '1.9.0',
        ),
      );
      const { versions } = await list('api:default/orders-v2');
      expect(versions.find(({ current }) => current)?.version).toBe('2.0.0');
    });
  },
);
