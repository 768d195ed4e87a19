import type { DatabaseService } from '@backstage/backend-plugin-api';
import type {
  ComparedElement,
  DiscoveryKind,
  PersonalData,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Ending } from '@data-mesh/data-contract';
import type { Knex } from 'knex';
import { Coalesced } from '../database/Coalesced';
import { inBatches } from '../database/inBatches';
import type {
  Candidate,
  DiscoveryStore,
  IndexedEntry,
  IndexedFacts,
  IndexedWords,
  PromisedContract,
} from './DiscoveryStore';

interface EntryRow {
  entity_ref: string;
  kind: DiscoveryKind;
  title: string;
  name_words: string;
  own_words: string;
  words: string;
  elements: string;
  personal_data: PersonalData;
  version: string | null;
  ending: string | null;
  hash: string;
  expected_until: string | null;
}

interface PromiseRow {
  product_ref: string;
  contract_ref: string;
  contract_hash: string;
}

const ENTRIES = 'data_products_discovery';
const PROMISES = 'data_products_promises';

/** Keeps the index in the database of the catalog. */
export class DatabaseDiscoveryStore implements DiscoveryStore {
  readonly #knex: Knex;
  // Asked and written at each turn of the catalog, which processes several entities at a time.
  readonly #puts: Coalesced<IndexedEntry, void>;
  readonly #facts: Coalesced<readonly string[], Map<string, IndexedFacts>>;
  readonly #promised: Coalesced<
    readonly string[],
    Map<string, PromisedContract>
  >;
  readonly #words: Coalesced<readonly string[], Map<string, IndexedWords>>;

  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseDiscoveryStore> {
    return new DatabaseDiscoveryStore(await options.database.getClient());
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    this.#puts = new Coalesced<IndexedEntry, void>({
      keyOf: entry => entry.entityRef,
      run: async entries => {
        await this.#putAll(entries);
        return entries.map(() => undefined);
      },
    });
    this.#facts = this.#readTogether(['hash', 'personal_data'], row => ({
      hash: row.hash,
      personalData: row.personal_data,
    }));
    this.#promised = new Coalesced({
      run: async asked => {
        const promised = await this.#readPromised([...new Set(asked.flat())]);
        return asked.map(() => promised);
      },
    });
    this.#words = this.#readTogether(['own_words', 'words'], row => ({
      ownWords: row.own_words,
      words: row.words,
    }));
  }

  put(entry: IndexedEntry): Promise<void> {
    return this.#puts.add(entry);
  }

  /**
   * Entries in the order of their references, each once.
   *
   * @remarks
   *
   * Whoever writes an entry holds its row until its promises are there, too: the
   * hash of an entry says that both are of one make.
   */
  async #putAll(entries: readonly IndexedEntry[]): Promise<void> {
    await this.#knex.transaction(async tx => {
      await tx<EntryRow>(ENTRIES)
        .insert(entries.map(toRow))
        .onConflict('entity_ref')
        .merge();
      await putPromises(
        tx,
        entries.filter(({ kind }) => kind === 'product'),
      );
    });
  }

  facts(options: { entityRefs: string[] }): Promise<Map<string, IndexedFacts>> {
    return this.#facts.add(options.entityRefs);
  }

  words(options: { entityRefs: string[] }): Promise<Map<string, IndexedWords>> {
    return this.#words.add(options.entityRefs);
  }

  async endings(options: {
    entityRefs: string[];
  }): Promise<Map<string, Ending>> {
    const rows = await this.#rows(options, ['ending']);
    return byRef(
      rows.filter(row => row.ending),
      row => JSON.parse(row.ending!),
    );
  }

  async elements(options: {
    entityRefs: string[];
  }): Promise<Map<string, ComparedElement[]>> {
    const rows = await this.#rows(options, ['elements']);
    return byRef(rows, row => JSON.parse(row.elements));
  }

  async promises(options: {
    entityRefs: string[];
  }): Promise<Map<string, string[]>> {
    const rows = await inBatches(options.entityRefs, refs =>
      this.#promises()
        .whereIn('product_ref', refs)
        .orderBy('contract_ref')
        .select('product_ref', 'contract_ref'),
    );
    const promises = new Map<string, string[]>();
    for (const row of rows) {
      const refs = promises.get(row.product_ref) ?? [];
      refs.push(row.contract_ref);
      promises.set(row.product_ref, refs);
    }
    return promises;
  }

  promised(options: {
    contractRefs: string[];
  }): Promise<Map<string, PromisedContract>> {
    return this.#promised.add(options.contractRefs);
  }

  async #readPromised(
    contractRefs: string[],
  ): Promise<Map<string, PromisedContract>> {
    const rows: {
      contract_ref: string;
      first: string;
      last: string;
      version: string | null;
    }[] = await inBatches(contractRefs, refs =>
      this.#knex(`${PROMISES} as promise`)
        .leftJoin(
          `${ENTRIES} as contract`,
          'contract.entity_ref',
          'promise.contract_ref',
        )
        .whereIn('promise.contract_ref', refs)
        .groupBy('promise.contract_ref', 'contract.version')
        .select('promise.contract_ref', 'contract.version')
        .min({ first: 'promise.product_ref' })
        .max({ last: 'promise.product_ref' }),
    );
    return new Map(
      rows.map(({ contract_ref, version, first, last }) => [
        contract_ref,
        {
          ...(version === null ? {} : { version }),
          promisedBy: [...new Set([first, last])],
        },
      ]),
    );
  }

  async candidates(options: {
    kind: DiscoveryKind;
    words: readonly string[];
    limit: number;
  }): Promise<Candidate[]> {
    const { kind, words, limit } = options;
    if (words.length === 0) return [];
    const begins = (column: string) =>
      words.map(() => `' ' || ${column} like ?`).join(' and ');
    const patterns = words.map(word => `% ${word}%`);
    const rows: { entity_ref: string; rank: number | string }[] =
      await this.#entries()
        .where({ kind })
        .modify(query => {
          if (this.#knex.client.config.client === 'pg') {
            query.whereRaw(
              `array_to_tsvector(string_to_array(words, ' ')) @@ ?::tsquery`,
              [words.map(word => `'${word}':*`).join(' & ')],
            );
          } else {
            query.whereRaw(begins('words'), patterns);
          }
        })
        .select(
          'entity_ref',
          this.#knex.raw(
            `case when ${begins('name_words')} then 0
                  when ${begins('own_words')} then 1 else 2 end as rank`,
            [...patterns, ...patterns],
          ),
        )
        .orderBy(['rank', 'title', 'entity_ref'])
        .limit(limit);
    return rows.map(row => ({
      entityRef: row.entity_ref,
      rank: Number(row.rank) as Candidate['rank'],
    }));
  }

  async stale(options: {
    contractRefs: string[];
  }): Promise<{ productRef: string; contractRef: string }[]> {
    const rows = await inBatches(options.contractRefs, refs =>
      this.#knex(`${PROMISES} as promise`)
        .leftJoin(
          `${ENTRIES} as contract`,
          'contract.entity_ref',
          'promise.contract_ref',
        )
        .whereIn('promise.contract_ref', refs)
        .whereRaw(`promise.contract_hash <> coalesce(contract.hash, '')`)
        .select<PromiseRow[]>('promise.product_ref', 'promise.contract_ref'),
    );
    return rows.map(row => ({
      productRef: row.product_ref,
      contractRef: row.contract_ref,
    }));
  }

  async refs(options: { after?: string; limit: number }): Promise<string[]> {
    const rows = await this.#entries()
      .where('entity_ref', '>', options.after ?? '')
      .orderBy('entity_ref')
      .limit(options.limit)
      .select('entity_ref');
    return rows.map(row => row.entity_ref);
  }

  async forget(options: { entityRef: string }): Promise<void> {
    const { entityRef } = options;
    await this.#knex.transaction(async tx => {
      await tx<EntryRow>(ENTRIES).where({ entity_ref: entityRef }).delete();
      await tx<PromiseRow>(PROMISES).where({ product_ref: entityRef }).delete();
    });
  }

  async forgetGone(options: {
    entityRefs: string[];
    now: string;
  }): Promise<string[]> {
    const { entityRefs, now } = options;
    return inBatches(entityRefs, refs =>
      this.#knex.transaction(async tx => {
        const entity = () =>
          tx('refresh_state')
            .select(tx.raw('1'))
            .whereRaw('refresh_state.entity_ref = ??', [
              `${ENTRIES}.entity_ref`,
            ]);
        // What has come is expected no more: from now on it may go.
        await tx<EntryRow>(ENTRIES)
          .whereIn('entity_ref', refs)
          .whereNotNull('expected_until')
          .whereExists(entity())
          .update({ expected_until: null });
        const gone = await tx<EntryRow>(ENTRIES)
          .whereIn('entity_ref', refs)
          .whereRaw(`coalesce(expected_until, '') < ?`, [now])
          .whereNotExists(entity())
          .orderBy('entity_ref')
          // Whoever writes one of them anew waits until its promises are gone, too.
          .forUpdate()
          .select('entity_ref');
        const goneRefs = gone.map(row => row.entity_ref);
        await tx<EntryRow>(ENTRIES).whereIn('entity_ref', goneRefs).delete();
        await tx<PromiseRow>(PROMISES)
          .whereIn('product_ref', goneRefs)
          .delete();
        return goneRefs;
      }),
    );
  }

  /** Reads in one statement what several ask for, and gives each its own. */
  #readTogether<Column extends keyof EntryRow, Value>(
    columns: Column[],
    valueOf: (row: Pick<EntryRow, Column | 'entity_ref'>) => Value,
  ): Coalesced<readonly string[], Map<string, Value>> {
    return new Coalesced({
      run: async asked => {
        const entityRefs = [...new Set(asked.flat())];
        const rows = await this.#rows({ entityRefs }, columns);
        const rowOf = byRef(rows, row => row);
        return asked.map(refs =>
          byRef(
            refs.flatMap(ref => rowOf.get(ref) ?? []),
            valueOf,
          ),
        );
      },
    });
  }

  #rows<Column extends keyof EntryRow>(
    options: { entityRefs: string[] },
    columns: Column[],
  ): Promise<Pick<EntryRow, Column | 'entity_ref'>[]> {
    return inBatches(
      options.entityRefs,
      refs =>
        this.#knex(ENTRIES)
          .whereIn('entity_ref', refs)
          .select('entity_ref', ...columns) as unknown as PromiseLike<
          Pick<EntryRow, Column | 'entity_ref'>[]
        >,
    );
  }

  #entries() {
    return this.#knex<EntryRow>(ENTRIES);
  }

  #promises() {
    return this.#knex<PromiseRow>(PROMISES);
  }
}

async function putPromises(
  tx: Knex.Transaction,
  products: readonly IndexedEntry[],
): Promise<void> {
  if (products.length === 0) return;
  const rows = products.flatMap(({ entityRef, promises }) =>
    promises.map(({ contractRef, contractHash }) => ({
      product_ref: entityRef,
      contract_ref: contractRef,
      contract_hash: contractHash,
    })),
  );
  await forgetOtherPromises(tx, products);
  await inBatches(rows, async batch => {
    await tx<PromiseRow>(PROMISES)
      .insert(batch)
      .onConflict(['product_ref', 'contract_ref'])
      .merge();
    return [];
  });
}

async function forgetOtherPromises(
  tx: Knex.Transaction,
  products: readonly IndexedEntry[],
): Promise<void> {
  const promised = new Map(
    products.map(({ entityRef, promises }) => [
      entityRef,
      new Set(promises.map(({ contractRef }) => contractRef)),
    ]),
  );
  const known = await tx<PromiseRow>(PROMISES)
    .whereIn('product_ref', [...promised.keys()])
    .select('product_ref', 'contract_ref');
  const others = known.filter(
    row => !promised.get(row.product_ref)?.has(row.contract_ref),
  );
  await inBatches(others, async batch => {
    await tx<PromiseRow>(PROMISES)
      .whereIn(
        ['product_ref', 'contract_ref'],
        batch.map(row => [row.product_ref, row.contract_ref]),
      )
      .delete();
    return [];
  });
}

function toRow(entry: IndexedEntry): EntryRow {
  const { ending } = entry;
  return {
    entity_ref: entry.entityRef,
    kind: entry.kind,
    title: entry.title,
    name_words: entry.nameWords,
    own_words: entry.ownWords,
    words: entry.words,
    elements: JSON.stringify(entry.elements),
    personal_data: entry.personalData,
    version: entry.version ?? null,
    ending: ending ? JSON.stringify(ending) : null,
    hash: entry.hash,
    expected_until: entry.expectedUntil ?? null,
  };
}

function byRef<Row extends { entity_ref: string }, Value>(
  rows: Row[],
  valueOf: (row: Row) => Value,
): Map<string, Value> {
  return new Map(rows.map(row => [row.entity_ref, valueOf(row)]));
}
