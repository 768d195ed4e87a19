import {
  type DatabaseService,
  isDatabaseConflictError,
} from '@backstage/backend-plugin-api';
import { type Lifecycle, SECRET_RULES_VERSION } from '@data-mesh/data-contract';
import type { Knex } from 'knex';
import { Coalesced } from '../database/Coalesced';
import { inBatches } from '../database/inBatches';
import { sha256 } from '../files/sha256';
import { type KnownHistory, type Life, storedSource } from './lives/Life';
import { LifeRows } from './lives/LifeRows';
import type {
  ContractVersionStore,
  KnownPortContract,
  KnownVersion,
  PortContract,
  SeenContract,
  UnsettledLife,
  VersionCursor,
} from './ContractVersionStore';

interface LifeColumns {
  entity_uid: string;
  source: string;
}

interface VersionRow extends LifeColumns {
  entity_ref: string;
  text_hash: string;
  id_hash: string;
  contract_id: string;
  version: string | null;
  name: string | null;
  lifecycle: Lifecycle | null;
  first_seen_at: string;
  text: string;
  masked_by: number;
}

interface PortRow extends LifeColumns {
  id: string;
  product_ref: string;
  port_hash: string;
  port_name: string;
  port_version: string | null;
  contract_ref: string;
  first_seen_at: string;
}

const VERSIONS = 'data_products_versions';
const PORTS = 'data_products_port_contracts';
const WITHOUT_TEXT = [
  'entity_ref',
  'text_hash',
  'contract_id',
  'version',
  'name',
  'lifecycle',
  'first_seen_at',
] as const;

const OF_ONE_ROW = ['entity_ref', 'text_hash', 'entity_uid', 'source'] as const;
const MOST_ATTEMPTS = 3;

/** Keeps the versions of contracts in the database of the catalog. */
export class DatabaseContractVersionStore implements ContractVersionStore {
  readonly #knex: Knex;
  readonly #contracts: Coalesced<SeenContract, void>;
  readonly #ports: Coalesced<readonly PortRow[], void>;
  readonly #lives: readonly LifeRows[];

  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseContractVersionStore> {
    return new DatabaseContractVersionStore(await options.database.getClient());
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    this.#lives = [
      new LifeRows({
        knex,
        table: VERSIONS,
        entity: 'entity_ref',
        key: 'text_hash',
      }),
      new LifeRows({ knex, table: PORTS, entity: 'product_ref', key: 'id' }),
    ];
    this.#contracts = new Coalesced<SeenContract, void>({
      keyOf: ({ entityRef, key, life }) =>
        `${entityRef} ${key} ${life.uid} ${life.source}`,
      run: async contracts => {
        await this.#insertNew(VERSIONS, contracts.map(toVersionRow));
        return contracts.map(() => undefined);
      },
    });
    this.#ports = new Coalesced<readonly PortRow[], void>({
      run: async lots => {
        const rows = new Map(
          lots
            .flat()
            .map(row => [`${row.id} ${row.entity_uid} ${row.source}`, row]),
        );
        // In one order, in which every replica locks them.
        const ids = [...rows.keys()].sort();
        await this.#insertNew(
          PORTS,
          ids.map(id => rows.get(id)!),
        );
        return lots.map(() => undefined);
      },
    });
  }

  see(contract: SeenContract): Promise<void> {
    return this.#contracts.add(contract);
  }

  async seePorts(options: {
    ports: readonly PortContract[];
    life: Life;
    seenAt: string;
  }): Promise<void> {
    const { ports, ...seen } = options;
    if (ports.length === 0) return;
    await this.#ports.add(ports.map(port => toPortRow(port, seen)));
  }

  async list(options: {
    histories: readonly KnownHistory[];
    after?: VersionCursor;
    limit: number;
  }): Promise<KnownVersion[]> {
    const { histories, after, limit } = options;
    const versions: KnownVersion[] = [];
    // One entity after the other, each by its index; they are few.
    for (const [position, history] of histories.entries()) {
      if (versions.length >= limit) break;
      if (after && position < after.entity) continue;
      const rows = await this.#knex
        .from(this.#firstSeen([history]).as('first_seen'))
        .where({ place: 1 })
        .modify(query => {
          if (after && position === after.entity) {
            query.whereRaw(
              '(first_seen_at < ? or (first_seen_at = ? and text_hash > ?))',
              [after.firstSeenAt, after.firstSeenAt, after.key],
            );
          }
        })
        .orderBy([
          { column: 'first_seen_at', order: 'desc' },
          { column: 'text_hash' },
        ])
        .limit(limit - versions.length)
        .select<VersionRow[]>(...WITHOUT_TEXT);
      versions.push(...rows.map(toKnownVersion));
    }
    return versions;
  }

  /** Each text of an entity that several lives had, in the order in which they had it. */
  #firstSeen(histories: readonly KnownHistory[]): Knex.QueryBuilder {
    return this.#knex(VERSIONS)
      .where(query => whereKnown(query, histories))
      .select(
        ...WITHOUT_TEXT,
        this.#knex.raw(
          `row_number() over (partition by entity_ref, text_hash
             order by first_seen_at, entity_uid, source) as place`,
        ),
      );
  }

  async count(options: {
    histories: readonly KnownHistory[];
  }): Promise<number> {
    const [{ total }] = await this.#knex
      .from(this.#firstSeen(options.histories).as('first_seen'))
      .where({ place: 1 })
      .count({ total: '*' });
    return Number(total);
  }

  async texts(options: {
    histories: readonly KnownHistory[];
    keys: readonly string[];
  }): Promise<(KnownVersion & { text: string })[]> {
    const rows = await this.#knex<VersionRow>(VERSIONS)
      .where(query => whereKnown(query, options.histories))
      .whereIn('text_hash', options.keys)
      .orderBy('first_seen_at')
      .select(...WITHOUT_TEXT, 'text');
    // Of what several lives had, the first.
    const first = new Map(
      rows
        .reverse()
        .map(row => [`${row.entity_ref} ${row.text_hash}`, row] as const),
    );
    return [...first.values()].map(row => ({
      ...toKnownVersion(row),
      text: row.text,
    }));
  }

  async ports(options: {
    contractRef: string;
    acrossLives: boolean;
    after?: KnownPortContract;
    limit: number;
  }): Promise<KnownPortContract[]> {
    const { contractRef, acrossLives, after, limit } = options;
    const port = acrossLives
      ? ['port_hash']
      : ['port_hash', 'entity_uid', 'source'];
    const rows = await this.#knex<PortRow>(PORTS)
      .whereIn(
        port,
        this.#knex(PORTS)
          .where({ contract_ref: contractRef })
          .select(...port),
      )
      .modify(query => {
        if (after) {
          const { firstSeenAt, life } = after;
          query.whereRaw(
            `(first_seen_at < ? or (first_seen_at = ?
               and (id, entity_uid, source) > (?, ?, ?)))`,
            [firstSeenAt, firstSeenAt, portId(after), life.uid, life.source],
          );
        }
      })
      .orderBy([
        { column: 'first_seen_at', order: 'desc' },
        { column: 'id' },
        { column: 'entity_uid' },
        { column: 'source' },
      ])
      .limit(limit)
      .select();
    return rows.map(toKnownPort);
  }

  async forgetOldest(options: { keep: number }): Promise<number> {
    const ranked = this.#knex(VERSIONS)
      .select(
        ...OF_ONE_ROW,
        this.#knex.raw(
          `row_number() over (partition by entity_ref, entity_uid, source
             order by first_seen_at desc, text_hash) as place`,
        ),
      )
      .as('ranked');
    const old = await this.#knex
      .from(ranked)
      .where('place', '>', options.keep)
      .select<Pick<VersionRow, (typeof OF_ONE_ROW)[number]>[]>(...OF_ONE_ROW);
    await inBatches(old, async batch => {
      await this.#knex(VERSIONS)
        .whereIn(
          [...OF_ONE_ROW],
          batch.map(row => OF_ONE_ROW.map(column => row[column])),
        )
        .delete();
      return [];
    });
    return old.length;
  }

  async handOver(options: {
    entityRef: string;
    uid: string;
    from: string;
    to: string;
  }): Promise<void> {
    const { entityRef, uid } = options;
    const [from, to] = [options.from, options.to].map(storedSource);
    if (from !== to) await this.#move({ entityRef, uid, from, to });
  }

  async unsettled(options: {
    after?: string;
    limit: number;
  }): Promise<UnsettledLife[]> {
    const found = await Promise.all(
      this.#lives.map(rows => rows.unsettled(options)),
    );
    return found
      .flat()
      .sort((one, other) => (one.entityRef < other.entityRef ? -1 : 1))
      .slice(0, options.limit);
  }

  async settle(options: {
    entityRef: string;
    uid: string;
    source: string;
  }): Promise<void> {
    const { source, ...life } = options;
    await this.#move({ ...life, from: '', to: storedSource(source) });
  }

  async #move(options: Parameters<LifeRows['move']>[0]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#knex.transaction(async transaction => {
          for (const rows of this.#lives) {
            await rows.move(options, transaction);
          }
        });
        return;
      } catch (error) {
        // Meanwhile a turn of the catalog wrote what was about to be moved there.
        if (!isDatabaseConflictError(error) || attempt === MOST_ATTEMPTS) {
          throw error;
        }
      }
    }
  }

  async #insertNew(
    table: string,
    rows: readonly (VersionRow | PortRow)[],
  ): Promise<void> {
    await inBatches(rows, async batch => {
      await this.#knex(table).insert(batch).onConflict().ignore();
      return [];
    });
  }
}

/** The documents that belong to what somebody may know. */
function whereKnown(
  query: Knex.QueryBuilder,
  histories: readonly KnownHistory[],
): void {
  // Nothing is known where there is no history.
  query.whereRaw('1 = 0');
  for (const { entityRef, lives } of histories) {
    query.orWhere(known => {
      known.where({ entity_ref: entityRef });
      if (lives === 'all') return;
      known
        .where({ entity_uid: lives.uid })
        .whereNot({ entity_uid: '' })
        .whereIn('source', lives.sources.map(storedSource));
    });
  }
}

function toVersionRow(contract: SeenContract): VersionRow {
  return {
    entity_ref: contract.entityRef,
    ...toColumns(contract.life),
    text_hash: contract.key,
    id_hash: sha256(contract.contractId),
    contract_id: contract.contractId,
    version: contract.version ?? null,
    name: contract.name ?? null,
    lifecycle: contract.lifecycle ?? null,
    first_seen_at: contract.seenAt,
    text: contract.text,
    masked_by: SECRET_RULES_VERSION,
  };
}

function toColumns(life: Life): LifeColumns {
  return { entity_uid: life.uid, source: storedSource(life.source) };
}

function toKnownVersion(
  row: Pick<VersionRow, (typeof WITHOUT_TEXT)[number]>,
): KnownVersion {
  return {
    key: row.text_hash,
    contractId: row.contract_id,
    entityRef: row.entity_ref,
    version: row.version ?? undefined,
    name: row.name ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    firstSeenAt: row.first_seen_at,
  };
}

function portId(port: PortContract): string {
  const { productRef, portName, portVersion, contractRef } = port;
  return sha256(
    JSON.stringify([productRef, portName, portVersion, contractRef]),
  );
}

function toPortRow(
  port: PortContract,
  seen: { life: Life; seenAt: string },
): PortRow {
  const { productRef, portName, portVersion, contractRef } = port;
  return {
    id: portId(port),
    ...toColumns(seen.life),
    product_ref: productRef,
    port_hash: sha256(JSON.stringify([productRef, portName])),
    port_name: portName,
    port_version: portVersion ?? null,
    contract_ref: contractRef,
    first_seen_at: seen.seenAt,
  };
}

function toKnownPort(row: PortRow): KnownPortContract {
  return {
    productRef: row.product_ref,
    portName: row.port_name,
    portVersion: row.port_version ?? undefined,
    contractRef: row.contract_ref,
    life: { uid: row.entity_uid, source: row.source },
    firstSeenAt: row.first_seen_at,
  };
}
