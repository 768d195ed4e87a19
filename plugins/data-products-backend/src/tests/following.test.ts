import { mockCredentials } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import request from 'supertest';
import type { Change, Follower } from '../changes/Follower';
import {
  createCompany,
  entityNumber,
  refOfNumber,
} from '../__testUtils__/company';
import { createTestDatabases } from '../__testUtils__/databases';
import { type Portal, startPortal } from '../__testUtils__/startPortal';

const databases = createTestDatabases();
/** Far longer than any machine takes: against waiting for ever. */
const PATIENCE_MILLISECONDS = 8 * 60_000;
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** A capability that keeps what it is told. */
function createListener(id = 'listener') {
  const heard: Change[] = [];
  const has = new Map<string, string>();
  const follower: Follower = {
    id,
    async follow(changes) {
      for (const { type, entityRef, uid } of changes) {
        if (type === 'shown') has.set(entityRef, uid);
        else if (has.get(entityRef) === uid) has.delete(entityRef);
      }
      heard.push(...changes);
    },
  };
  return {
    follower,
    has,
    /** What it heard since this was asked last, in the order of the texts. */
    take: () =>
      heard
        .splice(0)
        .map(({ type, entityRef }) => `${entityRef} ${type}`)
        .sort(),
  };
}

/** Waits until the catalog shows titles, and nothing else. */
async function shows(knex: Knex, titles: Map<string, string>) {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const rows = await knex('final_entities').select(
      'entity_ref',
      'final_entity',
    );
    const isSo =
      rows.length === titles.size &&
      rows.every(
        row =>
          JSON.parse(row.final_entity).metadata.title ===
          titles.get(row.entity_ref),
      ) &&
      !(await knex('stitch_queue').first());
    if (isSo) return;
    if (Date.now() > end)
      throw new Error('The catalog does not come to an end');
    await new Promise(resolve => setTimeout(resolve, 300));
  }
}

async function uids(knex: Knex): Promise<Map<string, string>> {
  const rows = await knex('final_entities').select('entity_ref', 'entity_id');
  return new Map(rows.map(row => [row.entity_ref, row.entity_id]));
}

describe.each(databases.eachSupportedId())(
  'What follows the catalog, on %s,',
  databaseId => {
    const company = createCompany();
    const features = [company.feature];
    const portals: Portal[] = [];
    afterEach(async () => {
      for (const portal of portals.splice(0)) await portal.stop();
    });
    const start = async (options: Parameters<typeof startPortal>[0]) => {
      const portal = await startPortal(options);
      portals.push(portal);
      return portal;
    };
    const stop = async (portal: Portal) => {
      portals.splice(portals.indexOf(portal), 1);
      await portal.stop();
    };

    it('catches up exactly after it was down for 1,000 changes, deletions among them, with two replicas', async () => {
      const knex = await databases.init(databaseId);
      const { follower, has, take } = createListener();
      const first = await start({ knex, features, followers: [follower] });
      const titles = new Map<string, string>();
      const bring = async (chosen: number[], title: string) => {
        await company.bring({
          added: chosen.map(number => entityNumber(number, title)),
        });
        chosen.forEach(number => titles.set(refOfNumber(number), title));
      };
      const remove = async (chosen: number[]) => {
        await company.bring({ removed: chosen.map(refOfNumber) });
        chosen.forEach(number => titles.delete(refOfNumber(number)));
      };
      await bring(numbers(0, 800), 'One');
      await shows(knex, titles);
      await first.compare();
      await first.follow();
      expect(has).toEqual(await uids(knex));
      expect(take()).toHaveLength(800);
      await stop(first);

      const without = await start({ knex, features });
      await remove(numbers(0, 100));
      await bring(numbers(100, 300), 'Changed');
      await bring(numbers(800, 1_100), 'New');
      await shows(knex, titles);
      await without.compare();
      await remove(numbers(300, 500));
      // Gone before anybody hears of them.
      await remove(numbers(1_000, 1_100));
      await shows(knex, titles);
      await without.compare();
      // Others under the same names.
      await bring(numbers(300, 400), 'Again');
      await shows(knex, titles);
      await without.compare();
      const [{ seq }] = await knex('data_products_feed_head').select('seq');
      expect(Number(seq) - 800).toBe(1_000);
      await stop(without);

      const replicas = [
        await start({ knex, features, followers: [follower] }),
        await start({ knex, features, followers: [follower] }),
      ];
      await Promise.all(replicas.map(replica => replica.follow()));
      await replicas[0].follow();
      expect(has).toEqual(await uids(knex));
      const expected = [
        ...numbers(0, 100).map(number => `${refOfNumber(number)} gone`),
        ...numbers(100, 300).map(number => `${refOfNumber(number)} shown`),
        ...numbers(300, 500).map(number => `${refOfNumber(number)} gone`),
        ...numbers(300, 400).map(number => `${refOfNumber(number)} shown`),
        ...numbers(800, 1_000).map(number => `${refOfNumber(number)} shown`),
      ].sort();
      // Each of them at least, and nothing else; two at once may tell a thing twice.
      expect([...new Set(take())].sort()).toEqual(expected);

      // And as the portal goes on, whoever is first.
      await remove(numbers(500, 510));
      await bring(numbers(510, 530), 'Last');
      await shows(knex, titles);
      await Promise.all(
        replicas.map(async replica => {
          await replica.compare();
          await replica.follow();
        }),
      );
      await replicas[1].follow();
      expect(has).toEqual(await uids(knex));
      expect(new Set(take()).size).toBe(30);
    });

    it('says whether it has caught up, to everybody who may ask', async () => {
      const knex = await databases.init(databaseId);
      const { follower } = createListener();
      const portal = await start({ knex, features, followers: [follower] });
      const ask = (header: string, path = '/readiness') =>
        request(portal.server)
          .get(`/api/data-products${path}`)
          .set('authorization', header);
      const user = mockCredentials.user.header();
      expect((await ask(user)).body).toEqual({
        isCaughtUp: false,
        isDelivered: true,
      });
      await portal.compare();
      await portal.follow();
      expect((await ask(user)).body).toEqual({
        isCaughtUp: true,
        checkedAt: expect.stringMatching(/Z$/),
        isDelivered: true,
      });
      expect((await ask(mockCredentials.none.header())).status).toBe(401);
      expect((await ask(user, '/readiness?x=1')).status).toBe(400);
      await knex.schema.dropTable('data_products_untold');
      const { status, text } = await ask(user);
      expect(status).toBe(503);
      expect(text).not.toMatch(/data_products|select/);
    });
  },
);
