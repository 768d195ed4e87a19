import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { queryWords } from '@data-mesh/backstage-plugin-data-products-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { DatabaseFileStore } from '../files/DatabaseFileStore';
import { DatabaseDiscoveryStore } from './DatabaseDiscoveryStore';
import type { IndexedEntry } from './DiscoveryStore';
import { indexWords } from './indexWords';

function entry(
  name: string,
  fields: Partial<IndexedEntry> & { purpose?: string; columns?: string[] } = {},
): IndexedEntry {
  const { purpose, columns = [], ...rest } = fields;
  const kind = fields.kind ?? 'product';
  return {
    entityRef: `${kind === 'product' ? 'dataproduct' : 'api'}:default/${name}`,
    kind,
    title: name,
    nameWords: indexWords([name]),
    ownWords: indexWords([name, purpose]),
    words: indexWords([name, purpose, ...columns]),
    elements: [],
    personalData: 'unknown',
    promises: [],
    hash: 'one',
    ...rest,
  };
}

describe.each(createTestDatabases().eachSupportedId())(
  'The index of discovery in %s',
  databaseId => {
    const databases = createTestDatabases();

    async function createStore() {
      const { knex, database } = await initDatabase(databases, databaseId);
      await DatabaseFileStore.create({ database });
      return {
        knex,
        store: await DatabaseDiscoveryStore.create({ database }),
        replica: await DatabaseDiscoveryStore.create({ database }),
      };
    }

    it('finds what has each word as the beginning of one of its own', async () => {
      const { store } = await createStore();
      await store.put(
        entry('addresses', {
          columns: ['customer_address.postal_code', 'Straße 1e5 007 v1.2'],
        }),
      );
      await store.put(entry('orders', { purpose: '100 % of all orders.' }));
      await store.put(entry('Заказы', { columns: ['顧客'] }));
      const found = async (text: string) => {
        const candidates = await store.candidates({
          kind: 'product',
          words: queryWords(text),
          limit: 10,
        });
        return candidates.map(({ entityRef }) => entityRef.split('/')[1]);
      };

      expect({
        'postal code': await found("customers' postal codes"),
        'cod post': await found('cod post'),
        ostal: await found('ostal'),
        strasse: await found('straß'),
        '1e': await found('1e'),
        '7': await found('7'),
        '007': await found('007'),
        v1: await found('V1'),
        '%': await found('%'),
        '100 %': await found('100 %'),
        _: await found('_'),
        заказ: await found('ЗАКАЗ'),
        顧: await found('顧'),
        'post order': await found('postal orders'),
        "'": await found("' or x=1 --"),
      }).toEqual({
        'postal code': ['addresses'],
        'cod post': ['addresses'],
        ostal: [],
        strasse: ['addresses'],
        '1e': ['addresses'],
        '7': [],
        '007': ['addresses'],
        v1: ['addresses'],
        '%': [],
        '100 %': ['orders'],
        _: [],
        заказ: ['Заказы'],
        顧: ['Заказы'],
        'post order': [],
        "'": [],
      });
    });

    it('puts names first, then what is said of the entry, then columns, and lists no other kind', async () => {
      const { store } = await createStore();
      await store.put(entry('a-columns', { columns: ['customer'] }));
      await store.put(entry('b-purpose', { purpose: 'About customers' }));
      await store.put(entry('customers'));
      await store.put(entry('customers', { kind: 'contract' }));

      const candidates = await store.candidates({
        kind: 'product',
        words: ['customer'],
        limit: 10,
      });
      expect(candidates).toEqual([
        { entityRef: 'dataproduct:default/customers', rank: 0 },
        { entityRef: 'dataproduct:default/b-purpose', rank: 1 },
        { entityRef: 'dataproduct:default/a-columns', rank: 2 },
      ]);
    });

    it('keeps an entry of any size', async () => {
      const { store } = await createStore();
      const many = Array.from({ length: 100_000 }, (_, i) => `column${i}é`);
      await store.put(
        entry('large', {
          columns: ['x'.repeat(10_000), '語'.repeat(9_000), ...many],
        }),
      );
      const candidates = await store.candidates({
        kind: 'product',
        words: ['column1', 'xxx', '語'],
        limit: 10,
      });
      expect(candidates).toHaveLength(1);
    });

    it('remembers what it is given, the newest of each entry', async () => {
      const { store, replica } = await createStore();
      const promises = [
        { contractRef: 'api:default/b', contractHash: '' },
        { contractRef: 'api:default/a', contractHash: 'one' },
      ];
      await store.put(entry('orders', { promises }));
      await replica.put(
        entry('orders', {
          promises,
          hash: 'two',
          personalData: 'yes',
          ending: { successor: 'orders-v2' },
          elements: [{ kind: 'object', path: 'orders', words: 'orders' }],
        }),
      );
      const entityRef = 'dataproduct:default/orders';
      const asked = { entityRefs: [entityRef, 'dataproduct:default/gone'] };
      expect({
        facts: [...(await store.facts(asked))],
        words: [...(await store.words(asked))],
        endings: [...(await store.endings(asked))],
        elements: [...(await store.elements(asked))],
        promises: [...(await store.promises(asked))],
      }).toEqual({
        facts: [[entityRef, { hash: 'two', personalData: 'yes' }]],
        words: [[entityRef, { ownWords: 'orders', words: 'orders' }]],
        endings: [[entityRef, { successor: 'orders-v2' }]],
        elements: [
          [entityRef, [{ kind: 'object', path: 'orders', words: 'orders' }]],
        ],
        promises: [[entityRef, ['api:default/a', 'api:default/b']]],
      });

      await store.forget({ entityRef });
      expect(await store.refs({ limit: 10 })).toEqual([]);
      expect([...(await store.promises(asked))]).toEqual([]);
    });

    it('says so where promises cannot be written, and has all of them the next time', async () => {
      const { store } = await createStore();
      const promise = { contractRef: 'api:default/a', contractHash: 'one' };
      const wrong = { ...promise, contractRef: null as never };
      await expect(
        store.put(entry('orders', { promises: [promise, wrong] })),
      ).rejects.toThrow();

      await store.put(entry('orders', { promises: [promise] }));
      const entityRefs = ['dataproduct:default/orders'];
      expect(await store.promises({ entityRefs })).toEqual(
        new Map([['dataproduct:default/orders', ['api:default/a']]]),
      );
    });

    it('tells which products have not seen a contract as it is', async () => {
      const { store } = await createStore();
      const contractRef = 'api:default/orders-v1';
      const stale = async () => {
        const items = await store.stale({ contractRefs: [contractRef] });
        return items.map(item => item.productRef.split('/')[1]).sort();
      };
      const promising = (name: string, contractHash: string) =>
        store.put(entry(name, { promises: [{ contractRef, contractHash }] }));
      await promising('early', '');
      expect(await stale()).toEqual([]);

      await store.put(entry('orders-v1', { kind: 'contract', hash: 'a' }));
      await promising('late', 'a');
      expect(await stale()).toEqual(['early']);

      await store.put(entry('orders-v1', { kind: 'contract', hash: 'b' }));
      await promising('early', 'b');
      expect(await stale()).toEqual(['late']);

      await store.forget({ entityRef: contractRef });
      expect(await stale()).toEqual(['early', 'late']);
    });

    it('forgets what the catalog has no entity of, and nothing else', async () => {
      const { knex, store } = await createStore();
      await knex.schema.createTable('refresh_state', table => {
        table.text('entity_ref');
      });
      await knex('refresh_state').insert({
        entity_ref: 'dataproduct:default/kept',
      });
      await store.put(entry('kept'));
      await store.put(
        entry('gone', {
          promises: [{ contractRef: 'api:default/a', contractHash: '' }],
        }),
      );
      await store.put(
        entry('coming', { expectedUntil: '2026-01-01T11:00:00.000Z' }),
      );
      const entityRefs = await store.refs({ limit: 10 });
      const forgetAt = (now: string) => store.forgetGone({ entityRefs, now });

      expect(await forgetAt('2026-01-01T10:00:00.000Z')).toEqual([
        'dataproduct:default/gone',
      ]);
      expect(await store.refs({ limit: 10 })).toEqual([
        'dataproduct:default/coming',
        'dataproduct:default/kept',
      ]);
      expect(await forgetAt('2026-01-01T12:00:00.000Z')).toEqual([
        'dataproduct:default/coming',
      ]);
      expect(await store.refs({ limit: 10 })).toEqual([
        'dataproduct:default/kept',
      ]);
      expect((await store.promises({ entityRefs })).size).toBe(0);
    });

    it('migrates up and down with rows in every table', async () => {
      const { knex, store } = await createStore();
      await store.put(
        entry('orders', {
          promises: [{ contractRef: 'api:default/a', contractHash: '' }],
        }),
      );
      const migrations = {
        directory: resolvePackagePath(
          '@data-mesh/backstage-plugin-catalog-backend-module-data-products',
          'migrations',
        ),
        tableName: 'data_products_knex_migrations',
      };
      await knex.migrate.rollback(migrations, true);
      expect(await knex.schema.hasTable('data_products_discovery')).toBe(false);
      await knex.migrate.latest(migrations);
      await store.put(entry('orders'));
      expect(await store.refs({ limit: 10 })).toHaveLength(1);
    });
  },
);
