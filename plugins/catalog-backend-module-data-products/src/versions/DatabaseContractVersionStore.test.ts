import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { DatabaseFileStore } from '../files/DatabaseFileStore';
import { sha256 } from '../files/sha256';
import type { KnownLives } from './lives/Life';
import type { SeenContract } from './ContractVersionStore';
import { DatabaseContractVersionStore } from './DatabaseContractVersionStore';

const LIFE = { uid: 'present', source: 'company' };
const present: KnownLives = { uid: 'present', sources: ['company'] };
const ORDERS = 'api:default/orders-v1';

/** What somebody may know who knows of the present life. */
const presentOf = (...entityRefs: string[]) =>
  entityRefs.map(entityRef => ({ entityRef, lives: present }));

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
    life: LIFE,
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
      const { database, knex } = await initDatabase(databases, databaseId);
      await DatabaseFileStore.create({ database });
      return {
        knex,
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

      const histories = presentOf(ORDERS);
      const versions = await store.list({ histories, limit: 10 });
      expect(
        versions.map(({ version, firstSeenAt }) => [version, firstSeenAt]),
      ).toEqual([
        ['1.1.0', '2026-11-03T08:00:00.000Z'],
        ['1.0.0', expect.stringMatching(/^2026-11-0[12]/)],
      ]);
      expect(await store.count({ histories })).toBe(2);
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
      const entityRefs = [ORDERS, former];
      const histories = presentOf(...entityRefs);

      const all = await store.list({ histories, limit: 100 });
      expect(all.map(({ version }) => version).slice(0, 5)).toEqual([
        '1.05',
        '1.04',
        '1.03',
        '1.02',
        '1.01',
      ]);
      const paged: unknown[] = [];
      let page = await store.list({ histories, limit: 2 });
      while (page.length > 0) {
        paged.push(...page);
        const { entityRef, firstSeenAt, key } = page[page.length - 1];
        const entity = entityRefs.indexOf(entityRef);
        const after = { entity, firstSeenAt, key };
        page = await store.list({ histories, limit: 2, after });
      }
      expect(paged).toEqual(all);
      expect(await store.count({ histories })).toBe(8);
    });

    it('gives a text only under a contract to which it belongs', async () => {
      const { store } = await createStore();
      await store.see(contract('a'));
      const keys = [sha256('a')];

      const own = { histories: presentOf(ORDERS), keys };
      expect(await store.texts(own)).toMatchObject([{ text: 'a' }]);
      const other = { histories: presentOf('api:default/other'), keys };
      expect(await store.texts(other)).toEqual([]);
    });

    it('knows which contracts a port named, whatever its version', async () => {
      const { store, replica } = await createStore();
      const seenAt = '2026-11-01T08:00:00.000Z';
      const first = [port('api:default/orders-v1', '1.0.0')];
      const second = [port('api:default/orders-v2', '2.0.0')];
      await store.seePorts({ ports: first, life: LIFE, seenAt });
      await Promise.all([
        store.seePorts({
          ports: second,
          life: LIFE,
          seenAt: '2026-11-02T08:00:00.000Z',
        }),
        replica.seePorts({
          ports: [...second, ...second, ...first],
          life: LIFE,
          seenAt,
        }),
      ]);
      await store.seePorts({
        ports: [
          { ...port('api:default/customers', '1.0.0'), portName: 'customers' },
        ],
        life: LIFE,
        seenAt,
      });

      const named = async (contractRef: string) => {
        const ports = await store.ports({
          contractRef,
          acrossLives: false,
          limit: 10,
        });
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
          life: LIFE,
          seenAt: `2026-11-${day}T08:00:00.000Z`,
        });
      }
      const contractRef = 'api:default/orders-v1';
      const page = { acrossLives: true };
      const all = await store.ports({ contractRef, ...page, limit: 100 });
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
      let ports = await store.ports({ contractRef, ...page, limit: 3 });
      while (ports.length > 0) {
        paged.push(...ports);
        const after = ports[ports.length - 1];
        ports = await store.ports({ contractRef, ...page, after, limit: 3 });
      }
      expect(paged).toEqual(all);
    });

    it('tells apart the lives of one name', async () => {
      const { store } = await createStore();
      const lives = [
        { uid: 'gone', source: 'company' },
        { uid: 'present', source: 'newcomer' },
        LIFE,
      ];
      for (const [index, life] of lives.entries()) {
        const day = `0${index + 1}`;
        await store.see(contract('same', { day, life }));
        await store.see(contract(`own ${index}`, { day, life }));
      }
      const textsOf = async (ofLives: KnownLives) => {
        const histories = [{ entityRef: ORDERS, lives: ofLives }];
        const keys = ['same', 'own 0', 'own 1', 'own 2'].map(sha256);
        const texts = await store.texts({ histories, keys });
        const listed = await store.list({ histories, limit: 10 });
        expect(listed.map(({ key }) => key).sort()).toEqual(
          texts.map(({ key }) => key).sort(),
        );
        expect(await store.count({ histories })).toBe(texts.length);
        return texts
          .map(({ text, firstSeenAt }) => [text, firstSeenAt.slice(8, 10)])
          .sort();
      };
      expect(await textsOf(present)).toEqual([
        ['own 2', '03'],
        ['same', '03'],
      ]);
      expect(await textsOf('all')).toEqual([
        ['own 0', '01'],
        ['own 1', '02'],
        ['own 2', '03'],
        ['same', '01'],
      ]);
      const both = { uid: 'present', sources: ['company', 'newcomer'] };
      expect(await textsOf(both)).toEqual([
        ['own 1', '02'],
        ['own 2', '03'],
        ['same', '02'],
      ]);
      expect(await textsOf({ uid: '', sources: [''] })).toEqual([]);
      expect(await textsOf({ uid: 'gone', sources: ['newcomer'] })).toEqual([]);
    });

    it('leads from port to port within one life of a product only, but for readers of everything', async () => {
      const { store } = await createStore();
      const seenAt = '2026-11-01T08:00:00.000Z';
      const former = { uid: 'gone', source: 'company' };
      const seen = (contractRef: string, life: typeof LIFE) =>
        store.seePorts({ ports: [port(contractRef, '1')], life, seenAt });
      await seen('api:default/old', former);
      await seen(ORDERS, former);
      await seen(ORDERS, LIFE);
      await seen('api:default/new', LIFE);

      const leadsTo = async (contractRef: string, acrossLives: boolean) =>
        (await store.ports({ contractRef, acrossLives, limit: 10 }))
          .map(known => `${known.contractRef} ${known.life.uid}`)
          .sort();
      const ofPresent = [`api:default/new present`, `${ORDERS} present`];
      const ofFormer = [`api:default/old gone`, `${ORDERS} gone`];
      expect(await leadsTo('api:default/new', false)).toEqual(ofPresent);
      expect(await leadsTo('api:default/old', false)).toEqual(ofFormer);
      expect(await leadsTo('api:default/new', true)).toEqual(
        [...ofPresent, ...ofFormer].sort(),
      );
    });

    it('gives the present life of one source to another, since the earliest', async () => {
      const { store } = await createStore();
      const to = { uid: 'present', source: 'team' };
      const gone = { uid: 'gone', source: 'company' };
      await store.see(contract('both', { day: '01' }));
      await store.see(contract('both', { day: '02', life: to }));
      await store.see(contract('late', { day: '04' }));
      await store.see(contract('late', { day: '03', life: to }));
      await store.see(contract('theirs', { day: '05' }));
      await store.see(contract('gone', { day: '06', life: gone }));
      const product = 'dataproduct:default/orders';
      for (const [life, day] of [
        [LIFE, '01'],
        [to, '02'],
      ] as const) {
        await store.seePorts({
          ports: [port(ORDERS, '1')],
          life,
          seenAt: `2026-11-${day}T08:00:00.000Z`,
        });
      }

      const handOver = { uid: 'present', from: 'company', to: 'team' };
      await store.handOver({ ...handOver, entityRef: ORDERS });
      await store.handOver({ ...handOver, entityRef: product });
      const textsOf = async (lives: KnownLives) =>
        (
          await store.texts({
            histories: [{ entityRef: ORDERS, lives }],
            keys: ['both', 'late', 'theirs', 'gone'].map(sha256),
          })
        )
          .map(({ text, firstSeenAt }) => `${text} ${firstSeenAt.slice(8, 10)}`)
          .sort();
      expect(await textsOf({ uid: 'present', sources: ['team'] })).toEqual([
        'both 01',
        'late 03',
        'theirs 05',
      ]);
      expect(await textsOf(present)).toEqual([]);
      expect(await textsOf({ uid: 'gone', sources: ['company'] })).toEqual([
        'gone 06',
      ]);
      const contractRef = ORDERS;
      expect(
        await store.ports({ contractRef, acrossLives: true, limit: 10 }),
      ).toMatchObject([{ life: to, firstSeenAt: '2026-11-01T08:00:00.000Z' }]);

      // Nothing to itself, and nothing that is not there.
      await store.handOver({ ...handOver, from: 'team', entityRef: ORDERS });
      await store.handOver({ ...handOver, entityRef: ORDERS });
      expect(await textsOf({ uid: 'present', sources: ['team'] })).toHaveLength(
        3,
      );
    });

    it('takes sources of any length and letter', async () => {
      const { store } = await createStore();
      for (const source of [`location url:${'ü'.repeat(5_000)}`, 'a\u0000b']) {
        await store.see(contract('a', { life: { uid: 'present', source } }));
        const lives = { uid: 'present', sources: [source] };
        const histories = [{ entityRef: ORDERS, lives }];
        expect(await store.count({ histories })).toBe(1);
      }
    });

    it('settles what was there before sources counted', async () => {
      const { store, knex } = await createStore();
      const before = { uid: 'present', source: '' };
      await store.see(contract('old', { day: '01', life: before }));
      await store.see(contract('now', { day: '02', life: before }));
      await store.see(contract('now', { day: '09' }));
      const uid = 'present';
      const entityRef = ORDERS;
      await knex('data_products_versions')
        .where({ source: '' })
        .update({ origin: 'url:a' });
      expect(await store.unsettled({ limit: 10 })).toEqual([
        { entityRef, uid, origin: 'url:a' },
      ]);
      expect(await store.unsettled({ after: entityRef, limit: 10 })).toEqual(
        [],
      );
      const histories = presentOf(ORDERS);
      expect(await store.count({ histories })).toBe(1);

      await store.settle({ entityRef, uid, source: 'company' });
      expect(await store.unsettled({ limit: 10 })).toEqual([]);
      const settled = await store.list({ histories, limit: 10 });
      expect(
        settled.map(({ firstSeenAt }) => firstSeenAt.slice(8, 10)),
      ).toEqual(['02', '01']);
    });

    it('forgets the oldest of one life, whatever a newcomer brings', async () => {
      const { store } = await createStore();
      await store.see(contract('mine', { day: '01' }));
      const flood = { uid: 'present', source: 'newcomer' };
      for (let day = 10; day < 15; day += 1) {
        await store.see(contract(`${day}`, { day: `${day}`, life: flood }));
      }
      expect(await store.forgetOldest({ keep: 3 })).toBe(2);
      const histories = presentOf(ORDERS);
      expect(await store.count({ histories })).toBe(1);
    });

    it('forgets the oldest of a contract that changes all the time', async () => {
      const { store } = await createStore();
      for (let day = 10; day < 30; day += 1) {
        await store.see(contract(`${day}`, { day: `${day}` }));
      }
      await store.see(contract('quiet', { entityRef: 'api:default/quiet' }));

      expect(await store.forgetOldest({ keep: 3 })).toBe(17);
      expect(await store.forgetOldest({ keep: 3 })).toBe(0);
      const histories = presentOf(ORDERS);
      const kept = await store.list({ histories, limit: 10 });
      expect(kept.map(({ firstSeenAt }) => firstSeenAt.slice(8, 10))).toEqual([
        '29',
        '28',
        '27',
      ]);
      expect(
        await store.count({ histories: presentOf('api:default/quiet') }),
      ).toBe(1);
    });
  },
);
