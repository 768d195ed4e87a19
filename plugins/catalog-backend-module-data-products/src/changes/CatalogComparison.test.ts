import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { migrate } from '../database/migrate';
import { CatalogComparison } from './CatalogComparison';
import { ChangesService } from './ChangesService';
import { DatabaseChangeStore } from './DatabaseChangeStore';

const databases = createTestDatabases();
const DAY = 24 * 60 * 60_000;
const forEver = new AbortController().signal;

interface Entity {
  ref: string;
  uid?: string;
  hash?: string;
  /** Its apiVersion or spec.type, as the catalog finds it. */
  is?: string;
}

/** Tables as the catalog has them, in which the test is the catalog. */
async function startTables(
  databaseId: TestDatabaseId,
  options: { hasGenerations: boolean } = { hasGenerations: true },
) {
  const { knex, database } = await initDatabase(databases, databaseId);
  await migrate(knex);
  await knex.schema.createTable('final_entities', table => {
    table.string('entity_id').primary();
    table.string('entity_ref').notNullable().unique();
    table.text('final_entity');
    table.string('hash').notNullable();
    if (options.hasGenerations) table.bigInteger('generation').index();
  });
  await knex.schema.createTable('search', table => {
    table.string('entity_id').notNullable();
    table.string('key').notNullable();
    table.string('value');
    table.string('original_value');
    table.unique(['entity_id', 'key', 'value']);
  });
  let generation = 0;
  let now = Date.parse('2026-11-01T08:00:00.000Z');
  const store = await DatabaseChangeStore.create({ database });
  const create = () =>
    new CatalogComparison({ store, now: () => new Date(now) });
  const comparison = create();
  const service = new ChangesService({ store });
  const put = async (entities: Entity[]) => {
    const rows = entities.map(({ ref, uid = ref, hash = 'a', is }) => ({
      entity_id: uid,
      entity_ref: ref,
      final_entity: '{}',
      hash,
      is:
        is ??
        (ref.startsWith('api:') ? 'data-contract' : 'data-mesh.dev/v1alpha1'),
    }));
    const search = rows.map(({ entity_id, entity_ref, is }) => ({
      entity_id,
      key: entity_ref.startsWith('api:') ? 'spec.type' : 'apiversion',
      value: is.toLocaleLowerCase('en-US'),
      original_value: is,
    }));
    const final = rows.map(({ is, ...row }) =>
      options.hasGenerations ? { ...row, generation: (generation += 1) } : row,
    );
    for (let start = 0; start < final.length; start += 100) {
      const ids = final.slice(start, start + 100).map(row => row.entity_id);
      await knex('search').whereIn('entity_id', ids).delete();
    }
    await knex.batchInsert('search', search, 100);
    for (let start = 0; start < final.length; start += 100) {
      await knex('final_entities')
        .insert(final.slice(start, start + 100))
        .onConflict('entity_id')
        .merge();
    }
  };
  return {
    knex,
    comparison,
    create,
    service,
    put,
    remove: (...refs: string[]) =>
      knex('final_entities').whereIn('entity_ref', refs).delete(),
    later: (milliseconds: number) => {
      now += milliseconds;
    },
    turn: async () => (await comparison.turn({ signal: forEver })).changes,
    /** What a reader is told who read up to a cursor. */
    async told(after?: string) {
      const page = await service.page({ after });
      if (page.beginAnew) return { beginAnew: true, changes: [] };
      return {
        cursor: page.cursor,
        changes: page.changes.map(
          ({ entityRef, uid, hash, gone }) =>
            `${entityRef.split('/')[1]} ${uid.split('/').pop()} ${hash}${
              gone ? ' gone' : ''
            }`,
        ),
      };
    },
  };
}

const orders = 'dataproduct:default/orders';
const contract = 'api:default/contract';

describe.each(databases.eachSupportedId())('The change feed, on %s,', id => {
  it('tells of products and contracts what was new, is otherwise, gone, and another one, each once', async () => {
    const { put, remove, told, turn } = await startTables(id);
    await put([
      { ref: orders },
      { ref: contract },
      { ref: 'api:default/rest', is: 'openapi' },
      { ref: 'api:default/loud', is: 'Data-Contract' },
      { ref: 'component:default/shop' },
      { ref: 'dataproduct:default/others', is: 'other.example/v1' },
    ]);
    expect(await turn()).toBe(2);
    const first = await told();
    expect([...first.changes].sort()).toEqual([
      'contract contract a',
      'orders orders a',
    ]);
    expect(await turn()).toBe(0);
    expect((await told(first.cursor)).changes).toEqual([]);

    await put([{ ref: orders, hash: 'b' }]);
    expect(await turn()).toBe(1);
    await put([{ ref: orders, hash: 'c' }]);
    await remove(contract);
    expect(await turn()).toBe(2);
    expect((await told(first.cursor)).changes).toEqual([
      'orders orders c',
      'contract contract a gone',
    ]);
    await put([{ ref: contract, uid: 'second' }]);
    await remove(orders);
    await put([{ ref: orders, uid: 'other', hash: 'c' }]);
    expect(await turn()).toBe(2);
    expect((await told(first.cursor)).changes).toEqual([
      'contract second a',
      'orders other c',
    ]);
  });

  it('tells that what is no product or contract any more is gone, and not of one half written', async () => {
    const { knex, put, told, turn } = await startTables(id);
    await put([{ ref: orders }, { ref: contract }]);
    await turn();
    const { cursor } = await told();
    await put([
      { ref: orders, hash: 'b' },
      { ref: contract, hash: 'b' },
    ]);
    await knex('search').where({ entity_id: orders }).delete();
    await knex('final_entities')
      .where({ entity_id: contract })
      .update({ final_entity: null });
    expect(await turn()).toBe(0);
    await put([
      { ref: orders, hash: 'b' },
      { ref: contract, hash: 'b', is: 'openapi' },
    ]);
    expect(await turn()).toBe(2);
    expect((await told(cursor)).changes).toEqual([
      'orders orders b',
      'contract contract a gone',
    ]);
    await put([{ ref: contract, hash: 'c' }]);
    expect(await turn()).toBe(1);
    expect((await told(cursor)).changes).toEqual([
      'orders orders b',
      'contract contract c',
    ]);
  });

  it('finds at a start and once an hour what no count of the catalog tells', async () => {
    const { knex, put, told, turn, later, create } = await startTables(id);
    await put([{ ref: orders }, { ref: contract }]);
    // As written before the catalog counted.
    await knex('final_entities').update({ generation: null });
    await turn();
    const { cursor } = await told();
    const silently = () =>
      knex('final_entities')
        .where({ entity_ref: orders })
        .update({ hash: knex.raw(`hash || '+'`) });
    await silently();
    expect(await turn()).toBe(0);
    later(61 * 60_000);
    expect(await turn()).toBe(1);
    await silently();
    expect(await create().turn({ signal: forEver })).toEqual({
      isKnown: true,
      changes: 1,
    });
    expect((await told(cursor)).changes).toEqual(['orders orders a++']);
  });

  it('compares everything each half minute where the catalog does not count', async () => {
    const { put, remove, turn, later } = await startTables(id, {
      hasGenerations: false,
    });
    await put([{ ref: orders }, { ref: contract }]);
    expect(await turn()).toBe(2);
    await put([{ ref: orders, hash: 'b' }]);
    await remove(contract);
    expect(await turn()).toBe(1);
    later(31_000);
    expect(await turn()).toBe(1);
    expect(await turn()).toBe(0);
  });

  it('starts counting again where the catalog does', async () => {
    const { knex, put, turn, create } = await startTables(id);
    await put([{ ref: orders }, { ref: contract }]);
    await turn();
    await knex('final_entities').update({ generation: 1 });
    await create().turn({ signal: forEver });
    const [{ generation }] = await knex('data_products_feed_head').select();
    expect(Number(generation)).toBe(1);
  });

  it('waits for a catalog that has not made its tables yet', async () => {
    const { knex, comparison, put } = await startTables(id);
    await knex.schema.renameTable('final_entities', 'not_yet');
    expect(await comparison.turn({ signal: forEver })).toEqual({
      isKnown: false,
      changes: 0,
    });
    await knex.schema.renameTable('not_yet', 'final_entities');
    await put([{ ref: orders }]);
    expect(await comparison.turn({ signal: forEver })).toEqual({
      isKnown: true,
      changes: 1,
    });
  });

  it('forgets after 30 days what is gone, and has those begin anew who have not heard of it', async () => {
    const { put, remove, turn, told, later } = await startTables(id);
    await put([{ ref: orders }, { ref: contract }]);
    await turn();
    const before = await told();
    await remove(contract);
    await turn();
    const after = await told(before.cursor);
    expect(after.changes).toEqual(['contract contract a gone']);

    later(29 * DAY);
    await turn();
    expect((await told(before.cursor)).changes).toHaveLength(1);
    later(2 * DAY);
    await turn();
    expect(await told(before.cursor)).toEqual({ beginAnew: true, changes: [] });
    expect((await told(after.cursor)).changes).toEqual([]);
    expect((await told()).changes).toEqual(['orders orders a']);
  });

  it('has those begin anew whose cursor is of another feed, or of what was lost', async () => {
    const { put, turn, told, service, knex } = await startTables(id);
    await put([{ ref: orders }]);
    await turn();
    const { cursor } = await told();
    const [feed, seq] = cursor!.split('.');
    for (const after of [`${'0'.repeat(16)}.${seq}`, `${feed}.99`]) {
      expect(await service.page({ after })).toEqual({ beginAnew: true });
    }
    for (const after of [
      '',
      'x',
      seq,
      `${feed}.-1`,
      `${feed}.01`,
      `${cursor} `,
    ]) {
      await expect(service.page({ after })).rejects.toThrow(
        'after: is not a cursor that this feed gave; leave it out to begin anew',
      );
    }
    expect(await knex('data_products_feed')).toHaveLength(1);
  });

  it('reads and tells any number of changes in pages', async () => {
    const { put, turn, service, remove } = await startTables(id);
    const refs = Array.from(
      { length: 1_203 },
      (_, index) => `api:default/c${index}`,
    );
    await put(refs.map(ref => ({ ref })));
    expect(await turn()).toBe(1_203);
    await put(refs.map(ref => ({ ref, hash: 'b' })));
    await remove(...refs.slice(0, 601));
    expect(await turn()).toBe(1_203);
    const found = new Map<string, boolean>();
    const sizes: number[] = [];
    for (let after: string | undefined, isLast = false; !isLast; ) {
      const page = await service.page({ after });
      if (page.beginAnew) throw new Error('It was not that long');
      page.changes.forEach(({ entityRef, gone }) => found.set(entityRef, gone));
      sizes.push(page.changes.length);
      ({ cursor: after, isLast } = page);
    }
    expect(sizes).toEqual([500, 500, 203]);
    expect([...found.values()].filter(Boolean)).toHaveLength(601);
    expect(found.size).toBe(1_203);
  });

  it('goes on where a turn was ended in the middle', async () => {
    const { put, comparison, turn, knex } = await startTables(id);
    await put(
      Array.from({ length: 1_001 }, (_, index) => ({
        ref: `api:default/c${index}`,
      })),
    );
    const ended = AbortSignal.abort();
    expect((await comparison.turn({ signal: ended })).changes).toBe(500);
    expect(await turn()).toBe(501);
    expect(await knex('data_products_feed')).toHaveLength(1_001);
  });

  it('has numbers that become visible in their order, whoever writes', async () => {
    const { put, create, service, told } = await startTables(id);
    const replicas = [create(), create(), create()];
    const cursor = (await told()).cursor!;
    const heard = new Map<string, string>();
    let isDone = false;
    const reader = (async () => {
      for (let after = cursor, wasDone = false; !wasDone; ) {
        wasDone = isDone;
        await eventLoopTurn();
        const page = await service.page({ after });
        if (page.beginAnew) throw new Error('It was not that long');
        page.changes.forEach(({ entityRef, hash }) =>
          heard.set(entityRef, hash),
        );
        ({ cursor: after } = page);
      }
    })();
    for (let round = 0; round < 10; round += 1) {
      await put(
        Array.from({ length: 40 }, (_, index) => ({
          ref: `api:default/c${(round + index) % 60}`,
          hash: `h${round}`,
        })),
      );
      await Promise.all(
        replicas.map(replica => replica.turn({ signal: forEver })),
      );
    }
    isDone = true;
    await reader;
    expect(heard.size).toBe(49);
    const last = (await service.page({})) as {
      changes: { entityRef: string; hash: string }[];
    };
    expect(
      new Map(last.changes.map(({ entityRef, hash }) => [entityRef, hash])),
    ).toEqual(heard);
  });

  it('costs the same for 10,000 entities that stay as they are as for one', async () => {
    const { put, turn, knex } = await startTables(id);
    const costs = async () => {
      const statements: string[] = [];
      let rows = 0;
      const onQuery = ({ sql }: { sql: string }) => statements.push(sql);
      const onResponse = (response: unknown) => {
        rows += rowsOf(response);
      };
      knex.on('query', onQuery).on('query-response', onResponse);
      expect(await turn()).toBe(0);
      knex.off('query', onQuery).off('query-response', onResponse);
      return { statements, rows };
    };
    await put([{ ref: orders }]);
    await turn();
    const ofOne = await costs();
    await put(
      Array.from({ length: 9_999 }, (_, index) => ({
        ref: `api:default/c${index}`,
      })),
    );
    await turn();
    expect(await costs()).toEqual(ofOne);
    expect(ofOne.statements).toHaveLength(3);
    expect(ofOne.statements.join()).not.toMatch(/insert|update|delete/i);
    expect(ofOne.rows).toBe(2);
  });
});

function rowsOf(response: unknown): number {
  if (Array.isArray(response)) return response.length;
  return response ? 1 : 0;
}
