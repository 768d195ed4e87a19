import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { DatabaseFileStore } from '../files/DatabaseFileStore';
import { DatabaseProviderStore } from './DatabaseProviderStore';
import { unreadableEntry } from './entryFindings';

const now = new Date('2026-03-01T10:00:00.000Z');
const place = 'url:https://git.example/orders.odcs.yaml';
const entityRef = 'api:default/orders';

describe.each(createTestDatabases().eachSupportedId())(
  'What providers brought, in %s',
  databaseId => {
    const databases = createTestDatabases();

    async function createStores() {
      const { knex, database } = await initDatabase(databases, databaseId);
      const files = await DatabaseFileStore.create({ database });
      // What the catalog has of entities, as far as it is asked.
      await knex.schema.createTable('refresh_state', table => {
        table.text('entity_ref');
        table.text('errors');
      });
      await knex.schema.createTable('refresh_state_references', table => {
        table.text('source_key');
        table.text('source_entity_ref');
        table.text('target_entity_ref');
      });
      await files.recordReadable({
        files: [{ place, text: 'a', claims: [{ entityRef, standard: true }] }],
        now,
      });
      const store = await DatabaseProviderStore.create({ database });
      return { files, store };
    }

    it('is lost if the catalog has it no more, but not if it is still to be given', async () => {
      const { files, store } = await createStores();
      const provider = 'company';
      await store.provide({ provider, files: [{ place, state: '' }] });
      expect(await store.unheldRefs({ provider })).toEqual([]);
      await store.provide({ provider, files: [{ place, state: 'a' }] });
      expect(await store.unheldRefs({ provider })).toEqual([entityRef]);

      // It cannot be opened any more: what was good of it is kept.
      await store.provide({ provider, files: [{ place, state: '' }] });
      await files.recordUnreadable({
        place,
        text: '',
        claims: [],
        findings: [unreadableEntry({ cause: 'no-file' })],
        now,
      });
      expect(await store.unheldRefs({ provider })).toEqual([entityRef]);
    });

    it('stays when a provider goes whose file another one is about to give', async () => {
      const { files, store } = await createStores();
      await store.provide({
        provider: 'company',
        files: [{ place, state: 'a' }],
      });
      await store.provide({ provider: 'sales', files: [{ place, state: '' }] });
      await store.withdraw({ provider: 'company', places: [place] });
      expect(await files.claims({ entityRefs: [entityRef] })).toHaveLength(1);

      await store.provide({
        provider: 'sales',
        files: [{ place, state: 'a' }],
      });
      expect(await store.files({ provider: 'sales' })).toEqual(
        new Map([[place, 'a']]),
      );
    });
  },
);
