import {
  defaultConventions,
  SECRET_RULES_VERSION,
} from '@data-mesh/data-contract';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { odcs } from '../__testUtils__/documents';
import { DocumentReader } from '../documents/DocumentReader';
import { DatabaseFileStore } from '../files/DatabaseFileStore';
import { sha256 } from '../files/sha256';
import { DatabaseContractVersionStore } from './DatabaseContractVersionStore';
import { DatabaseMasking } from './DatabaseMasking';

const documents = new DocumentReader({
  conventions: defaultConventions,
  now: () => new Date('2026-12-03T08:00:00Z'),
});
const textWith = (password: string, version = '1.0.0') =>
  odcs({
    id: 'orders',
    version,
    name: `Orders`,
    more: `servers:\n  - { server: prod, type: api, password: ${password} }\n`,
  });

describe.each(createTestDatabases().eachSupportedId())(
  'Documents that were stored with secrets in %s',
  databaseId => {
    const databases = createTestDatabases();

    async function storeWith(
      texts: [text: string, day: string, masked: number][],
    ) {
      const { database, knex } = await initDatabase(databases, databaseId);
      await DatabaseFileStore.create({ database });
      const store = await DatabaseContractVersionStore.create({ database });
      for (const [text, day, masked] of texts) {
        const key = sha256(text);
        await store.see({
          entityRef: 'api:default/orders',
          key,
          text,
          contractId: 'orders',
          version: '1.0.0',
          name: masked ? 'Orders' : 'Orders, password is hunter2',
          life: { uid: 'present', source: 'company' },
          seenAt: `2026-11-${day}T08:00:00.000Z`,
        });
        await knex('data_products_versions')
          .where({ text_hash: key })
          .update({ masked_by: masked });
      }
      const masking = await DatabaseMasking.create({ database, documents });
      return { knex, masking };
    }

    it('are masked a page at a time, and become one where nothing else told them apart', async () => {
      const shown = textWith('•••');
      const { knex, masking } = await storeWith([
        [textWith('hunter2-a'), '02', 0],
        [textWith('hunter2-b'), '01', 0],
        [textWith('hunter2-c', '1.1.0'), '03', 0],
        [shown, '04', SECRET_RULES_VERSION],
        [textWith('${PASSWORD}', '1.2.0'), '05', 0],
      ]);
      expect(await masking.maskSome({ limit: 3 })).toBe(3);
      expect(await masking.maskSome({ limit: 3 })).toBe(1);
      expect(await masking.maskSome({ limit: 3 })).toBe(0);

      const rows = await knex('data_products_versions')
        .orderBy('first_seen_at')
        .select('text', 'text_hash', 'first_seen_at', 'name');
      expect(rows).toEqual(
        [
          { text: shown, first_seen_at: '2026-11-01T08:00:00.000Z' },
          {
            text: textWith('•••', '1.1.0'),
            first_seen_at: '2026-11-03T08:00:00.000Z',
          },
          {
            text: textWith('${PASSWORD}', '1.2.0'),
            first_seen_at: '2026-11-05T08:00:00.000Z',
          },
        ].map(row => ({
          ...row,
          name: 'Orders, password is •••',
          text_hash: sha256(row.text),
        })),
      );
    });
  },
);
