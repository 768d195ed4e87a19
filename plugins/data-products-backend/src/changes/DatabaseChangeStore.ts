import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { CatalogChange } from '@data-mesh/backstage-plugin-data-products-common';
import type { Knex } from 'knex';
import { changesOf, goneOf, type KnownEntity } from './changesOf';
import type { ChangeStore, ReadingPlace, UntoldChange } from './ChangeStore';
import type { Change } from './Follower';

const READING = 'data_products_reading';
const KNOWN = 'data_products_known';
const FOLLOWERS = 'data_products_followers';
const UNTOLD = 'data_products_untold';
/** Databases allow so many values in one statement only, SQLite the fewest. */
const BATCH = 100;
const PAGE = 500;

/** Keeps it in the database of the plugin. */
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

  async place(): Promise<ReadingPlace> {
    return toPlace(await this.#knex(READING).first());
  }

  take(options: Parameters<ChangeStore['take']>[0]): Promise<boolean> {
    const { at, told, cursor, now } = options;
    return this.#at(at, async tx => {
      const refs = told.map(({ entityRef }) => entityRef);
      const known = await knownAmong(tx, refs);
      const changes = changesOf({ told, known });
      await putKnown(
        tx,
        told.filter(({ gone }) => !gone),
        at.pass,
      );
      await forget(
        tx,
        told.filter(({ gone }) => gone).map(({ entityRef }) => entityRef),
      );
      await tell(tx, await tx(FOLLOWERS).pluck('id'), changes, now);
      await tx(READING).update({ cursor });
    });
  }

  beginAnew(options: { at: ReadingPlace }): Promise<boolean> {
    const { at } = options;
    return this.#at(at, async tx => {
      await tx(READING).update({
        cursor: null,
        pass: at.pass + 1,
        whole: false,
      });
    });
  }

  async endPass(options: { at: ReadingPlace; now: Date }): Promise<void> {
    const { at, now } = options;
    for (let isMore = true; isMore; ) {
      const isStill = await this.#at(at, async tx => {
        const rows = await tx(KNOWN)
          .where('pass', '<', at.pass)
          .orderBy(['pass', 'entity_ref'])
          .limit(PAGE);
        const gone = rows.map(toKnown).map(goneOf);
        await tell(tx, await tx(FOLLOWERS).pluck('id'), gone, now);
        await forget(
          tx,
          gone.map(({ entityRef }) => entityRef),
        );
        isMore = rows.length === PAGE;
        if (!isMore) await tx(READING).update({ whole: true });
      });
      if (!isStill) return;
    }
  }

  async noteChecked(options: { now: Date }): Promise<void> {
    await this.#knex(READING).update({
      checked_at: options.now.toISOString(),
    });
  }

  async welcome(options: {
    followers: readonly string[];
    now: Date;
  }): Promise<void> {
    const { followers, now } = options;
    const present: string[] = await this.#knex(FOLLOWERS).pluck('id');
    for (const id of followers.filter(name => !present.includes(name))) {
      await this.#knex.transaction(async tx => {
        await lock(tx);
        if (await tx(FOLLOWERS).where({ id }).first()) return;
        await tx(FOLLOWERS).insert({ id });
        for (let after: string | undefined = ''; after !== undefined; ) {
          const rows: KnownRow[] = await tx(KNOWN)
            .where('entity_ref', '>', after)
            .orderBy('entity_ref')
            .limit(PAGE);
          const shown = rows
            .map(toKnown)
            .map(
              ({ hash, ...entity }): Change => ({ type: 'shown', ...entity }),
            );
          await tell(tx, [id], shown, now);
          after = rows[PAGE - 1]?.entity_ref;
        }
      });
    }
  }

  async keepOnly(options: { followers: readonly string[] }): Promise<void> {
    const followers = [...options.followers];
    await this.#knex.transaction(async tx => {
      await lock(tx);
      await tx(FOLLOWERS).whereNotIn('id', followers).delete();
      await tx(UNTOLD).whereNotIn('follower', followers).delete();
    });
  }

  async untold(options: {
    follower: string;
    now: Date;
    limit: number;
  }): Promise<UntoldChange[]> {
    const { follower, now, limit } = options;
    const rows = await this.#knex({ untold: UNTOLD })
      .where({ follower })
      .where('due_at', '<=', now.toISOString())
      .whereNotExists(
        this.#knex({ earlier: UNTOLD })
          .select(this.#knex.raw('1'))
          .whereRaw(
            `earlier.follower = untold.follower
             and earlier.entity_ref = untold.entity_ref
             and earlier.number < untold.number`,
          ),
      )
      .orderBy('number')
      .limit(limit);
    return rows.map(({ number, failures, type, entity_ref, kind, uid }) => ({
      number: Number(number),
      failures,
      change: { type, entityRef: entity_ref, kind, uid },
    }));
  }

  async wereTold(options: { numbers: readonly number[] }): Promise<void> {
    await inBatches(options.numbers, async batch => {
      await this.#knex(UNTOLD).whereIn('number', batch).delete();
    });
  }

  async failed(options: { number: number; dueAt: Date }): Promise<void> {
    await this.#knex(UNTOLD)
      .where({ number: options.number })
      .update({ due_at: options.dueAt.toISOString() })
      .increment('failures', 1);
  }

  async hasUntold(): Promise<boolean> {
    return Boolean(await this.#knex(UNTOLD).first('number'));
  }

  /** Does something as long as the reading is at a place, and nobody else meanwhile. */
  #at(
    at: ReadingPlace,
    work: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<boolean> {
    return this.#knex.transaction(async tx => {
      const { cursor, pass } = toPlace(await lock(tx));
      if (cursor !== at.cursor || pass !== at.pass) return false;
      await work(tx);
      return true;
    });
  }
}

interface KnownRow {
  entity_ref: string;
  kind: KnownEntity['kind'];
  uid: string;
  hash: string;
}

/** Takes the only row, so that whoever else writes waits. */
async function lock(tx: Knex.Transaction) {
  const [row] = await tx(READING)
    .update({ number: tx.ref('number') })
    .returning('*');
  return row;
}

async function knownAmong(
  tx: Knex.Transaction,
  refs: readonly string[],
): Promise<Map<string, KnownEntity>> {
  const known = new Map<string, KnownEntity>();
  await inBatches(refs, async batch => {
    const rows: KnownRow[] = await tx(KNOWN).whereIn('entity_ref', batch);
    rows.forEach(row => known.set(row.entity_ref, toKnown(row)));
  });
  return known;
}

async function putKnown(
  tx: Knex.Transaction,
  told: readonly CatalogChange[],
  pass: number,
): Promise<void> {
  await inBatches(told, async batch => {
    await tx(KNOWN)
      .insert(
        batch.map(({ entityRef, kind, uid, hash }) => ({
          entity_ref: entityRef,
          kind,
          uid,
          hash,
          pass,
        })),
      )
      .onConflict('entity_ref')
      .merge();
  });
}

async function forget(
  tx: Knex.Transaction,
  refs: readonly string[],
): Promise<void> {
  await inBatches(refs, async batch => {
    await tx(KNOWN).whereIn('entity_ref', batch).delete();
  });
}

/** Leaves changes for followers, in their order; of each entity the last one. */
async function tell(
  tx: Knex.Transaction,
  followers: readonly string[],
  changes: readonly Change[],
  now: Date,
): Promise<void> {
  if (followers.length === 0 || changes.length === 0) return;
  const { number } = await tx(READING).first('number');
  const rows = followers.flatMap((follower, nth) =>
    changes.map(({ entityRef, ...change }, index) => ({
      follower,
      entity_ref: entityRef,
      ...change,
      number: Number(number) + 1 + nth * changes.length + index,
      failures: 0,
      due_at: now.toISOString(),
    })),
  );
  await tx(READING).update({ number: Number(number) + rows.length });
  await inBatches(rows, async batch => {
    await tx(UNTOLD)
      .insert(batch)
      .onConflict(['follower', 'entity_ref', 'uid'])
      .merge();
  });
}

async function inBatches<Item>(
  items: readonly Item[],
  run: (batch: Item[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) {
    await run(items.slice(start, start + BATCH));
  }
}

function toKnown({ entity_ref, kind, uid, hash }: KnownRow): KnownEntity {
  return { entityRef: entity_ref, kind, uid, hash };
}

function toPlace(row: {
  cursor: string | null;
  pass: number;
  whole: boolean | number;
  checked_at: string | null;
}): ReadingPlace {
  return {
    cursor: row.cursor ?? undefined,
    pass: row.pass,
    isWhole: Boolean(row.whole),
    checkedAt: row.checked_at ? new Date(row.checked_at) : undefined,
  };
}
