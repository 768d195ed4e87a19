import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import type { ChangeStore, FeedHead } from './ChangeStore';
import { CATALOG_COLUMNS, comparedNames, GENERATION } from './comparedNames';
import { decideChange } from './decideChange';

const FEED = 'data_products_feed';
const HEAD = 'data_products_feed_head';

/** Keeps the feed in the database of the catalog, whose entities it is compared with. */
export class DatabaseChangeStore implements ChangeStore {
  readonly #knex: Knex;

  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseChangeStore> {
    return new DatabaseChangeStore(await options.database.getClient());
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async catalogState() {
    let isKnown = true;
    let hasGenerations = false;
    for (const [table, columns] of Object.entries(CATALOG_COLUMNS)) {
      const known = await this.#knex(table).columnInfo();
      isKnown &&= columns.every(column => column in known);
      hasGenerations ||= GENERATION in known;
    }
    return { isKnown, hasGenerations };
  }

  async lastGeneration(): Promise<number> {
    const row = await this.#knex('final_entities')
      .whereNotNull(GENERATION)
      .max({ last: GENERATION })
      .first();
    return Number(row?.last ?? 0);
  }

  head(): Promise<FeedHead> {
    return headOf(this.#knex);
  }

  async advance(to: { generation?: number; comparedAt?: Date }): Promise<void> {
    await this.#knex(HEAD).update({
      generation: to.generation,
      compared_at: to.comparedAt?.toISOString(),
    });
  }

  async record(options: Parameters<ChangeStore['record']>[0]) {
    const { now, ...page } = options;
    const seen = await comparedNames({ knex: this.#knex, ...page });
    // Mostly nothing is different, and then nobody has to wait for anybody.
    if (!seen.names.some(decideChange)) return { changes: 0, next: seen.next };
    return this.#knex.transaction(async tx => {
      // From here on nobody else writes, so that numbers become visible in order,
      // and what is read now is the last that anybody has told.
      const [{ seq }] = await tx(HEAD)
        .update({ seq: tx.ref('seq') })
        .returning('seq');
      const { names, next } = await comparedNames({ knex: tx, ...page });
      const changes = names.map(decideChange).filter(isThere);
      const rows = changes.map(({ entityRef, ...change }, index) => ({
        entity_ref: entityRef,
        ...change,
        seq: Number(seq) + 1 + index,
        gone_at: change.gone ? now.toISOString() : null,
      }));
      await inBatches(rows, async batch => {
        await tx(FEED).insert(batch).onConflict('entity_ref').merge();
        return [];
      });
      await tx(HEAD).update({ seq: Number(seq) + rows.length });
      return { changes: rows.length, next };
    });
  }

  async read(options: { after: number; limit: number }) {
    const rows = await this.#knex(FEED)
      .where('seq', '>', options.after)
      .orderBy('seq')
      .limit(options.limit)
      .select();
    // Afterwards: what was forgotten before the rows were read is known here.
    const head = await this.head();
    const changes = rows.map(row => ({
      entityRef: row.entity_ref,
      kind: row.kind,
      uid: row.uid,
      hash: row.hash,
      gone: Boolean(row.gone),
      seq: Number(row.seq),
    }));
    return { changes, head };
  }

  async forgetGone(options: { before: Date }): Promise<void> {
    const old = (knex: Knex) =>
      knex(FEED).where('gone_at', '<', options.before.toISOString());
    if (!(await old(this.#knex).first('seq'))) return;
    await this.#knex.transaction(async tx => {
      await tx(HEAD).update({ seq: tx.ref('seq') });
      const row = await old(tx).max({ last: 'seq' }).first();
      await tx(HEAD)
        .where('forgotten', '<', Number(row?.last ?? 0))
        .update({ forgotten: Number(row?.last ?? 0) });
      await old(tx).delete();
    });
  }
}

async function headOf(knex: Knex): Promise<FeedHead> {
  const row = await knex(HEAD).first();
  return {
    feed: row.feed,
    seq: Number(row.seq),
    forgotten: Number(row.forgotten),
    generation: Number(row.generation),
    comparedAt: row.compared_at ? new Date(row.compared_at) : undefined,
  };
}

function isThere<Item>(item: Item | undefined): item is Item {
  return item !== undefined;
}
