import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import { sha256 } from '../files/sha256';
import type {
  ClaimWithoutSource,
  KnownHolder,
  StandingStore,
} from './StandingStore';

interface HolderRow {
  entity_ref: string;
  source: string | null;
  file_id: string;
  since: string;
  decided_by: string | null;
  decided_at: string | null;
}

/** Keeps who holds what beside the claims, in the database of the catalog. */
export class DatabaseStandingStore implements StandingStore {
  readonly #knex: Knex;

  /** Its tables come with those of the files. */
  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async holders(options: {
    entityRefs: string[];
  }): Promise<Map<string, KnownHolder>> {
    const rows: (HolderRow & { place: string | null })[] = await inBatches(
      options.entityRefs,
      refs =>
        this.#knex('data_products_holders as holder')
          .leftJoin('data_products_files as file', 'file.id', 'holder.file_id')
          .whereIn('holder.entity_ref', refs)
          .select('holder.*', 'file.place as place'),
    );
    return new Map(
      rows.map(row => [
        row.entity_ref,
        {
          source: row.source ?? undefined,
          place: row.place ?? '',
          since: row.since,
          decided: row.decided_at !== null,
          decidedBy: row.decided_by ?? undefined,
        },
      ]),
    );
  }

  async hold(options: Parameters<StandingStore['hold']>[0]): Promise<void> {
    const { entityRef, source, place, now } = options;
    const held = { source: source ?? null, file_id: sha256(place) };
    await this.#knex.transaction(async tx => {
      await tx<HolderRow>('data_products_holders')
        .insert({ entity_ref: entityRef, ...held, since: now.toISOString() })
        .onConflict('entity_ref')
        .ignore();
      const row = () =>
        tx<HolderRow>('data_products_holders').where({ entity_ref: entityRef });
      // What was known without its source was known by its file.
      const isOther = (query: Knex.QueryBuilder) =>
        query
          .where(other =>
            other.whereNotNull('source').whereNot('source', source ?? ''),
          )
          .orWhere(other =>
            other.whereNull('source').whereNot('file_id', held.file_id),
          );
      await row().where(isOther).update({
        since: now.toISOString(),
        decided_by: null,
        decided_at: null,
      });
      await row().update(held);
    });
  }

  async decide(options: Parameters<StandingStore['decide']>[0]): Promise<void> {
    const { entityRef, source, place, by } = options;
    const now = options.now.toISOString();
    const decided = {
      source,
      file_id: sha256(place),
      since: now,
      decided_by: by,
      decided_at: now,
    };
    await this.#holders()
      .insert({ entity_ref: entityRef, ...decided })
      .onConflict('entity_ref')
      .merge(decided);
  }

  async release(options: { entityRefs: string[] }): Promise<void> {
    await inBatches(options.entityRefs, async refs => {
      await this.#holders().whereIn('entity_ref', refs).delete();
      return [];
    });
  }

  async noteSources(
    options: Parameters<StandingStore['noteSources']>[0],
  ): Promise<void> {
    const bySource = new Map<string, { entityRef: string; id: string }[]>();
    for (const { entityRef, place, source } of options.claims) {
      const known = bySource.get(source) ?? [];
      known.push({ entityRef, id: sha256(place) });
      bySource.set(source, known);
    }
    for (const [source, claims] of bySource) {
      await inBatches(claims, async batch => {
        await this.#knex('data_products_claims')
          .whereIn(
            ['file_id', 'entity_ref'],
            batch.map(({ id, entityRef }) => [id, entityRef]),
          )
          .where(unknown => unknown.whereNull('source').orWhere('source', ''))
          .update({ source });
        return [];
      });
    }
  }

  async claimsWithoutSource(options: {
    after?: string;
    limit: number;
  }): Promise<ClaimWithoutSource[]> {
    const rows = await this.#knex('data_products_claims as claim')
      .join('data_products_files as file', 'file.id', 'claim.file_id')
      .whereNull('claim.source')
      .where('claim.file_id', '>', options.after ?? '')
      .orderBy('claim.file_id')
      .limit(options.limit)
      .select(
        'claim.file_id',
        'claim.entity_ref',
        'file.place',
        'file.read_at',
      );
    return rows.map(row => ({
      fileId: row.file_id,
      entityRef: row.entity_ref,
      place: row.place,
      readAt: row.read_at,
    }));
  }

  async promising(options: {
    contractRefs: string[];
  }): Promise<Map<string, string[]>> {
    const rows: { product_ref: string; contract_ref: string }[] =
      await inBatches(options.contractRefs, refs =>
        this.#knex('data_products_promises')
          .whereIn('contract_ref', refs)
          .select('product_ref', 'contract_ref'),
      );
    const found = new Map<string, string[]>();
    for (const { product_ref, contract_ref } of rows) {
      found.set(contract_ref, [
        ...(found.get(contract_ref) ?? []),
        product_ref,
      ]);
    }
    return found;
  }

  #holders() {
    return this.#knex<HolderRow>('data_products_holders');
  }
}
