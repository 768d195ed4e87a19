import { mockServices } from '@backstage/backend-test-utils';
import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';
import { DatabaseHealingStore } from './DatabaseHealingStore';
import { healEntities } from './healEntities';

const TASK = 'data-products-heal-entities';
const PRODUCT = 'dataproduct:default/orders';
const CONTRACT = 'api:default/orders-v1';
const COMPONENT = 'component:default/shop';
const FILES = {
  'orders.odps.yaml': odps({
    id: 'orders',
    more: 'outputPorts: [{ name: orders, version: 1.0.0, contractId: orders-v1 }]\n',
  }),
  'orders.odcs.yaml': odcs({ id: 'orders-v1' }),
  'shop.yaml': `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: shop }
spec: { type: service, lifecycle: production, owner: group:default/web }
`,
};

describe.each(createTestDatabases().eachSupportedId())(
  'An entity that an interruption left half written, in %s,',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    let knex: Knex;
    let catalog: TestCatalog;
    afterEach(() => catalog?.stop());

    const listed = async () =>
      (await catalog.entities())
        .map(({ kind, metadata }) => `${kind}:${metadata.name}`)
        .filter(name => !name.startsWith('Location:'));
    const promised = async () =>
      (await catalog.entity(CONTRACT))?.relations?.some(
        ({ targetRef }) => targetRef === PRODUCT,
      );

    async function start(options?: { intervalSeconds: number }) {
      knex = await databases.init(databaseId);
      catalog = await startTestCatalog({
        directory,
        files: FILES,
        locations: ['*.yaml'],
        knex,
        ...options,
      });
      await eventually(async () => {
        const names = await listed();
        const isIdle = (await knex('stitch_queue')).length === 0;
        return names.length === 3 && (await promised()) && isIdle;
      });
    }
    const rowOf = (ref: string) =>
      knex('refresh_state').where({ entity_ref: ref }).first();
    const idOf = async (ref: string): Promise<string> =>
      (await rowOf(ref)).entity_id;
    async function nextTurn(ref: string) {
      const last = String((await rowOf(ref)).next_update_at);
      await eventually(
        async () => String((await rowOf(ref)).next_update_at) !== last,
      );
    }
    async function turns(ref: string, count: number) {
      for (let turn = 0; turn < count; turn++) await nextTurn(ref);
    }
    const state = async () => ({
      refresh: await knex('refresh_state')
        .orderBy('entity_id')
        .select('entity_id', 'result_hash', 'next_update_at'),
      final: await knex('final_entities').orderBy('entity_id'),
    });

    /** Looks for them now, and says which warnings that gave. */
    async function look(options: {
      database?: DatabaseService;
      settle?(): Promise<void>;
      times?: number;
    }) {
      const scheduler = mockServices.scheduler();
      const logger = mockServices.logger.mock();
      const database = mockServices.database.mock({
        getClient: async () => knex,
      });
      const store = await DatabaseHealingStore.create({ database, ...options });
      await healEntities({ ...options, store, scheduler, logger });
      for (let time = 0; time < (options.times ?? 1); time++) {
        await scheduler.triggerTask(TASK);
      }
      return logger.warn.mock.calls.map(([message]) => message);
    }

    const damages: {
      damage: string;
      refs: string[];
      doIt(id: string): Promise<unknown>;
      isVisible(ref: string): Promise<unknown>;
    }[] = [
      {
        damage: 'without a final entity',
        refs: [PRODUCT, CONTRACT, COMPONENT],
        doIt: id => knex('final_entities').where({ entity_id: id }).delete(),
        isVisible: ref => catalog.entity(ref),
      },
      {
        damage: 'with an empty final entity',
        refs: [PRODUCT],
        doIt: id =>
          knex('final_entities')
            .where({ entity_id: id })
            .update({ final_entity: null }),
        isVisible: ref => catalog.entity(ref),
      },
      {
        damage: 'without what it is found by',
        refs: [PRODUCT, COMPONENT],
        doIt: id => knex('search').where({ entity_id: id }).delete(),
        isVisible: async ref => {
          const [kind] = ref.split(':');
          const id = await idOf(ref);
          return knex('search')
            .where({ entity_id: id, key: 'kind', value: kind })
            .first();
        },
      },
    ];
    it.each(damages)(
      'is passed over by the catalog and comes back by one look, $damage',
      async ({ refs, doIt, isVisible }) => {
        await start();
        for (const ref of refs) await doIt(await idOf(ref));
        for (const ref of refs) await turns(ref, 2);
        for (const ref of refs) expect(await isVisible(ref)).toBeFalsy();

        await catalog.run(TASK);
        for (const ref of refs) await eventually(() => isVisible(ref));
        expect(await listed()).toHaveLength(3);
      },
    );

    it('tells its neighbours what it never came to tell them', async () => {
      await start();
      const row = await knex('final_entities')
        .where({ entity_ref: CONTRACT })
        .first();
      const { relations, ...lonely } = JSON.parse(row.final_entity);
      await knex('final_entities')
        .where({ entity_ref: CONTRACT })
        .update({ final_entity: JSON.stringify(lonely), hash: 'before' });
      await knex('final_entities').where({ entity_ref: PRODUCT }).delete();
      await turns(CONTRACT, 2);
      expect(await promised()).toBeFalsy();

      await catalog.run(TASK);
      await eventually(promised);
    });

    it('is left to the catalog as long as it waits to be stitched, or was never processed', async () => {
      await start({ intervalSeconds: 3600 });
      await knex('stitch_queue').insert({
        entity_ref: PRODUCT,
        stitch_ticket: 'a',
        next_stitch_at: new Date(Date.now() + 3_600_000),
      });
      await knex('refresh_state')
        .where({ entity_ref: CONTRACT })
        .update({ processed_entity: null });
      await knex('final_entities')
        .whereIn('entity_ref', [PRODUCT, CONTRACT])
        .delete();
      const before = await state();
      await catalog.run(TASK);
      expect(await state()).toEqual(before);
    });

    it('is the only one to be touched', async () => {
      await start({ intervalSeconds: 3600 });
      const whole = await state();
      await catalog.run(TASK);
      expect(await state()).toEqual(whole);

      await knex('final_entities').where({ entity_ref: COMPONENT }).delete();
      const before = await rowOf(PRODUCT);
      await catalog.run(TASK);
      await eventually(() => catalog.entity(COMPONENT));
      expect(await rowOf(PRODUCT)).toEqual(before);
    });

    it('is looked at once more before anything is done, and named', async () => {
      await start({ intervalSeconds: 3600 });
      const final = await knex('final_entities')
        .where({ entity_ref: PRODUCT })
        .first();
      const search = await knex('search').where({ entity_id: final.entity_id });
      await knex('final_entities')
        .whereIn('entity_ref', [PRODUCT, COMPONENT])
        .delete();
      const before = await rowOf(PRODUCT);
      const warnings = await look({
        // Meanwhile the catalog finishes one of them.
        settle: async () => {
          await knex('final_entities').insert(final);
          await knex('search').insert(search);
        },
      });
      expect(await rowOf(PRODUCT)).toEqual(before);
      expect(warnings).toEqual([
        `Left half written by an interruption, now written again: ${COMPONENT}`,
      ]);
    });

    it('is found among many', async () => {
      await start({ intervalSeconds: 3600 });
      const later = new Date(Date.now() + 3_600_000);
      const ids = Array.from(
        { length: 1_200 },
        (_, index) => `id-${String(index).padStart(4, '0')}`,
      );
      await knex.batchInsert(
        'refresh_state',
        ids.map(id => ({
          entity_id: id,
          entity_ref: `component:default/${id}`,
          unprocessed_entity: '{}',
          processed_entity: '{}',
          errors: '[]',
          result_hash: 'a',
          next_update_at: later,
          last_discovery_at: later,
        })),
        50,
      );
      const half = ['id-0003', 'id-0499', 'id-0500', 'id-1150', 'id-1199'];
      const whole = ids.filter(id => !half.includes(id));
      await knex.batchInsert(
        'final_entities',
        whole.map(id => ({
          entity_id: id,
          entity_ref: `component:default/${id}`,
          final_entity: '{}',
          hash: 'a',
        })),
        50,
      );
      await knex.batchInsert(
        'search',
        whole.map(id => ({ entity_id: id, key: 'kind', value: 'component' })),
        50,
      );
      const warnings = await look({ settle: async () => {} });
      const found = warnings.flatMap(text => text.match(/id-\d+/g) ?? []);
      expect(found).toEqual(half);
    });

    it('is not looked for where the catalog keeps entities in another way', async () => {
      const { database } = await initDatabase(databases, databaseId);
      expect(await look({ database, times: 2 })).toHaveLength(1);
    });
  },
);
