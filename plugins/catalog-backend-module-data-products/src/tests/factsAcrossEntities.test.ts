import { isDeepStrictEqual } from 'node:util';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { Entity } from '@backstage/catalog-model';
import type {
  DiscoveryFacets,
  DiscoveryPage,
} from '@data-mesh/backstage-plugin-data-products-common';
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

/** Contracts, of which readers may not see every second one, and what each says. */
const CONTRACTS = {
  c1: 'pii',
  c2: 'pii',
  c3: 'public',
  c4: 'public',
  c5: undefined,
  c6: 'pii',
  c7: 'public',
  c8: 'pii',
};
const HIDDEN = ['c2', 'c4', 'c6', 'c8'] as const;
const PRODUCTS = {
  p1: ['c1'],
  p2: ['c2'],
  p3: ['c3'],
  p4: ['c4'],
  p5: ['c5'],
  p6: ['c6'],
  p7: ['c7', 'c8'],
};
/** What each product says to who may read all contracts, and to who may not. */
const WHOLE = {
  ...{ p1: 'yes', p2: 'yes', p3: 'no', p4: 'no' },
  ...{ p5: 'unknown', p6: 'yes', p7: 'yes' },
};
const PART = {
  ...{ p1: 'yes', p2: 'unknown', p3: 'no', p4: 'unknown' },
  ...{ p5: 'unknown', p6: 'unknown', p7: 'unknown' },
};

function contractFile(id: string, classification?: string): string {
  return odcs({
    id,
    name: `Contract ${id}`,
    version: '1.0.0',
    more: `schema:
  - name: table_of_${id}
    properties:
      - { name: column_of_${id}${
      classification ? `, classification: ${classification}` : ''
    } }
`,
  });
}

function productFile(id: string, contracts: string[]): string {
  return odps({
    id,
    name: `Product ${id}`,
    more: `tags: [all]
outputPorts:
${contracts
  .map(
    contractId =>
      `  - { name: ${contractId}, version: ${
        contractId === 'c2' ? '9.9.9' : '1.0.0'
      }, contractId: ${contractId} }`,
  )
  .join('\n')}
`,
  });
}

const FILES = {
  ...Object.fromEntries(
    Object.entries(CONTRACTS).map(([id, classification]) => [
      `${id}.odcs.yaml`,
      contractFile(id, classification),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(PRODUCTS).map(([id, contracts]) => [
      `${id}.odps.yaml`,
      productFile(id, contracts),
    ]),
  ),
  'reader.odps.yaml': odps({
    id: 'reader',
    name: 'Reader of a hidden one',
    more: 'inputPorts: [{ name: in, version: 1.0.0, contractId: c1 }]',
  }),
};

const wholeCounts = { yes: 4, no: 2, unknown: 2 };
const partCounts = { yes: 1, no: 1, unknown: 6 };

describe.each(
  createTestDatabases()
    .eachSupportedId()
    .flatMap(([databaseId]) => [
      { databaseId, mode: 'all' as const, told: WHOLE, counts: wholeCounts },
      { databaseId, mode: 'visible' as const, told: PART, counts: partCounts },
    ]),
)(
  'Facts of contracts of which every second one is hidden, with $mode, in $databaseId',
  ({ databaseId, mode, told, counts }) => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    const { allowAll, hide, factory } = createReaderPermissions();
    const registry = actionsRegistryServiceMock();
    let catalog: TestCatalog;

    const get = <T>(path: string) =>
      getJson<T>({ catalog, path: `/api/catalog/${path}` });
    const find = (query: string) =>
      get<DiscoveryPage>(`data-products/discovery?limit=100&${query}`);
    const facets = (query: string) =>
      get<DiscoveryFacets>(`data-products/discovery/facets?${query}`);
    const nameOf = (entityRef: string) => entityRef.split('/')[1];
    const saidBy = ({ items }: DiscoveryPage) =>
      Object.fromEntries(
        items
          .filter(({ entityRef }) => !entityRef.endsWith('/reader'))
          .map(item => [nameOf(item.entityRef), item.personalData]),
      );
    const countsOf = (found: DiscoveryFacets) =>
      Object.fromEntries(
        found.personalData.map(({ value, count }) => [value, count]),
      );
    const withAnswer = (answers: object, wanted: string) =>
      Object.entries(answers).flatMap(([name, answer]) =>
        answer === wanted ? [name] : [],
      );
    const invoke = async (name: string, input: object) => {
      const { output } = await registry.invoke({
        id: `test:${name}`,
        input: input as never,
        credentials: mockCredentials.user(),
      });
      return output as Record<string, any>;
    };

    beforeAll(async () => {
      allowAll();
      catalog = await startTestCatalog({
        directory,
        files: FILES,
        locations: ['*.yaml'],
        knex: await databases.init(databaseId),
        config: { dataProducts: { factsAcrossEntities: mode } },
        features: [
          dataProductsModule,
          factory,
          createServiceFactory({
            service: actionsRegistryServiceRef,
            deps: {},
            factory: () => registry,
          }),
        ],
      });
      // To who may read everything, both say the same.
      await eventually(
        async () =>
          isDeepStrictEqual(saidBy(await find('kind=product')), WHOLE) &&
          (await find('kind=contract')).totalItems === 8,
      );
      hide(...HIDDEN);
    });
    afterAll(() => catalog?.stop());

    it('are told in a list as is decided', async () => {
      expect(saidBy(await find('kind=product'))).toEqual(told);
      expect(saidBy(await find('kind=product&text=product'))).toEqual(told);
      expect(saidBy(await find('kind=product&sort=owner&order=desc'))).toEqual(
        told,
      );
    });

    it.each(['yes', 'no'])('are filtered by: %s', async answer => {
      const wanted = withAnswer(told, answer);
      for (const text of ['', '&text=product']) {
        const found = await find(
          `kind=product&tag=all&personalData=${answer}${text}`,
        );
        expect(Object.keys(saidBy(found)).sort()).toEqual(wanted);
        expect(found.totalItems).toBe(wanted.length);
        expect(found.totalIsMinimum).toBe(false);
      }
    });

    it('are paged through in the order of the list', async () => {
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await get<DiscoveryPage>(
          `data-products/discovery?kind=product&personalData=unknown&personalData=no&order=desc&limit=2${cursor}`,
        );
        seen.push(...page.items.map(({ entityRef }) => nameOf(entityRef)));
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
      } while (cursor);
      const wanted = Object.entries({ ...told, reader: 'unknown' })
        .filter(([, answer]) => answer !== 'yes')
        .map(([name]) => name);
      // By title: “Reader …” comes after “Product …”.
      expect(seen).toEqual(wanted.sort().reverse().sort(readerFirst));
    });

    it('are counted as they are told', async () => {
      expect(countsOf(await facets('kind=product'))).toEqual(counts);
      // The field itself is counted as if it were not filtered.
      const filtered = await facets('kind=product&personalData=yes');
      expect(countsOf(filtered)).toEqual(counts);
      expect(filtered.tag).toEqual([{ value: 'all', count: counts.yes }]);
      expect(filtered.lifecycle).toEqual([
        { value: 'active', count: counts.yes },
      ]);
      const tagged = await facets('kind=product&tag=all');
      expect(countsOf(tagged)).toEqual({
        ...counts,
        unknown: counts.unknown - 1,
      });
      expect(countsOf(await facets('kind=product&text=product'))).toEqual({
        ...counts,
        unknown: counts.unknown - 1,
      });
    });

    it('stand in the entity and in the counts of the catalog only where all readers may know', async () => {
      const entity = await get<Entity>(
        'entities/by-name/dataproduct/default/p2',
      );
      const whole = await get<{ facets: Record<string, unknown[]> }>(
        'entity-facets?facet=spec.personalData&filter=kind=dataproduct',
      );
      expect(entity.spec?.personalData).toBe(
        mode === 'all' ? 'yes' : undefined,
      );
      expect(whole.facets['spec.personalData'] ?? []).toHaveLength(
        mode === 'all' ? 3 : 0,
      );
      const stated = JSON.stringify(entity);
      // The version of the hidden contract is told by a finding.
      expect(stated.includes('version \\"1.0.0\\"')).toBe(mode === 'all');
      const [line] = (await find('kind=product&text=p2')).items;
      expect(
        line.findings.warnings > 0 && stated.includes('unlike-version'),
      ).toBe(mode === 'all');
    });

    it('are told to agents as to people', async () => {
      const found = await invoke('find-data-products', {
        personalData: 'yes',
        limit: 100,
      });
      expect(
        found.items.map((item: { entityRef: string }) =>
          nameOf(item.entityRef),
        ),
      ).toEqual(withAnswer(told, 'yes'));
      for (const name of ['p1', 'p2', 'p7'] as const) {
        const product = await invoke('read-data-product', { name });
        expect([name, product.personalData]).toEqual([name, told[name]]);
      }
      const { outputPorts } = await invoke('read-data-product', { name: 'p7' });
      expect(
        outputPorts.map((port: { contract?: object }) =>
          Boolean(port.contract),
        ),
      ).toEqual([true, false]);
    });

    it('are not found out by words, titles or numbers', async () => {
      for (const words of ['column_of_c2', 'table of c8', 'Contract c4']) {
        const text = encodeURIComponent(words);
        for (const kind of ['product', 'contract']) {
          const found = await find(`kind=${kind}&text=${text}`);
          expect([words, found.totalItems]).toEqual([words, 0]);
          const values = await facets(`kind=${kind}&text=${text}`);
          expect(Object.values(values).flat()).toEqual([]);
        }
      }
      const list = await find('kind=product');
      expect(
        list.items
          .flatMap(({ contracts = [] }) => contracts.map(nameOf))
          .sort(),
      ).toEqual(['c1', 'c3', 'c5', 'c7']);
      expect((await find('kind=contract')).totalItems).toBe(4);
      expect(JSON.stringify(list)).not.toContain('Contract c2');
      // What joins two entities, the reader of either may know: its name.
      const entity = await get<Entity>(
        'entities/by-name/dataproduct/default/p2',
      );
      expect(entity.relations).toContainEqual({
        type: 'providesApi',
        targetRef: 'api:default/c2',
      });
    });

    it('are named in no cursor', async () => {
      for (const query of [
        'kind=contract',
        'kind=contract&sort=owner',
        'kind=contract&text=contract',
        'kind=product&personalData=no&personalData=unknown',
      ]) {
        let cursor: string | undefined;
        do {
          const page = await get<DiscoveryPage>(
            `data-products/discovery?limit=1&${query}${
              cursor ? `&cursor=${cursor}` : ''
            }`,
          );
          cursor = page.nextCursor;
          const written = decoded(decoded(cursor ?? ''));
          expect(written).not.toMatch(/\bc[2468]\b|contract c[2468]/i);
        } while (cursor);
      }
    });

    it('of consumers are for readers of the consumer', async () => {
      const consumersOf = async () =>
        (await find('kind=contract&text=c1')).items.map(
          ({ consumers }) => consumers,
        );
      expect(await consumersOf()).toEqual([1]);
      hide(...HIDDEN, 'reader');
      expect(await consumersOf()).toEqual([0]);
      hide(...HIDDEN);
    });
  },
);

function readerFirst(one: string, other: string): number {
  return Number(other === 'reader') - Number(one === 'reader');
}

/** With what is in it in the same writing. */
function decoded(text: string): string {
  return text.replace(/[\w-]{16,}={0,2}/g, part =>
    Buffer.from(part, 'base64url').toString('utf8'),
  );
}
