import type {
  DiscoveryPage,
  EntityStatus,
  EntityStatuses,
} from '@data-mesh/backstage-plugin-data-products-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import { getJson } from '../__testUtils__/getJson';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const complete = `description: { purpose: Every order., limitations: None., usage: Read it. }
team: { name: shop }
customProperties: [{ property: businessOwner, value: group:default/shop }]
`;
const product = (id: string, contractId: string) =>
  odps({
    id,
    more: `${complete}outputPorts: [{ name: data, version: 1.0.0, type: tables, contractId: ${contractId} }]\n`,
  });
const contract = (id: string, columns: string) =>
  odcs({
    id,
    more: `${complete}schema: [{ name: orders, properties: [${columns}] }]\n`,
  });
const fineColumn = '{ name: a, logicalType: string, classification: public }';
/** Each is an error: a number is no name of a type. */
const wrongColumns = Array.from(
  { length: 10 },
  (_, index) => `{ name: c${index}, logicalType: 7, classification: public }`,
).join();

const FILES = {
  'organisation.yaml': `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: shop }
spec: { type: team, children: [] }
`,
  'good.odps.yaml': product('good', 'good-v1'),
  'good.odcs.yaml': contract('good-v1', fineColumn),
  'stranger.odcs.yaml': contract('stranger-v1', fineColumn),
  'broken.odcs.yaml': contract('broken-v1', fineColumn),
  'heir.odps.yaml': product('heir', 'wrong-v1'),
  'wrong.odcs.yaml': contract('wrong-v1', wrongColumns),
  'stranger.odps.yaml': product('stranger', 'stranger-v1').replace(
    'group:default/shop',
    'group:default/nobody',
  ),
  'broken.odps.yaml': product('broken', 'broken-v1'),
};

describe.each(createTestDatabases().eachSupportedId())(
  'The status of products and contracts in %s',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    let catalog: TestCatalog;
    const refs = ['good', 'heir', 'stranger', 'broken'].map(
      name => `dataproduct:default/${name}`,
    );
    const contracts = ['good-v1', 'wrong-v1', 'stranger-v1', 'broken-v1'].map(
      name => `api:default/${name}`,
    );

    afterAll(() => catalog?.stop());

    it('is one value, from all that is known of them', async () => {
      catalog = await startTestCatalog({
        directory,
        knex: await databases.init(databaseId),
        files: FILES,
        locations: ['organisation.yaml', '*.od[pc]s.yaml'],
      });
      const asked = [...refs, ...contracts]
        .map(ref => `entityRef=${encodeURIComponent(ref)}`)
        .join('&');
      const statuses = async () =>
        (
          await getJson<EntityStatuses>({
            catalog,
            path: `/api/catalog/data-products/statuses?${asked}`,
          })
        ).statuses;
      const settled = (ref: string, status: object) =>
        eventually(async () => {
          expect((await statuses())[ref]).toMatchObject(status);
          return true;
        });
      await settled(refs[0], { reasons: [] });
      await settled(refs[1], { errors: 10 });
      await settled(refs[3], { reasons: [] });
      directory.addContent({
        'broken.odps.yaml': 'kind: DataProduct\nid: [\n',
      });
      await settled(refs[3], { level: 'error' });

      const found = await statuses();
      const reasons = (ref: string) => found[ref].reasons;
      expect(found[refs[0]]).toEqual({
        ...{ level: 'good', errors: 0, warnings: 0, reasons: [] },
      });
      expect(found[refs[1]]).toMatchObject({ level: 'error', errors: 10 });
      expect(reasons(refs[1])).toEqual([
        { kind: 'findings', of: 'contracts', errors: 10, warnings: 0 },
      ]);
      expect(found[refs[2]].level).toBe('warning');
      expect(reasons(refs[2])).toContainEqual({
        kind: 'owner',
        role: 'business',
        name: expect.stringContaining('nobody'),
      });
      expect(reasons(refs[3])).toEqual([
        { kind: 'file', problem: 'unreadable' },
      ]);
      expect(found[contracts[0]].level).toBe('good');
      expect(found[contracts[1]]).toMatchObject({ level: 'error', errors: 10 });

      // Every list has the very same.
      const listed: Record<string, EntityStatus> = {};
      for (const query of [
        'kind=product',
        'kind=contract',
        'kind=product&text=orders',
      ]) {
        const { items } = await getJson<DiscoveryPage>({
          catalog,
          path: `/api/catalog/data-products/discovery?${query}`,
        });
        for (const { entityRef, status } of items) {
          expect([entityRef, status]).toEqual([entityRef, found[entityRef]]);
          listed[entityRef] = status;
        }
      }
      expect(listed).toEqual(found);
    });

    it('is told of those that exist, and of 100 at once', async () => {
      const path = '/api/catalog/data-products/statuses';
      expect(
        await getJson({
          catalog,
          path: `${path}?entityRef=dataproduct:default/nowhere&entityRef=group:default/shop`,
        }),
      ).toEqual({ statuses: {} });
      expect(await getJson({ catalog, path })).toEqual({ statuses: {} });
      expect(
        await getJson({
          catalog,
          path: `${path}?${'entityRef=dataproduct:default/a&'.repeat(101)}`,
          status: 400,
        }),
      ).toContain('entityRef must have 100 values at most');
      expect(
        await getJson({ catalog, path: `${path}?ref=a`, status: 400 }),
      ).toContain('ref is no parameter of this');
    });
  },
);
