import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { DatabaseFileStore } from '../files/DatabaseFileStore';
import { sha256 } from '../files/sha256';
import type { SeenContract } from './ContractVersionStore';
import { DatabaseContractVersionStore } from './DatabaseContractVersionStore';

function contract(
  text: string,
  fields: Partial<SeenContract> & { day?: string } = {},
): SeenContract {
  const { day = '01', ...rest } = fields;
  return {
    entityRef: 'api:default/orders-v1',
    key: sha256(text),
    text,
    contractId: 'orders-v1',
    version: '1.0.0',
    seenAt: `2026-11-${day}T08:00:00.000Z`,
    ...rest,
  };
}

const port = (contractRef: string, portVersion: string) => ({
  productRef: 'dataproduct:default/orders',
  portName: 'orders',
  portVersion,
  contractRef,
});

describe.each(createTestDatabases().eachSupportedId())(
  'The versions of contracts in %s',
  databaseId => {
    const databases = createTestDatabases();

    async function createStore() {
      const { database } = await initDatabase(databases, databaseId);
      await DatabaseFileStore.create({ database });
      return {
        store: await DatabaseContractVersionStore.create({ database }),
        replica: await DatabaseContractVersionStore.create({ database }),
      };
    }

    it('keeps each text once, with the time when it was first seen', async () => {
      const { store, replica } = await createStore();
      await Promise.all([
        store.see(contract('a')),
        replica.see(contract('a')),
        store.see(contract('a', { day: '02' })),
        store.see(contract('b', { day: '03', version: '1.1.0' })),
      ]);
      await replica.see(contract('a', { day: '04' }));

      const entityRefs = ['api:default/orders-v1'];
      const versions = await store.list({ entityRefs, limit: 10 });
      expect(
        versions.map(({ version, firstSeenAt }) => [version, firstSeenAt]),
      ).toEqual([
        ['1.1.0', '2026-11-03T08:00:00.000Z'],
        ['1.0.0', expect.stringMatching(/^2026-11-0[12]/)],
      ]);
      expect(await store.count({ entityRefs })).toBe(2);
    });

    it('lists page by page, one contract after the other', async () => {
      const { store } = await createStore();
      const former = 'api:default/orders-v0';
      for (const day of ['01', '02', '03', '04', '05']) {
        await store.see(contract(`own ${day}`, { day, version: `1.${day}` }));
      }
      // Two that were seen at the same moment.
      for (const text of ['x', 'y', 'z']) {
        await store.see(contract(text, { entityRef: former, version: text }));
      }
      const entityRefs = ['api:default/orders-v1', former];

      const all = await store.list({ entityRefs, limit: 100 });
      expect(all.map(({ version }) => version).slice(0, 5)).toEqual([
        '1.05',
        '1.04',
        '1.03',
        '1.02',
        '1.01',
      ]);
      const paged: unknown[] = [];
      let page = await store.list({ entityRefs, limit: 2 });
      while (page.length > 0) {
        paged.push(...page);
        const { entityRef, firstSeenAt, key } = page[page.length - 1];
        const entity = entityRefs.indexOf(entityRef);
        const after = { entity, firstSeenAt, key };
        page = await store.list({ entityRefs, limit: 2, after });
      }
      expect(paged).toEqual(all);
      expect(await store.count({ entityRefs })).toBe(8);
    });

    it('gives a text only under a contract to which it belongs', async () => {
      const { store } = await createStore();
      await store.see(contract('a'));
      const keys = [sha256('a')];

      const own = { entityRefs: ['api:default/orders-v1'], keys };
      expect(await store.texts(own)).toMatchObject([{ text: 'a' }]);
      const other = { entityRefs: ['api:default/other'], keys };
      expect(await store.texts(other)).toEqual([]);
    });

    it('knows which contracts a port named, whatever its version', async () => {
      const { store, replica } = await createStore();
      const seenAt = '2026-11-01T08:00:00.000Z';
      const first = [port('api:default/orders-v1', '1.0.0')];
      const second = [port('api:default/orders-v2', '2.0.0')];
      await store.seePorts({ ports: first, seenAt });
      await Promise.all([
        store.seePorts({ ports: second, seenAt: '2026-11-02T08:00:00.000Z' }),
        replica.seePorts({ ports: [...second, ...second, ...first], seenAt }),
      ]);
      await store.seePorts({
        ports: [
          { ...port('api:default/customers', '1.0.0'), portName: 'customers' },
        ],
        seenAt,
      });

      const named = async (contractRef: string) => {
        const ports = await store.ports({ contractRef, limit: 10 });
        return ports
          .map(known => `${known.contractRef} ${known.portVersion}`)
          .sort();
      };
      const both = [
        'api:default/orders-v1 1.0.0',
        'api:default/orders-v2 2.0.0',
      ];
      expect(await named('api:default/orders-v2')).toEqual(both);
      expect(await named('api:default/orders-v1')).toEqual(both);
      expect(await named('api:default/customers')).toEqual([
        'api:default/customers 1.0.0',
      ]);
    });

    it('gives the ports page by page, the newest first', async () => {
      const { store } = await createStore();
      for (const day of ['01', '02']) {
        const names = ['a', 'b', 'c', 'd'].map(name => `${name}-${day}`);
        await store.seePorts({
          ports: names.map(portName => ({
            productRef: 'dataproduct:default/orders',
            portName,
            contractRef: 'api:default/orders-v1',
          })),
          seenAt: `2026-11-${day}T08:00:00.000Z`,
        });
      }
      const contractRef = 'api:default/orders-v1';
      const all = await store.ports({ contractRef, limit: 100 });
      expect(all.map(({ firstSeenAt }) => firstSeenAt.slice(8, 10))).toEqual([
        '02',
        '02',
        '02',
        '02',
        '01',
        '01',
        '01',
        '01',
      ]);
      const paged: unknown[] = [];
      let page = await store.ports({ contractRef, limit: 3 });
      while (page.length > 0) {
        paged.push(...page);
        const after = page[page.length - 1];
        page = await store.ports({ contractRef, after, limit: 3 });
      }
      expect(paged).toEqual(all);
    });

    it('forgets the oldest of a contract that changes all the time', async () => {
      const { store } = await createStore();
      for (let day = 10; day < 30; day += 1) {
        await store.see(contract(`${day}`, { day: `${day}` }));
      }
      await store.see(contract('quiet', { entityRef: 'api:default/quiet' }));

      expect(await store.forgetOldest({ keep: 3 })).toBe(17);
      expect(await store.forgetOldest({ keep: 3 })).toBe(0);
      const entityRefs = ['api:default/orders-v1'];
      const kept = await store.list({ entityRefs, limit: 10 });
      expect(kept.map(({ firstSeenAt }) => firstSeenAt.slice(8, 10))).toEqual([
        '29',
        '28',
        '27',
      ]);
      expect(await store.count({ entityRefs: ['api:default/quiet'] })).toBe(1);
    });
  },
);
