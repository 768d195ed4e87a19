import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { DatabaseFileStore } from './DatabaseFileStore';
import { DatabaseProblemStore } from '../problems/DatabaseProblemStore';
import { DatabaseProviderStore } from '../provider/DatabaseProviderStore';
import { DatabaseRemovalStore } from '../provider/removals/DatabaseRemovalStore';
import type { NewClaim } from './FileStore';

const now = new Date('2026-03-01T10:00:00.000Z');
const later = new Date('2026-03-01T11:00:00.000Z');
const place = 'url:https://git.example/a.odps.yaml';
const entityRef = 'dataproduct:default/orders';
const claim: NewClaim = { entityRef, version: '1.0.0', standard: true };
const finding = {
  rule: 'syntax',
  severity: 'error' as const,
  path: '',
  line: 3,
  message: 'broken',
  remedy: 'repair it',
};

describe.each(createTestDatabases().eachSupportedId())(
  'Files in %s',
  databaseId => {
    const databases = createTestDatabases();

    async function createStores() {
      const { knex, database } = await initDatabase(databases, databaseId);
      // The catalog's own, by which problems know what is in the catalog.
      await knex.schema.createTable('refresh_state', table => {
        table.string('entity_ref').unique();
      });
      return {
        knex,
        store: await DatabaseFileStore.create({ database }),
        replica: await DatabaseFileStore.create({ database }),
        problems: await DatabaseProblemStore.create({ database }),
        providers: await DatabaseProviderStore.create({ database }),
        removals: await DatabaseRemovalStore.create({ database }),
      };
    }

    it('migrate up and down with rows in every table', async () => {
      const { knex, store, problems, providers, removals } =
        await createStores();
      await store.recordReadable({
        files: [{ place, text: 'a', claims: [claim] }],
        now,
      });
      await providers.provide({
        provider: 'company',
        files: [{ place, state: 'a' }],
      });
      await providers.recordUnreachable({
        provider: 'company',
        place: 'url:https://git.example',
        findings: [finding],
        now,
      });
      await problems.recordError({
        entityRef,
        place,
        findings: [finding],
        now,
      });
      await removals.remember({
        provider: 'company',
        missing: [
          { entityRef, missingSince: now.toISOString(), isConfirmed: false },
        ],
      });
      const migrations = {
        directory: resolvePackagePath(
          '@data-mesh/backstage-plugin-catalog-backend-module-data-products',
          'migrations',
        ),
        tableName: 'data_products_knex_migrations',
      };
      await knex.migrate.rollback(migrations, true);
      expect(await knex.schema.hasTable('data_products_claims')).toBe(false);
      await knex.migrate.latest(migrations);
      expect(await store.find({ place })).toBeUndefined();
    });

    it('keep the last good text and since when it fails', async () => {
      const { store } = await createStores();
      await store.recordReadable({
        files: [{ place, text: 'good', claims: [claim] }],
        now,
      });
      for (const [text, at] of [
        ['bad', now],
        ['worse', later],
      ] as const) {
        await store.recordUnreadable({
          place,
          text,
          claims: [claim],
          findings: [finding],
          now: at,
        });
      }
      expect(await store.find({ place })).toMatchObject({
        goodText: 'good',
        goodAt: now.toISOString(),
        failingSince: now.toISOString(),
        readAt: later.toISOString(),
        findings: [finding],
      });

      await store.recordReadable({
        files: [{ place, text: 'new', claims: [] }],
        now: later,
      });
      expect(await store.find({ place })).toMatchObject({
        goodText: 'new',
        failingSince: undefined,
        findings: [],
      });
      expect(await store.claims({ entityRefs: [entityRef] })).toEqual([]);
    });

    it('count as met for as long as a provider brings them, and are forgotten with the last one', async () => {
      const { store, providers } = await createStores();
      const since = later.toISOString();
      await store.recordReadable({
        files: [{ place, text: 'a', claims: [claim] }],
        now,
      });
      expect(await store.unmetSince({ since, limit: 10 })).toHaveLength(1);
      const files = [{ place, state: 'a' }];
      for (const provider of ['company', 'workspace']) {
        await providers.provide({ provider, files });
      }
      expect(await store.unmetSince({ since, limit: 10 })).toEqual([]);
      expect(await store.claims({ entityRefs: [entityRef] })).toMatchObject([
        { provided: true },
      ]);

      await providers.withdraw({ provider: 'company', places: [place] });
      expect(await store.find({ place })).toBeDefined();
      await providers.withdraw({ provider: 'workspace', places: [place] });
      expect(await store.find({ place })).toBeUndefined();
      expect(await store.claims({ entityRefs: [entityRef] })).toEqual([]);
    });

    it('may describe many hundred entities, in either replica', async () => {
      const { store, replica } = await createStores();
      const claims = Array.from({ length: 700 }, (_, index) => ({
        ...claim,
        entityRef: `dataproduct:default/p${index}`,
      }));
      await store.recordReadable({
        files: [{ place, text: 'a', claims }],
        now,
      });
      await replica.recordReadable({
        files: [{ place, text: 'b', claims: claims.slice(1) }],
        now: later,
      });
      const entityRefs = claims.map(({ entityRef: ref }) => ref);
      expect(await store.claims({ entityRefs })).toHaveLength(699);
      await store.addClaims({
        files: [{ place, claims: claims.slice(0, 1) }],
        now,
      });
      expect(await replica.claims({ entityRefs })).toHaveLength(700);
    });

    it('list problems page by page, the newest first, and count them', async () => {
      const { store, problems } = await createStores();
      const minute = (index: number) =>
        new Date(now.getTime() + index * 60_000);
      for (let index = 0; index < 5; index++) {
        await store.recordUnreadable({
          place: `file:/${index}.yaml`,
          text: 'bad',
          claims: index === 0 ? [claim] : [],
          findings: [finding],
          now: minute(index),
        });
      }
      await problems.recordError({
        entityRef: 'location:default/gone',
        place: 'file:/gone.yaml',
        findings: [finding],
        now: minute(5),
      });
      await store.recordReadable({
        files: [{ place, text: 'a', claims: [claim] }],
        now,
      });
      await store.settle({
        entityRef,
        winner: place,
        losers: [
          { place: 'file:/0.yaml', rule: 'document', because: 'It is older.' },
        ],
        gone: [],
        now: minute(6),
      });

      const filter = { metSince: now.toISOString() };
      const seen: string[] = [];
      let after: { since: string; id: string } | undefined;
      for (;;) {
        const page = await problems.list({ filter, limit: 3, after });
        if (page.length === 0) break;
        seen.push(...page.map(item => `${item.kind} ${item.place}`));
        after = page[page.length - 1];
      }
      expect(seen).toEqual([
        'conflict file:/0.yaml',
        'unreachable file:/gone.yaml',
        'unreadable file:/4.yaml',
        'unreadable file:/3.yaml',
        'unreadable file:/2.yaml',
        'unreadable file:/1.yaml',
        'unreadable file:/0.yaml',
      ]);
      expect(await problems.count({ filter })).toBe(7);
      expect(
        await problems.count({ filter: { ...filter, kind: 'conflict' } }),
      ).toBe(1);
      expect(
        await problems.count({ filter: { ...filter, kind: 'refused' } }),
      ).toBe(0);
      const about = await problems.list({
        filter: { ...filter, entityRef, places: ['file:/gone.yaml'] },
        limit: 10,
      });
      expect(about.map(({ kind }) => kind)).toEqual([
        'conflict',
        'unreachable',
        'unreadable',
      ]);
      expect(about[0].shows).toEqual({
        what: 'other-file',
        place,
        reason: 'It is older.',
      });
    });
  },
);
