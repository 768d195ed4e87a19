import type { DatabaseService } from '@backstage/backend-plugin-api';
import { type Lifecycle, SECRET_RULES_VERSION } from '@data-mesh/data-contract';
import type { Knex } from 'knex';
import { Coalesced } from '../database/Coalesced';
import { inBatches } from '../database/inBatches';
import { sha256 } from '../files/sha256';
import type {
  ContractVersionStore,
  KnownPortContract,
  KnownVersion,
  PortContract,
  SeenContract,
  VersionCursor,
} from './ContractVersionStore';

interface VersionRow {
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

interface PortRow {
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

/** Keeps the versions of contracts in the database of the catalog. */
export class DatabaseContractVersionStore implements ContractVersionStore {
  readonly #knex: Knex;
  readonly #contracts: Coalesced<SeenContract, void>;
  readonly #ports: Coalesced<readonly PortRow[], void>;

  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseContractVersionStore> {
    return new DatabaseContractVersionStore(await options.database.getClient());
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    this.#contracts = new Coalesced<SeenContract, void>({
      keyOf: ({ entityRef, key }) => `${entityRef} ${key}`,
      run: async contracts => {
        await this.#insertNew(VERSIONS, contracts.map(toVersionRow));
        return contracts.map(() => undefined);
      },
    });
    this.#ports = new Coalesced<readonly PortRow[], void>({
      run: async lots => {
        const rows = new Map(lots.flat().map(row => [row.id, row]));
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
    seenAt: string;
  }): Promise<void> {
    const { ports, seenAt } = options;
    if (ports.length === 0) return;
    await this.#ports.add(ports.map(port => toPortRow(port, seenAt)));
  }

  async list(options: {
    entityRefs: readonly string[];
    after?: VersionCursor;
    limit: number;
  }): Promise<KnownVersion[]> {
    const { entityRefs, after, limit } = options;
    const versions: KnownVersion[] = [];
    // One entity after the other, each by its index; they are few.
    for (const [position, entityRef] of entityRefs.entries()) {
      if (versions.length >= limit) break;
      if (after && position < after.entity) continue;
      const rows = await this.#knex<VersionRow>(VERSIONS)
        .where({ entity_ref: entityRef })
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
        .select(...WITHOUT_TEXT);
      versions.push(...rows.map(toKnownVersion));
    }
    return versions;
  }

  async count(options: { entityRefs: readonly string[] }): Promise<number> {
    const [{ total }] = await this.#knex(VERSIONS)
      .whereIn('entity_ref', options.entityRefs)
      .count({ total: '*' });
    return Number(total);
  }

  async texts(options: {
    entityRefs: readonly string[];
    keys: readonly string[];
  }): Promise<(KnownVersion & { text: string })[]> {
    const rows = await this.#knex<VersionRow>(VERSIONS)
      .whereIn('entity_ref', options.entityRefs)
      .whereIn('text_hash', options.keys)
      .select(...WITHOUT_TEXT, 'text');
    return rows.map(row => ({ ...toKnownVersion(row), text: row.text }));
  }

  async ports(options: {
    contractRef: string;
    after?: KnownPortContract;
    limit: number;
  }): Promise<KnownPortContract[]> {
    const { contractRef, after, limit } = options;
    const rows = await this.#knex<PortRow>(PORTS)
      .whereIn(
        'port_hash',
        this.#knex(PORTS)
          .where({ contract_ref: contractRef })
          .select('port_hash'),
      )
      .modify(query => {
        if (after) {
          const { firstSeenAt } = after;
          query.whereRaw(
            '(first_seen_at < ? or (first_seen_at = ? and id > ?))',
            [firstSeenAt, firstSeenAt, portId(after)],
          );
        }
      })
      .orderBy([{ column: 'first_seen_at', order: 'desc' }, { column: 'id' }])
      .limit(limit)
      .select();
    return rows.map(toKnownPort);
  }

  async forgetOldest(options: { keep: number }): Promise<number> {
    const ranked = this.#knex(VERSIONS)
      .select(
        'entity_ref',
        'text_hash',
        this.#knex.raw(
          `row_number() over (partition by entity_ref
             order by first_seen_at desc, text_hash) as place`,
        ),
      )
      .as('ranked');
    const old = await this.#knex
      .from(ranked)
      .where('place', '>', options.keep)
      .select<Pick<VersionRow, 'entity_ref' | 'text_hash'>[]>(
        'entity_ref',
        'text_hash',
      );
    await inBatches(old, async batch => {
      await this.#knex(VERSIONS)
        .whereIn(
          ['entity_ref', 'text_hash'],
          batch.map(row => [row.entity_ref, row.text_hash]),
        )
        .delete();
      return [];
    });
    return old.length;
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

function toVersionRow(contract: SeenContract): VersionRow {
  return {
    entity_ref: contract.entityRef,
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

function toKnownVersion(
  row: Omit<VersionRow, 'text' | 'id_hash' | 'masked_by'>,
) {
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

function toPortRow(port: PortContract, seenAt: string): PortRow {
  const { productRef, portName, portVersion, contractRef } = port;
  return {
    id: portId(port),
    product_ref: productRef,
    port_hash: sha256(JSON.stringify([productRef, portName])),
    port_name: portName,
    port_version: portVersion ?? null,
    contract_ref: contractRef,
    first_seen_at: seenAt,
  };
}

function toKnownPort(row: PortRow): KnownPortContract {
  return {
    productRef: row.product_ref,
    portName: row.port_name,
    portVersion: row.port_version ?? undefined,
    contractRef: row.contract_ref,
    firstSeenAt: row.first_seen_at,
  };
}
