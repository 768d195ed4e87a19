import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import { sha256 } from '../files/sha256';
import type { ProviderState, ProviderStore } from './ProviderStore';
import { sourceKeyOf } from './sourceKey';

interface ProviderRow {
  id: string;
  place: string;
  configuration: string;
  etag: string | null;
  read_at: string | null;
  checked_at: string;
  findings: string | null;
  failing_since: string | null;
  run_beat: string | null;
}

interface ProvidedFileRow {
  provider: string;
  file_id: string;
  state: string;
}

/**
 * Keeps what providers brought beside the files themselves, in the database of
 * the catalog. Reads from the catalog's own tables whose an entity is, by their
 * indexed keys only.
 */
export class DatabaseProviderStore implements ProviderStore {
  readonly #knex: Knex;

  /** Its tables come with those of the files. */
  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseProviderStore> {
    return new DatabaseProviderStore(await options.database.getClient());
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async keepOnly(options: { providers: string[] }): Promise<void> {
    const { providers } = options;
    await this.#provided().whereNotIn('provider', providers).delete();
    await this.#knex('data_products_removals')
      .whereNotIn('provider', providers)
      .delete();
    await this.#providers().whereNotIn('id', providers).delete();
  }

  async find(options: {
    provider: string;
  }): Promise<ProviderState | undefined> {
    const row = await this.#providers().where({ id: options.provider }).first();
    return (
      row && {
        configuration: row.configuration,
        etag: row.etag ?? undefined,
        findings: row.findings ? JSON.parse(row.findings) : [],
      }
    );
  }

  async recordRead(
    options: Parameters<ProviderStore['recordRead']>[0],
  ): Promise<void> {
    const { provider, place, configuration, etag } = options;
    const now = options.now.toISOString();
    const read = {
      place,
      configuration,
      etag: etag ?? null,
      read_at: now,
      checked_at: now,
      findings: null,
      failing_since: null,
    };
    await this.#providers()
      .insert({ id: provider, ...read })
      .onConflict('id')
      .merge(read);
    await this.#knex('data_products_files')
      .whereIn('id', this.#provided().where({ provider }).select('file_id'))
      .update({ read_at: now });
  }

  async recordUnreachable(
    options: Parameters<ProviderStore['recordUnreachable']>[0],
  ): Promise<void> {
    const { provider, place, configuration, findings } = options;
    const now = options.now.toISOString();
    const failing = {
      place,
      checked_at: now,
      findings: JSON.stringify(findings),
      ...(configuration && { configuration }),
    };
    await this.#providers()
      .insert({ id: provider, configuration: '', ...failing })
      .onConflict('id')
      .merge(failing);
    await this.#providers()
      .where({ id: provider })
      .whereNull('failing_since')
      .update({ failing_since: now });
  }

  async recordBeat(
    options: Parameters<ProviderStore['recordBeat']>[0],
  ): Promise<void> {
    const { provider, place, beat, now } = options;
    const run_beat = beat ?? null;
    await this.#providers()
      .insert({
        id: provider,
        place,
        configuration: '',
        checked_at: now.toISOString(),
        run_beat,
      })
      .onConflict('id')
      .merge({ run_beat });
  }

  async beat(options: { provider: string }): Promise<string | undefined> {
    const row = await this.#providers()
      .where({ id: options.provider })
      .first('run_beat');
    return row?.run_beat ?? undefined;
  }

  async buryRun(options: { provider: string; beat: string }): Promise<boolean> {
    const { provider, beat } = options;
    const buried = await this.#providers()
      .where({ id: provider, run_beat: beat })
      .update({ run_beat: null });
    return buried === 1;
  }

  async files(options: { provider: string }): Promise<Map<string, string>> {
    const rows = await this.#provided()
      .join('data_products_files as file', 'file.id', 'file_id')
      .where({ provider: options.provider })
      .select('file.place', 'state');
    return new Map(rows.map(({ place, state }) => [place, state]));
  }

  async provide(
    options: Parameters<ProviderStore['provide']>[0],
  ): Promise<void> {
    const { provider, files } = options;
    await inBatches(files, async batch => {
      await this.#provided()
        .insert(
          batch.map(({ place, state }) => ({
            provider,
            file_id: sha256(place),
            state,
          })),
        )
        .onConflict(['provider', 'file_id'])
        .merge(['state']);
      return [];
    });
  }

  async withdraw(options: {
    provider: string;
    places: string[];
  }): Promise<void> {
    const { provider, places } = options;
    await inBatches(places.map(sha256), ids =>
      this.#knex.transaction(async tx => {
        const provided = () =>
          tx<ProvidedFileRow>('data_products_provided_files').whereIn(
            'file_id',
            ids,
          );
        await provided().where({ provider }).delete();
        const others = new Set(
          (await provided().select('file_id')).map(row => row.file_id),
        );
        const gone = ids.filter(id => !others.has(id));
        // SQLite follows foreign keys only where it was told to.
        await tx('data_products_claims').whereIn('file_id', gone).delete();
        await tx('data_products_files').whereIn('id', gone).delete();
        return [];
      }),
    );
  }

  async provides(options: {
    provider: string;
    places: string[];
  }): Promise<Set<string>> {
    const { provider, places } = options;
    const rows = await inBatches(places.map(sha256), ids =>
      this.#provided()
        .join('data_products_files as file', 'file.id', 'file_id')
        .where({ provider })
        .whereIn('file_id', ids)
        .select('file.place'),
    );
    return new Set(rows.map(({ place }) => place));
  }

  async describedRefs(options: { places: string[] }): Promise<Set<string>> {
    const rows = await inBatches(options.places.map(sha256), ids =>
      this.#knex('data_products_claims')
        .whereIn('file_id', ids)
        .select('entity_ref'),
    );
    return new Set(rows.map(row => row.entity_ref));
  }

  async providedRefs(options: {
    provider: string;
    entityRefs: string[];
  }): Promise<Set<string>> {
    const { provider, entityRefs } = options;
    const rows = await inBatches(entityRefs, refs =>
      this.#claimsOf(provider)
        .whereIn('claim.entity_ref', refs)
        .distinct('claim.entity_ref as entity_ref'),
    );
    return new Set(rows.map(row => row.entity_ref));
  }

  async unheldRefs(options: { provider: string }): Promise<string[]> {
    const { provider } = options;
    const rows = await this.#claimsOf(provider)
      .join('data_products_files as file', 'file.id', 'provided.file_id')
      // New ones are still to be given; those that do not load keep what was good.
      .where(settled =>
        settled
          .whereNot('provided.state', '')
          .orWhereNotNull('file.failing_since'),
      )
      .leftJoin(
        'refresh_state_references as held',
        'held.target_entity_ref',
        'claim.entity_ref',
      )
      .leftJoin(
        'refresh_state as holder',
        'holder.entity_ref',
        'held.source_entity_ref',
      )
      .where(unheld =>
        unheld
          .whereNull('held.target_entity_ref')
          .orWhere(failing =>
            failing
              .whereNotNull('holder.errors')
              .whereNotIn('holder.errors', ['', '[]']),
          )
          .orWhere(inTrust =>
            inTrust
              .where('held.source_key', 'like', sourceKeyOf('%'))
              .whereNot('held.source_key', sourceKeyOf(provider))
              .whereNotExists(this.#claimsOfHolder()),
          )
          .orWhere(taken =>
            taken
              .whereNull('held.source_key')
              .whereExists(this.#settledForProvider()),
          ),
      )
      .distinct('claim.entity_ref as entity_ref');
    return rows.map(row => row.entity_ref);
  }

  async surplusRefs(options: { provider: string }): Promise<string[]> {
    const { provider } = options;
    // Compared here: PostgreSQL, as long as it believes the tables small, would
    // compare each with each.
    const held = await this.#knex('refresh_state_references')
      .where('source_key', sourceKeyOf(provider))
      .select('target_entity_ref as entity_ref');
    const claims: { entity_ref: string }[] = await this.#claimsOf(
      provider,
    ).select('claim.entity_ref as entity_ref');
    const described = new Set(claims.map(row => row.entity_ref));
    return held
      .map(row => row.entity_ref)
      .filter(entityRef => !described.has(entityRef));
  }

  /** What another provider that has an entity describes itself. */
  #claimsOfHolder(): Knex.QueryBuilder {
    return this.#knex('data_products_provided_files as other')
      .join(
        'data_products_claims as other_claim',
        'other_claim.file_id',
        'other.file_id',
      )
      .whereRaw('other_claim.entity_ref = claim.entity_ref')
      .whereRaw(`? || other.provider = held.source_key`, [sourceKeyOf('')])
      .select('other.provider');
  }

  /** What other sources want as well, and what was settled to be the provider's. */
  #settledForProvider(): Knex.QueryBuilder {
    return this.#knex('data_products_holders as settled')
      .whereRaw('settled.entity_ref = claim.entity_ref')
      .whereRaw('settled.file_id = claim.file_id')
      .select('settled.entity_ref');
  }

  #claimsOf(provider: string): Knex.QueryBuilder {
    return this.#knex('data_products_provided_files as provided')
      .join(
        'data_products_claims as claim',
        'claim.file_id',
        'provided.file_id',
      )
      .where('provided.provider', provider);
  }

  #providers() {
    return this.#knex<ProviderRow>('data_products_providers');
  }

  #provided() {
    return this.#knex<ProvidedFileRow>('data_products_provided_files');
  }
}
