import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import type { CheckedEntity, HealingStore } from './HealingStore';

interface HalfWrittenRow {
  entity_id: string;
  entity_ref: string;
  has_entity: number;
}

/** What of the catalog's tables is read or written here. */
const COLUMNS = {
  refresh_state: [
    ...['entity_id', 'entity_ref', 'processed_entity'],
    ...['result_hash', 'next_update_at'],
  ],
  final_entities: ['entity_id', 'final_entity', 'hash'],
  relations: ['originating_entity_id', 'source_entity_ref'],
  search: ['entity_id'],
  stitch_queue: ['entity_ref'],
};
// No `exists`: PostgreSQL would read the whole table for each page.
const HAS_ENTITY = `coalesce((
  select case when final_entity is null then 0 else 1 end from final_entities
  where final_entities.entity_id = refresh_state.entity_id), 0)`;
const HAS_SEARCH = `exists (
  select 1 from search where search.entity_id = refresh_state.entity_id)`;

/**
 * Looks at the tables of the catalog, in the database that modules share with it.
 *
 * @remarks
 *
 * The one place of this module that writes there, and no more than the catalog
 * itself writes to have an entity processed anew: hashes that match nothing, and
 * the time of its next turn.
 */
export class DatabaseHealingStore implements HealingStore {
  readonly #knex: Knex;

  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseHealingStore> {
    return new DatabaseHealingStore(await options.database.getClient());
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async isSupported(): Promise<boolean> {
    for (const [table, columns] of Object.entries(COLUMNS)) {
      const known = await this.#knex(table).columnInfo();
      if (!columns.every(column => column in known)) return false;
    }
    return true;
  }

  async check(options: {
    after?: string;
    limit: number;
  }): Promise<CheckedEntity[]> {
    // By indexes alone, but for a look at each final entity: most are in order.
    const rows: { entity_id: string; is_whole: number }[] = await this.#knex(
      'refresh_state',
    )
      .where('entity_id', '>', options.after ?? '')
      .orderBy('entity_id')
      .limit(options.limit)
      .select(
        'entity_id',
        this.#knex.raw(
          `case when ${HAS_SEARCH} and ${HAS_ENTITY} = 1 then 1 else 0 end as is_whole`,
        ),
      );
    const suspects = rows.filter(row => Number(row.is_whole) === 0);
    const halfWritten = await halfWrittenAmong(
      this.#knex,
      suspects.map(row => row.entity_id),
    );
    const isHalfWritten = new Set(halfWritten.map(row => row.entity_id));
    return rows.map(({ entity_id: entityId }) => ({
      entityId,
      isHalfWritten: isHalfWritten.has(entityId),
    }));
  }

  async heal(options: { entityIds: string[] }): Promise<string[]> {
    return this.#knex.transaction(async tx => {
      const rows = await halfWrittenAmong(tx, options.entityIds);
      const ids = rows.map(row => row.entity_id);
      await processAgain(tx, 'entity_id', ids);
      await inBatches(ids, async batch => {
        await tx('final_entities')
          .whereIn('entity_id', batch)
          .update({ hash: '' });
        return [];
      });
      const neverShown = rows.filter(row => Number(row.has_entity) === 0);
      await processAgain(tx, 'entity_ref', await neighboursOf(tx, neverShown));
      return rows.map(row => row.entity_ref);
    });
  }
}

/** What was processed, waits for nothing, and yet has no final entity or is not found. */
function halfWrittenAmong(
  knex: Knex,
  entityIds: readonly string[],
): Promise<HalfWrittenRow[]> {
  return inBatches(entityIds, batch =>
    knex('refresh_state')
      .whereIn('entity_id', batch)
      .whereNotNull('processed_entity')
      .whereRaw(`not (${HAS_SEARCH} and ${HAS_ENTITY} = 1)`)
      .whereNotExists(
        knex('stitch_queue')
          .select(knex.raw('1'))
          .whereRaw('stitch_queue.entity_ref = refresh_state.entity_ref'),
      )
      .orderBy('entity_id')
      .select<HalfWrittenRow[]>(
        'entity_id',
        'entity_ref',
        knex.raw(`${HAS_ENTITY} as has_entity`),
      ),
  );
}

/**
 * The entities that an entity gives relations to. Who never came to be shown
 * never came to tell them, either.
 */
async function neighboursOf(
  tx: Knex.Transaction,
  rows: readonly HalfWrittenRow[],
): Promise<string[]> {
  const own = new Set(rows.map(row => row.entity_ref));
  const relations = await inBatches(
    rows.map(row => row.entity_id),
    batch =>
      tx('relations')
        .whereIn('originating_entity_id', batch)
        .distinct<{ source_entity_ref: string }[]>('source_entity_ref'),
  );
  const refs = new Set(relations.map(row => row.source_entity_ref));
  return [...refs].filter(ref => !own.has(ref)).sort();
}

async function processAgain(
  tx: Knex.Transaction,
  key: 'entity_id' | 'entity_ref',
  values: readonly string[],
): Promise<void> {
  await inBatches(values, async batch => {
    await tx('refresh_state')
      .whereIn(key, batch)
      .update({ result_hash: '', next_update_at: tx.fn.now() });
    return [];
  });
}
