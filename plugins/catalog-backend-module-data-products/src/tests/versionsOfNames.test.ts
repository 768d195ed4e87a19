import { renameSync, rmSync } from 'node:fs';
import {
  ANNOTATION_ORIGIN_LOCATION,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import type {
  ContractChangeLog,
  ContractVersionDocument,
  ContractVersionsPage,
} from '@data-mesh/backstage-plugin-data-products-common';
import request from 'supertest';
import dataProductsModule from '..';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { getJson } from '../__testUtils__/getJson';
import { createReaderPermissions } from '../__testUtils__/readerPermissions';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';
import { encodeVersionCursor } from '../versions/versionCursor';

const contract = (id: string, version: string, name = 'Orders') =>
  odcs({
    id,
    version,
    name,
    more: `schema:
  - name: orders
    properties: [{ name: of_${version.replaceAll('.', '_')} }]
`,
  });
const product = (contractId: string, portVersion: string) =>
  odps({
    id: 'orders',
    more: `outputPorts:
  - { name: orders, version: ${portVersion}, contractId: ${contractId} }
`,
  });

/** What readers may see of a name that others had before them, or have beside them. */
describe.each(createTestDatabases().eachSupportedId())(
  'Versions of a name that changes hands, in %s,',
  databaseId => {
    const company = useProvidedCatalog({ databaseId });
    const {
      allowAll,
      showOnly,
      factory: permissions,
    } = createReaderPermissions();

    const start = (providers: object = {}) =>
      company.start({
        features: [dataProductsModule, permissions],
        providers,
      });
    const get = <T>(path: string, status?: number) =>
      getJson<T>({
        catalog: company.catalog,
        path: `/api/catalog/data-products/versions${path}`,
        status,
      });
    const list = (ref: string, more = '') =>
      get<ContractVersionsPage>(`?entityRef=${ref}${more}`);
    const numbersOf = async (ref: string) =>
      (await list(ref)).versions.map(({ version }) => version);
    const originOf = (path: string) => `url:${company.forge.fileUrl(path)}`;
    /** Hides what is from an origin, from readers. */
    const hideFrom = (...origins: string[]) =>
      showOnly({
        allOf: origins.map(value => ({
          not: catalogConditions.hasAnnotation({
            annotation: ANNOTATION_ORIGIN_LOCATION,
            value,
          }),
        })) as never,
      });
    const register = async (path: string) => {
      const { body } = await request(company.catalog.server)
        .post('/api/catalog/locations')
        .send({ type: 'url', target: company.forge.fileUrl(path) });
      return async () => {
        await request(company.catalog.server).delete(
          `/api/catalog/locations/${body.location.id}`,
        );
      };
    };
    const hasVersions = (ref: string, expected: string[]) =>
      eventually(async () => {
        const versions = await numbersOf(ref);
        return versions.join() === expected.join() && versions;
      });
    const hasEntity = async (kind: string) =>
      stringifyEntityRef(
        await eventually(async () =>
          (
            await company.catalog.entities()
          ).find(
            entity =>
              entity.kind === kind && entity.metadata.title === 'Orders',
          ),
        ),
      );

    beforeEach(allowAll);

    /** Brings two versions of a contract in a location of its own, and takes that away again. */
    async function bringAndLose(id: string) {
      company.repository.addContent({ 'owner.txt': contract(id, '1.0.0') });
      const unregister = await register('owner.txt');
      const ref = await hasEntity('API');
      await hasVersions(ref, ['1.0.0']);
      company.repository.addContent({ 'owner.txt': contract(id, '1.1.0') });
      await hasVersions(ref, ['1.1.0', '1.0.0']);
      const { versions } = await list(ref);
      await unregister();
      await eventually(async () => !(await company.catalog.entity(ref)));
      return { ref, former: versions };
    }

    /** What a reader sees of a name is one version of their own, whichever way they ask. */
    async function seesOnlyOwn(options: {
      ref: string;
      version: string;
      former: ContractVersionsPage['versions'];
    }) {
      const { ref, version, former } = options;
      await hasVersions(ref, [version]);
      const page = await list(ref, '&limit=1');
      expect(page).toMatchObject({ total: 1 });
      expect(page.cursor).toBeUndefined();
      const own = page.versions[0].key;
      const log = await get<ContractChangeLog>(`/log?entityRef=${ref}`);
      expect(log.total).toBe(1);
      expect(log.changes).toMatchObject([{ differences: [] }]);
      expect(log.changes[0].before).toBeUndefined();
      for (const { key } of former) {
        const document = `/document?entityRef=${ref}&key=${key}`;
        expect(await get(document, 404)).toMatch(/There is no version/);
        const pair = `/comparison?entityRef=${ref}&older=${key}&newer=${own}`;
        expect(await get(pair, 404)).toMatch(/There is no version/);
        const cursor = encodeVersionCursor({
          entity: 0,
          firstSeenAt: '2999-01-01T00:00:00.000Z',
          key,
        });
        const all = await list(ref, `&cursor=${cursor}`);
        expect(all.versions.map(one => one.key)).toEqual([own]);
      }
      await get<ContractVersionDocument>(
        `/document?entityRef=${ref}&key=${own}`,
      );
    }

    it.each([
      ['its id', 'orders', 'orders'],
      ['an id that is no name', 'Orders of ACME', 'Orders of ACME'],
      ['its hash name', 'Orders of ACME', undefined],
    ])(
      'are not for whoever makes a contract anew by %s',
      async (_, id, ownId) => {
        await start();
        const { ref, former } = await bringAndLose(id);
        hideFrom(originOf('owner.txt'));
        const newId = ownId ?? ref.split('/')[1];
        company.repository.addContent({
          'newcomer.txt': contract(newId, '9.0.0'),
        });
        await register('newcomer.txt');
        await eventually(() => company.catalog.entity(ref));
        await seesOnlyOwn({ ref, version: '9.0.0', former });

        allowAll();
        expect(await numbersOf(ref)).toEqual(['9.0.0', '1.1.0', '1.0.0']);
        const log = await get<ContractChangeLog>(`/log?entityRef=${ref}`);
        expect(log.changes[0].before?.version).toBe('1.1.0');
      },
    );

    it('are not for whoever brings the very text again', async () => {
      await start();
      const { ref, former } = await bringAndLose('orders');
      hideFrom(originOf('owner.txt'));
      const text = contract('orders', '1.1.0');
      company.repository.addContent({ 'newcomer.txt': text });
      const before = new Date().toISOString();
      await register('newcomer.txt');
      await eventually(() => company.catalog.entity(ref));
      await hasVersions(ref, ['1.1.0']);
      const [own] = (await list(ref)).versions;
      expect(own.key).toBe(former[0].key);
      // Not since when somebody else had it.
      expect(own.firstSeenAt >= before).toBe(true);
      const older = `/document?entityRef=${ref}&key=${former[1].key}`;
      await get(older, 404);
    });

    it('do not come back through a port that once named the contract', async () => {
      await start();
      company.repository.addContent({
        'product.txt': product('orders', '1.0.0'),
        'next.txt': contract('orders-next', '2.0.0', 'Next'),
      });
      await register('next.txt');
      const unregisterProduct = await register('product.txt');
      await hasEntity('DataProduct');
      const { ref, former } = await bringAndLose('orders');
      const next = 'api:default/orders-next';
      company.repository.addContent({
        'product.txt': product('orders-next', '2.0.0'),
      });
      await hasVersions(next, ['2.0.0', '1.1.0', '1.0.0']);

      hideFrom(originOf('owner.txt'));
      expect(await numbersOf(next)).toEqual(['2.0.0']);
      company.repository.addContent({
        'newcomer.txt': contract('orders', '1.5.0'),
      });
      await register('newcomer.txt');
      await hasVersions(next, ['2.0.0', '1.5.0']);
      const log = await get<ContractChangeLog>(`/log?entityRef=${next}`);
      expect(log.changes.map(({ before }) => before?.version)).toEqual([
        '1.5.0',
      ]);
      for (const { key } of former) {
        for (const asked of [ref, next]) {
          await get(`/document?entityRef=${asked}&key=${key}`, 404);
        }
      }

      // Somebody else makes the product anew: what it named before is not theirs.
      await unregisterProduct();
      await eventually(
        async () =>
          !(await company.catalog.entity('dataproduct:default/orders')),
      );
      company.repository.addContent({
        'other-product.txt': product('orders-next', '3.0.0'),
      });
      await register('other-product.txt');
      await hasEntity('DataProduct');
      await hasVersions(next, ['2.0.0']);
      allowAll();
      await hasVersions(next, ['2.0.0', '1.5.0', '1.1.0', '1.0.0']);
    });

    it('go with a file that moves within its source', async () => {
      await start({ company: { target: company.forge.url } });
      company.repository.addContent({
        'orders.odcs.yaml': contract('orders', '1.0.0'),
      });
      await company.run();
      const ref = await hasEntity('API');
      hideFrom('url:nothing');
      await hasVersions(ref, ['1.0.0']);
      renameSync(
        company.repository.resolve('orders.odcs.yaml'),
        company.repository.resolve('moved.odcs.yaml'),
      );
      company.repository.addContent({
        'moved.odcs.yaml': contract('orders', '1.1.0'),
      });
      await company.run();
      expect(await hasVersions(ref, ['1.1.0', '1.0.0'])).toHaveLength(2);
    });

    it('stay with a provider, whatever somebody else brings in its place', async () => {
      await start({ company: { target: company.forge.url } });
      company.repository.addContent({
        'orders.odcs.yaml': contract('orders', '1.0.0'),
        'other.odcs.yaml': contract('other', '1.0.0', 'Other'),
      });
      await company.run();
      const ref = await hasEntity('API');
      await hasVersions(ref, ['1.0.0']);
      const { versions: former } = await list(ref);

      hideFrom(`url:${company.forge.url}`);
      company.repository.addContent({
        'newcomer.txt': contract('orders', '9.0.0'),
      });
      await register('newcomer.txt');
      rmSync(company.repository.resolve('orders.odcs.yaml'));
      await company.run();
      await eventually(async () => {
        const entity = await company.catalog.entity(ref);
        if (!entity) return false;
        expect(await numbersOf(ref)).not.toContain('1.0.0');
        return (await numbersOf(ref)).includes('9.0.0');
      });
      await seesOnlyOwn({ ref, version: '9.0.0', former });
      allowAll();
      expect((await numbersOf(ref)).sort()).toEqual(['1.0.0', '9.0.0']);
    });
  },
);
