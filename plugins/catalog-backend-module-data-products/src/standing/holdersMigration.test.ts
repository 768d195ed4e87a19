import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { DatabaseFileStore } from '../files/DatabaseFileStore';
import { decideClaim } from '../files/decideClaim';
import { DatabaseStandingStore } from './DatabaseStandingStore';
import { REGISTERED, STANDING } from './Source';

const MIGRATION = '20261201000000_holders.js';
const migrations = {
  directory: resolvePackagePath(
    '@data-mesh/backstage-plugin-catalog-backend-module-data-products',
    'migrations',
  ),
  tableName: 'data_products_knex_migrations',
};
const entityRef = 'api:default/orders';
const day = '2026-11-01T08:00:00.000Z';

async function migrateUntilBefore(knex: Knex): Promise<void> {
  for (;;) {
    const [, [next]] = await knex.migrate.list(migrations);
    if (!next || String(next.file ?? next).includes(MIGRATION)) return;
    await knex.migrate.up(migrations);
  }
}

function file(id: string, place: string) {
  return { id, place, text_hash: id, good_text: 'text', read_at: day };
}

describe.each(createTestDatabases().eachSupportedId())(
  'The upgrade to sources that stand for what they bring, in %s,',
  databaseId => {
    const databases = createTestDatabases();

    it('keeps every file and claim, and leaves each entity with whom it is', async () => {
      const { knex, database } = await initDatabase(databases, databaseId);
      await migrateUntilBefore(knex);
      const shown = 'a'.repeat(64);
      const other = 'b'.repeat(64);
      const alone = 'c'.repeat(64);
      await knex('data_products_files').insert([
        file(shown, 'url:https://git.example/registered.yaml'),
        file(other, 'url:https://git.example/provided.yaml'),
        file(alone, 'url:https://git.example/alone.yaml'),
      ]);
      const claim = (file_id: string, entity_ref: string) => ({
        file_id,
        entity_ref,
        version: '1.0.0',
        lifecycle: 'active',
        standard: true,
      });
      await knex('data_products_claims').insert([
        claim(shown, entityRef),
        {
          ...claim(other, entityRef),
          loses_to: shown,
          loses_because: 'It is older.',
          loses_since: day,
        },
        claim(alone, 'api:default/alone'),
      ]);

      const store = await DatabaseFileStore.create({ database });
      const claims = await store.claims({
        entityRefs: [entityRef, 'api:default/alone'],
      });
      expect(claims).toHaveLength(3);
      const standing = new DatabaseStandingStore({ knex });
      const holders = await standing.holders({
        entityRefs: [entityRef, 'api:default/alone'],
      });
      expect([...holders.keys()]).toEqual([entityRef]);
      const [first, ...rest] = claims
        .filter(item => item.entityRef === entityRef)
        .map(item => ({
          ...item,
          sources: item.losesTo
            ? [{ id: 'data-products:company', standing: STANDING }]
            : [
                {
                  id: 'location url:https://git.example',
                  standing: REGISTERED,
                },
              ],
        }));
      // A provider stands above what was registered, and yet nothing changes hands by itself.
      expect(
        decideClaim({
          claims: [first, ...rest],
          validSince: day,
          holder: holders.get(entityRef),
        }),
      ).toMatchObject({
        winner: 'url:https://git.example/registered.yaml',
        losers: [{ rule: 'accepted' }],
      });

      await knex.migrate.down(migrations);
      while (await knex.schema.hasTable('data_products_holders')) {
        await knex.migrate.down(migrations);
      }
      expect(await knex('data_products_claims').select()).toHaveLength(3);
    });

    it('remembers who holds an entity by its file until the source is known, and whether it was decided', async () => {
      const { knex, database } = await initDatabase(databases, databaseId);
      const store = await DatabaseFileStore.create({ database });
      const standing = new DatabaseStandingStore({ knex });
      const place = 'url:https://git.example/a.yaml';
      const now = new Date(day);
      await store.recordReadable({
        files: [{ place, text: 'a', claims: [{ entityRef, standard: true }] }],
        now,
      });
      const holder = async () =>
        (await standing.holders({ entityRefs: [entityRef] })).get(entityRef);

      await standing.hold({ entityRef, place, now });
      await standing.hold({ entityRef, place, source: 'one', now });
      expect(await holder()).toMatchObject({ source: 'one', decided: false });
      const by = 'user:default/mei';
      await standing.decide({ entityRef, place, source: 'two', by, now });
      expect(await holder()).toMatchObject({ source: 'two', decidedBy: by });
      await standing.hold({ entityRef, place, source: 'two', now });
      expect(await holder()).toMatchObject({ decided: true });
      await standing.hold({ entityRef, place, source: 'three', now });
      expect(await holder()).toMatchObject({ source: 'three', decided: false });
      await standing.release({ entityRefs: [entityRef] });
      expect(await holder()).toBeUndefined();
    });

    it('notes who first brought a file once, and tells of which files that is not known', async () => {
      const { knex, database } = await initDatabase(databases, databaseId);
      const store = await DatabaseFileStore.create({ database });
      const standing = new DatabaseStandingStore({ knex });
      const now = new Date(day);
      const places = ['url:https://a', 'url:https://b', 'url:https://c'];
      await store.recordReadable({
        files: places.map(place => ({
          place,
          text: place,
          claims: [{ entityRef, standard: true }],
          source: place.endsWith('c') ? 'known' : undefined,
        })),
        now,
      });
      const page = await standing.claimsWithoutSource({ limit: 10 });
      expect(page.map(({ place }) => place).sort()).toEqual(places.slice(0, 2));
      await standing.noteSources({
        claims: places.map(place => ({ entityRef, place, source: 'late' })),
      });
      const claims = await store.claims({ entityRefs: [entityRef] });
      expect(
        claims.map(({ place, source }) => `${place} ${source}`).sort(),
      ).toEqual([
        'url:https://a late',
        'url:https://b late',
        'url:https://c known',
      ]);
      expect(await standing.claimsWithoutSource({ limit: 10 })).toEqual([]);
    });
  },
);
