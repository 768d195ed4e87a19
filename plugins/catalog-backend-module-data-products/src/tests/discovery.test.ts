import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  DiscoveryFacets,
  DiscoveryPage,
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

const port = (contractId: string) =>
  `outputPorts:
  - { name: data, version: 1.0.0, type: tables, contractId: ${contractId} }
`;

const FILES = {
  'organisation.yaml': `apiVersion: backstage.io/v1alpha1
kind: Domain
metadata: { name: sales, title: Sales and Service }
spec: { owner: group:default/shop }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: shop }
spec: { type: team, children: [], profile: { displayName: Shop Team } }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: web }
spec: { type: service, lifecycle: production, owner: group:default/shop, consumesApis: [customers-v1] }
`,
  'customers.odcs.yaml': odcs({
    id: 'customers-v1',
    name: 'Customers contract',
    more: `schema:
  - name: customer_address
    businessName: Addresses
    properties:
      - { name: postal_code, businessName: Postcode, classification: pii }
      - { name: customerId, classification: pii }
`,
  }),
  'stock.odcs.yaml': odcs({
    id: 'stock-v1',
    name: 'Stock contract',
    more: `schema:
  - name: stock
    properties: [{ name: sku, classification: none }]
customProperties: [{ property: successor, value: customers-v1 }]
`,
  }),
  'customers.odps.yaml': odps({
    id: 'customers',
    name: 'Customers',
    more: `domain: Sales
tags: [gold]
description: { purpose: 'Who our **customers** are.' }
${port('customers-v1')}`,
  }),
  'stock.odps.yaml': odps({
    id: 'stock',
    name: 'Stock',
    status: 'deprecated',
    more: `domain: Sales
tags: [gold, '%']
customProperties:
  - { property: successor, value: customers }
  - { property: endOfSupport, value: '2027-01-31' }
  - { property: technicalOwner, value: group:default/shop }
  - { property: businessOwner, value: group:default/shop }
inputPorts:
  - { name: in, version: 1.0.0, contractId: customers-v1 }
${port('stock-v1')}`,
  }),
  'nameless.yaml': `apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata: { name: a-nameless }
spec:
  lifecycle: draft
  owner: group:default/nobody
  businessOwner: group:default/shop
  type: aggregate
  personalData: 'no'
`,
};

const names = (page: DiscoveryPage) =>
  page.items.map(({ entityRef }) => entityRef.split('/')[1]);

describe.each(createTestDatabases().eachSupportedId())(
  'Discovery in %s',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    const { allowAll, hide, factory: permissions } = createReaderPermissions();
    let catalog: TestCatalog;

    const get = <T>(path: string, status?: number) =>
      getJson<T>({
        catalog,
        path: `/api/catalog/data-products/discovery${path}`,
        status,
      });
    const find = (query: string) => get<DiscoveryPage>(`?${query}`);
    const facets = (query: string) => get<DiscoveryFacets>(`/facets?${query}`);

    beforeAll(async () => {
      allowAll();
      catalog = await startTestCatalog({
        directory,
        files: FILES,
        locations: ['*.yaml'],
        knex: await databases.init(databaseId),
        features: [dataProductsModule, permissions],
        config: {
          dataProducts: {
            personalData: {
              personalClassifications: ['pii'],
              otherClassifications: ['none'],
            },
            ownership: {
              technicalOwnerProperties: ['technicalOwner'],
              businessOwnerProperties: ['businessOwner'],
            },
          },
        },
      });
      await eventually(async () => {
        const stock = await catalog.entity('dataproduct:default/stock');
        const customers = await catalog.entity('dataproduct:default/customers');
        const shop = await catalog.entity('group:default/shop');
        const { totalItems } = await find('kind=contract');
        return (
          shop &&
          totalItems === 2 &&
          stock?.spec?.personalData === 'no' &&
          stock?.relations?.some(({ type }) => type === 'ownedBy') &&
          customers?.spec?.personalData === 'yes' &&
          (await find('kind=product&text=postal')).totalItems === 1 &&
          (await find('kind=contract&text=postal')).items[0]?.consumers === 2
        );
      });
    });
    beforeEach(allowAll);
    afterAll(() => catalog?.stop());

    it('lists what a product is, who owns it, and what comes after it', async () => {
      const page = await find('kind=product');

      expect({ ...page, items: names(page) }).toEqual({
        items: ['customers', 'stock', 'a-nameless'],
        totalItems: 3,
        totalIsMinimum: false,
      });
      expect(page.items[0]).toMatchObject({
        title: 'Customers',
        purpose: 'Who our customers are.',
        version: '1.0.0',
        lifecycle: 'active',
        domain: 'domain:default/sales',
        domainTitle: 'Sales and Service',
        technicalOwner: { status: 'none' },
        personalData: 'yes',
        tags: ['gold'],
        contracts: ['api:default/customers-v1'],
        matches: [],
        moreMatches: 0,
      });
      expect(page.items[1]).toMatchObject({
        lifecycle: 'deprecated',
        personalData: 'no',
        ending: {
          successor: 'customers',
          successorRef: 'dataproduct:default/customers',
          successorTitle: 'Customers',
          date: '2027-01-31',
        },
      });
      expect(page.items[2]).toMatchObject({
        title: 'a-nameless',
        type: 'aggregate',
        personalData: 'unknown',
        technicalOwner: {
          status: 'not-in-catalog',
          name: 'group:default/nobody',
        },
        businessOwner: {
          status: 'found',
          entityRef: 'group:default/shop',
          title: 'Shop Team',
        },
      });
      expect(page.items[0].findings.warnings).toBeGreaterThan(0);
    });

    it('lists the contracts with who promises and who reads them', async () => {
      const { items } = await find('kind=contract');
      expect(
        items.map(({ title, products, consumers, personalData, ending }) => ({
          title,
          products,
          consumers,
          personalData,
          ending,
        })),
      ).toEqual([
        {
          title: 'Customers contract',
          products: [
            { entityRef: 'dataproduct:default/customers', title: 'Customers' },
          ],
          consumers: 2,
          personalData: 'yes',
          ending: undefined,
        },
        {
          title: 'Stock contract',
          products: [
            { entityRef: 'dataproduct:default/stock', title: 'Stock' },
          ],
          consumers: 0,
          personalData: 'no',
          ending: {
            successor: 'customers-v1',
            successorRef: 'api:default/customers-v1',
            successorTitle: 'Customers contract',
          },
        },
      ]);
    });

    it('finds a product by a column of its contract, and says which', async () => {
      const { items } = await find(
        `kind=product&text=${encodeURIComponent("customers' postal codes")}`,
      );
      expect(items.map(({ title, matches }) => ({ title, matches }))).toEqual([
        {
          title: 'Customers',
          matches: [
            {
              where: 'property',
              text: 'customer_address.postal_code',
              businessName: 'Postcode',
              contractRef: 'api:default/customers-v1',
              path: 'customer_address.postal_code',
            },
          ],
        },
      ]);
    });

    it.each([
      [
        'sort=title&order=desc',
        'stock customers a-nameless',
        'stock customers',
      ],
      ['sort=lifecycle', 'customers stock a-nameless', 'customers stock'],
      [
        'sort=lifecycle&order=desc',
        'a-nameless stock customers',
        'stock customers',
      ],
      ['sort=owner', 'a-nameless stock customers', 'stock customers'],
      [
        'sort=owner&order=desc',
        'stock a-nameless customers',
        'stock customers',
      ],
    ])(
      'sorts by %s, what lacks the value last, with a text and without',
      async (order, all, golden) => {
        const list = await find(`kind=product&${order}`);
        expect(names(list).join(' ')).toBe(all);
        const matching = await find(`kind=product&${order}&text=gold`);
        expect(names(matching).join(' ')).toBe(golden);
      },
    );

    it.each([
      ['domain=domain:default/sales', ['customers', 'stock']],
      ['owner=group:default/shop', ['stock', 'a-nameless']],
      ['tag=GOLD&lifecycle=active', ['customers']],
      ['lifecycle=active&lifecycle=draft', ['customers', 'a-nameless']],
      ['type=aggregate', ['a-nameless']],
      ['personalData=no&personalData=unknown', ['stock', 'a-nameless']],
      ['owner=group:default/not-there', []],
      ['tag=%25', []],
    ])('narrows to %s, with a text and without', async (filter, expected) => {
      expect(names(await find(`kind=product&${filter}`))).toEqual(expected);
      // Every one of them has a word that begins with one of these letters.
      const letters = await Promise.all(
        ['c', 's', 'a'].map(letter =>
          find(`kind=product&${filter}&text=${letter}`),
        ),
      );
      expect([...new Set(letters.flatMap(names))].sort()).toEqual(
        [...expected].sort(),
      );
    });

    it.each(['', '&sort=title&order=desc', '&sort=domain', '&text=s'])(
      'pages through kind=product%s one by one',
      async query => {
        const all = await find(`kind=product${query}`);
        const seen: string[] = [];
        let cursor = '';
        for (let page = 0; page < 5; page++) {
          const { nextCursor, totalItems, ...rest } = await find(
            `kind=product${query}&limit=1${cursor}`,
          );
          expect(totalItems).toBe(all.totalItems);
          expect(rest.items).toHaveLength(1);
          seen.push(...names(rest as DiscoveryPage));
          if (!nextCursor) break;
          cursor = `&cursor=${nextCursor}`;
        }
        expect(seen).toEqual(names(all));
      },
    );

    it('counts the values of each field under the other conditions', async () => {
      expect(await facets('kind=product')).toEqual({
        domain: [
          {
            value: 'domain:default/sales',
            title: 'Sales and Service',
            count: 2,
          },
        ],
        type: [{ value: 'aggregate', count: 1 }],
        lifecycle: [
          { value: 'active', count: 1 },
          { value: 'deprecated', count: 1 },
          { value: 'draft', count: 1 },
        ],
        // The team that owns stock in both ways has it once.
        owner: [
          { value: 'group:default/shop', title: 'Shop Team', count: 2 },
          { value: 'group:default/nobody', count: 1 },
        ],
        tag: [{ value: 'gold', count: 2 }],
        personalData: [
          { value: 'no', count: 1 },
          { value: 'unknown', count: 1 },
          { value: 'yes', count: 1 },
        ],
      });
      for (const query of [
        'kind=product&lifecycle=active&tag=gold',
        'kind=product&lifecycle=active&tag=gold&text=data%20s',
      ]) {
        const narrowed = await facets(query.split('&text')[0]);
        expect(narrowed).toMatchObject({
          lifecycle: [
            { value: 'active', count: 1 },
            { value: 'deprecated', count: 1 },
          ],
          tag: [{ value: 'gold', count: 1 }],
          personalData: [{ value: 'yes', count: 1 }],
        });
      }
      expect(
        await facets('kind=product&lifecycle=active&text=sku'),
      ).toMatchObject({
        lifecycle: [{ value: 'deprecated', count: 1 }],
        tag: [],
        owner: [],
      });
      expect(await facets('kind=contract')).toMatchObject({ type: [] });
    });

    it('finds nothing for a text without words, and all for a blank one', async () => {
      expect(await find('kind=product&text=%25')).toEqual({
        items: [],
        totalItems: 0,
        totalIsMinimum: false,
      });
      expect((await facets('kind=product&text=%25')).tag).toEqual([]);
      expect((await find('kind=product&text=%20')).totalItems).toBe(3);
    });

    it('refuses what it cannot mean, and says what it can', async () => {
      const { nextCursor } = await find('kind=product&limit=1');
      expect(
        await Promise.all(
          [
            '?kind=product&owner=Shop Team',
            `?kind=product&text=${'a'.repeat(10_000)}`,
            `?kind=contract&limit=1&cursor=${nextCursor}`,
            '?kind=product&cursor=abc',
            '?kind=product&page=2',
          ].map(path => get<string>(path, 400)),
        ),
      ).toEqual([
        'owner must be a full reference such as group:default/shop-data, got "Shop Team"',
        'text must have 200 characters at most; look for the few words that matter',
        'cursor is not one that this list gave; leave it out to start at the beginning',
        'cursor is not one that this list gave; leave it out to start at the beginning',
        expect.stringContaining('page is no parameter of this'),
      ]);
      const response = await request(catalog.server)
        .get('/api/catalog/data-products/discovery?kind=product')
        .set('authorization', mockCredentials.none.header());
      expect(response.status).toBe(401);
    });

    it('tells nothing of a contract that the reader may not see', async () => {
      hide('customers-v1');

      expect(names(await find('kind=contract'))).toEqual(['stock-v1']);
      expect((await find('kind=contract&text=postal')).totalItems).toBe(0);
      expect((await find('kind=product&text=postal')).items).toEqual([]);
      expect((await facets('kind=product&text=postal')).lifecycle).toEqual([]);
      // Its own words still find the product, but no column does.
      const { items } = await find('kind=product&text=customers');
      expect(
        items.map(({ title, contracts, matches }) => ({
          title,
          contracts,
          matches,
        })),
      ).toEqual([
        {
          title: 'Customers',
          contracts: [],
          matches: [
            { where: 'name', text: 'Customers' },
            { where: 'purpose', text: 'Who our customers are.' },
          ],
        },
      ]);
      const [stock] = (await find('kind=contract')).items;
      expect(stock.ending).toEqual({ successor: 'customers-v1' });
    });

    it('counts only what the reader may see', async () => {
      hide('stock');

      expect((await find('kind=product')).totalItems).toBe(2);
      expect((await find('kind=product&text=gold')).totalItems).toBe(1);
      const counts = await facets('kind=product');
      expect(counts.tag).toEqual([{ value: 'gold', count: 1 }]);
      expect(counts.lifecycle.map(({ value }) => value)).toEqual([
        'active',
        'draft',
      ]);
      expect((await facets('kind=product&text=gold')).tag).toEqual([
        { value: 'gold', count: 1 },
      ]);
      const { items } = await find('kind=contract');
      expect(
        items.map(({ consumers, products }) => [consumers, products]),
      ).toEqual([
        [1, [expect.objectContaining({ title: 'Customers' })]],
        [0, []],
      ]);
    });
  },
);
