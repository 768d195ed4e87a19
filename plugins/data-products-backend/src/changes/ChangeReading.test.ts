import { setTimeout as delay } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import type {
  CatalogChange,
  CatalogChangePage,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/databases';
import { migrate } from '../database/migrate';
import { ChangeDelivery } from './ChangeDelivery';
import { ChangeReading } from './ChangeReading';
import { DatabaseChangeStore } from './DatabaseChangeStore';
import type { Change, Follower } from './Follower';

const databases = createTestDatabases();
const signal = new AbortController().signal;

/** A feed as the catalog has it, in which the test says what happens. */
function createFeed(pageSize = 500) {
  let rows: (CatalogChange & { seq: number })[] = [];
  let seq = 0;
  let feed = 1;
  const asked: (string | undefined)[] = [];
  return {
    asked,
    tell(...changes: CatalogChange[]) {
      for (const change of changes) {
        rows = rows.filter(({ entityRef }) => entityRef !== change.entityRef);
        rows.push({ ...change, seq: (seq += 1) });
      }
    },
    /** It is lost, and made anew of what is there. */
    lose() {
      feed += 1;
      rows = rows.filter(({ gone }) => !gone);
      rows.forEach((row, index) => Object.assign(row, { seq: index + 1 }));
      seq = rows.length;
    },
    forget(entityRef: string) {
      rows = rows.filter(row => row.entityRef !== entityRef);
    },
    async page({ after }: { after?: string }): Promise<CatalogChangePage> {
      asked.push(after);
      const [of, place] = (after ?? `${feed}.0`).split('.').map(Number);
      if (of !== feed) return { beginAnew: true };
      const changes = rows.filter(row => row.seq > place).slice(0, pageSize);
      return {
        beginAnew: false,
        changes: changes.map(({ seq: _, ...change }) => change),
        cursor: `${feed}.${changes.at(-1)?.seq ?? place}`,
        isLast: changes.length < pageSize,
      };
    },
  };
}

function entity(
  name: string,
  more: Partial<CatalogChange> = {},
): CatalogChange {
  const entityRef = `api:default/${name}`;
  return {
    entityRef,
    kind: 'contract',
    uid: name,
    hash: 'a',
    gone: false,
    ...more,
  };
}

function createListener(
  id: string,
  fails: (change: Change) => boolean = () => false,
) {
  const heard: string[] = [];
  const calls: number[] = [];
  const follower: Follower = {
    id,
    async follow(changes) {
      calls.push(changes.length);
      const refused = changes.find(fails);
      if (refused) throw new Error(`${refused.uid} is refused`);
      heard.push(...changes.map(({ type, uid }) => `${uid} ${type}`));
    },
  };
  return { follower, calls, take: () => heard.splice(0) };
}

describe.each(databases.eachSupportedId())('Changes, on %s,', databaseId => {
  let knex: Knex;
  let time = Date.parse('2026-11-30T08:00:00.000Z');
  const now = () => new Date(time);
  const later = (seconds: number) => {
    time += seconds * 1_000;
  };
  beforeEach(async () => {
    knex = await databases.init(databaseId);
  });

  async function begin(
    feed: Pick<ReturnType<typeof createFeed>, 'page'>,
    ...followers: Follower[]
  ) {
    const database = mockServices.database.mock({
      getClient: async () => knex,
    });
    await migrate(database);
    const store = await DatabaseChangeStore.create({ database });
    const logger = mockServices.logger.mock();
    const reading = new ChangeReading({ feed, store, now });
    const delivery = new ChangeDelivery({ followers, logger, now, store });
    const ids = followers.map(({ id }) => id);
    await store.keepOnly({ followers: ids });
    return {
      store,
      logger,
      read: () => reading.run({ signal }),
      async run() {
        await store.welcome({ followers: ids, now: now() });
        await reading.run({ signal });
        await delivery.run({ signal });
      },
    };
  }

  it('are told in their order, each once, wherever reading was left', async () => {
    const feed = createFeed(2);
    const { follower, take } = createListener('one');
    const { run } = await begin(feed, follower);
    feed.tell(entity('a'), entity('b'), entity('c'), entity('d'), entity('e'));
    await run();
    expect(take()).toEqual([
      'a shown',
      'b shown',
      'c shown',
      'd shown',
      'e shown',
    ]);
    feed.tell(
      entity('b', { gone: true }),
      entity('a', { uid: 'a2' }),
      entity('c', { hash: 'b' }),
      entity('d'),
    );
    const again = await begin(feed, follower);
    await again.run();
    // In order for each name: one that takes a name waits until the other is gone.
    expect(take()).toEqual(['b gone', 'a gone', 'c shown', 'a2 shown']);
    await again.run();
    expect(take()).toEqual([]);
  });

  it('are found where reading has to begin anew, and nothing is told that is as it was', async () => {
    const feed = createFeed(2);
    const { follower, take } = createListener('one');
    const { run } = await begin(feed, follower);
    feed.tell(entity('a'), entity('b'), entity('c'), entity('d'), entity('e'));
    await run();
    take();
    feed.forget('api:default/a');
    feed.forget('api:default/e');
    feed.tell(
      entity('c', { hash: 'b' }),
      entity('d', { uid: 'd2' }),
      entity('f'),
    );
    feed.lose();
    await run();
    expect(take().sort()).toEqual([
      'a gone',
      'c shown',
      'd gone',
      'd2 shown',
      'e gone',
      'f shown',
    ]);
    expect(await knex('data_products_known').pluck('entity_ref')).toHaveLength(
      4,
    );
    await run();
    expect(take()).toEqual([]);
  });

  it('are kept for a follower that is new, and forgotten for one that there is no more', async () => {
    const feed = createFeed();
    const one = createListener('one');
    const two = createListener('two');
    const { run } = await begin(feed, one.follower);
    feed.tell(
      ...Array.from({ length: 1_001 }, (_, index) => entity(`c${index}`)),
    );
    await run();
    expect(one.take()).toHaveLength(1_001);

    const both = await begin(feed, one.follower, two.follower);
    feed.tell(entity('c7', { gone: true }));
    await both.run();
    expect(one.take()).toEqual(['c7 gone']);
    const heard = two.take();
    expect(heard).toHaveLength(1_001);
    // Shown, and gone before it was told of: the last thing alone.
    expect(heard).toContain('c7 gone');
    expect(heard).not.toContain('c7 shown');

    const alone = await begin(feed, two.follower);
    feed.tell(entity('c8', { gone: true }));
    await alone.read();
    expect(await knex('data_products_untold').pluck('follower')).toEqual([
      'two',
    ]);
    expect(await knex('data_products_followers').pluck('id')).toEqual(['two']);
  });

  it('that a follower refuses hold up no other, and are told again later', async () => {
    const feed = createFeed();
    let refused = 'b';
    const { follower, take } = createListener(
      'one',
      change => change.entityRef === `api:default/${refused}`,
    );
    const other = createListener('two');
    const { run, store, logger } = await begin(feed, follower, other.follower);
    feed.tell(entity('a'), entity('b'), entity('c'));
    await run();
    expect(take()).toEqual(['a shown', 'c shown']);
    expect(other.take()).toHaveLength(3);
    expect(await store.hasUntold()).toBe(true);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      'one could not follow a change of api:default/b, and is told again from 2026-11-30T08:00:10.000Z on',
      expect.objectContaining({ message: 'b is refused' }),
    );

    // Another one under the name waits behind it.
    feed.tell(entity('b', { uid: 'b2' }), entity('d'));
    await run();
    expect(take()).toEqual(['d shown']);
    refused = '';
    later(3_700);
    await run();
    expect(take()).toEqual(['b gone', 'b2 shown']);
    expect(await store.hasUntold()).toBe(false);
  });

  it('are read though another replica does the same', async () => {
    const feed = createFeed(10);
    const { follower, take } = createListener('one');
    const slow = {
      page: async (options: { after?: string }) => {
        const page = await feed.page(options);
        await delay(5);
        return page;
      },
    };
    const replicas = [
      await begin(feed, follower),
      await begin(slow, follower),
      await begin(slow, follower),
    ];
    feed.tell(...Array.from({ length: 95 }, (_, index) => entity(`c${index}`)));
    await replicas[0].store.welcome({ followers: ['one'], now: now() });
    await Promise.all(replicas.map(replica => replica.read()));
    await replicas[0].run();
    expect(take().sort()).toEqual(
      Array.from({ length: 95 }, (_, index) => `c${index} shown`).sort(),
    );
  });

  it('cost nothing where there are none, with 10,000 entities as with one', async () => {
    const feed = createFeed();
    const { follower, calls } = createListener('one');
    const { run } = await begin(feed, follower);
    const costs = async () => {
      const statements: string[] = [];
      const onQuery = ({ sql }: { sql: string }) => statements.push(sql);
      knex.on('query', onQuery);
      calls.length = 0;
      feed.asked.length = 0;
      await run();
      knex.off('query', onQuery);
      return { statements, calls: [...calls], requests: feed.asked.length };
    };
    feed.tell(entity('a'));
    await run();
    const ofOne = await costs();
    feed.tell(
      ...Array.from({ length: 9_999 }, (_, index) => entity(`c${index}`)),
    );
    await run();
    expect(await costs()).toEqual(ofOne);
    expect(ofOne).toMatchObject({ calls: [], requests: 1 });
    expect(ofOne.statements).toHaveLength(4);
    expect(ofOne.statements.filter(sql => !sql.startsWith('select'))).toEqual([
      expect.stringMatching(
        /^update .data_products_reading. set .checked_at. = /,
      ),
    ]);
  });

  it('leave what was read until then where the catalog does not answer', async () => {
    const feed = createFeed(2);
    const { follower, take } = createListener('one');
    feed.tell(entity('a'), entity('b'), entity('c'));
    let left = 1;
    const failing = {
      page: async (options: { after?: string }) => {
        left -= 1;
        if (left < 0) throw new Error('away');
        return feed.page(options);
      },
    };
    const { run, store } = await begin(failing, follower);
    await expect(run()).rejects.toThrow('away');
    expect((await store.place()).checkedAt).toBeUndefined();
    left = 10;
    await run();
    expect(take()).toEqual(['a shown', 'b shown', 'c shown']);
    expect((await store.place()).checkedAt).toEqual(now());
  });
});
