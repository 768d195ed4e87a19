import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { inBatches } from '../../database/inBatches';
import { sha256 } from '../../files/sha256';
import { sourceKeyOf } from '../sourceKey';
import type { MissingEntity } from './decideRemovals';
import type { Missing, RemovalStore } from './RemovalStore';

interface RemovalRow {
  provider: string;
  entity_ref: string;
  missing_since: string;
  goes_at: string | null;
  confirmed_at: string | null;
}

/** Keeps removals that wait in the database of the catalog. */
export class DatabaseRemovalStore implements RemovalStore {
  readonly #knex: Knex;

  /** Its tables come with those of the files. */
  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseRemovalStore> {
    return new DatabaseRemovalStore(await options.database.getClient());
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async missing(options: {
    provider: string;
    gone: readonly string[];
    validSince: string;
  }): Promise<Missing> {
    const { provider, gone, validSince } = options;
    const goneIds = new Set(gone.map(sha256));
    const held: { entity_ref: string }[] = await this.#knex(
      'refresh_state_references',
    )
      .where('source_key', sourceKeyOf(provider))
      .select('target_entity_ref as entity_ref');
    // Compared here, as PostgreSQL would compare each with each.
    const claims: { entity_ref: string; file_id: string }[] = await this.#knex(
      'data_products_provided_files as provided',
    )
      .join(
        'data_products_claims as claim',
        'claim.file_id',
        'provided.file_id',
      )
      .where('provided.provider', provider)
      .select('claim.entity_ref', 'claim.file_id');
    const described = new Set(
      claims
        .filter(({ file_id }) => !goneIds.has(file_id))
        .map(({ entity_ref }) => entity_ref),
    );
    const candidates = held
      .map(({ entity_ref }) => entity_ref)
      .filter(entityRef => !described.has(entityRef));
    const others = await this.#describedByOthers({
      provider,
      entityRefs: candidates,
      validSince,
    });
    return {
      entityRefs: candidates.filter(entityRef => !others.has(entityRef)),
      total: held.length,
    };
  }

  async describing(options: {
    places: readonly string[];
    entityRefs: ReadonlySet<string>;
  }): Promise<Set<string>> {
    const placeOf = new Map(
      options.places.map(place => [sha256(place), place]),
    );
    const claims: { entity_ref: string; file_id: string }[] = await inBatches(
      [...placeOf.keys()],
      ids =>
        this.#knex('data_products_claims')
          .whereIn('file_id', ids)
          .select('entity_ref', 'file_id'),
    );
    return new Set(
      claims
        .filter(({ entity_ref }) => options.entityRefs.has(entity_ref))
        .map(({ file_id }) => placeOf.get(file_id)!),
    );
  }

  async known(options: { provider: string }): Promise<MissingEntity[]> {
    const rows = await this.#removals().where({ provider: options.provider });
    return rows.map(row => ({
      entityRef: row.entity_ref,
      missingSince: row.missing_since,
      isConfirmed: row.confirmed_at !== null,
    }));
  }

  async remember(
    options: Parameters<RemovalStore['remember']>[0],
  ): Promise<void> {
    const { provider, missing } = options;
    const known = await this.known({ provider });
    const refs = new Set(missing.map(({ entityRef }) => entityRef));
    const over = known
      .map(({ entityRef }) => entityRef)
      .filter(entityRef => !refs.has(entityRef));
    await inBatches(over, async entityRefs => {
      await this.#removals()
        .where({ provider })
        .whereIn('entity_ref', entityRefs)
        .delete();
      return [];
    });
    await inBatches(missing, async batch => {
      await this.#removals()
        .insert(
          batch.map(({ entityRef, missingSince, goesAt }) => ({
            provider,
            entity_ref: entityRef,
            missing_since: missingSince,
            goes_at: goesAt ?? null,
          })),
        )
        .onConflict(['provider', 'entity_ref'])
        .merge(['goes_at']);
      return [];
    });
  }

  async confirm(
    options: Parameters<RemovalStore['confirm']>[0],
  ): Promise<number> {
    const { provider, missingUntil, now } = options;
    const seen = () =>
      this.#removals()
        .where({ provider })
        .where('missing_since', '<=', missingUntil);
    await seen()
      .whereNull('confirmed_at')
      .update({ confirmed_at: now.toISOString() });
    const [{ total }] = await seen().count({ total: '*' });
    return Number(total);
  }

  /** Whose entities stay, whatever this provider does. */
  async #describedByOthers(options: {
    provider: string;
    entityRefs: readonly string[];
    validSince: string;
  }): Promise<Set<string>> {
    const { provider, entityRefs, validSince } = options;
    const provided = () =>
      this.#knex('data_products_provided_files as provided')
        .whereRaw('provided.file_id = claim.file_id')
        .select('provided.provider');
    const rows: { entity_ref: string }[] = await inBatches(entityRefs, refs =>
      this.#knex('data_products_claims as claim')
        .join('data_products_files as file', 'file.id', 'claim.file_id')
        .whereIn('claim.entity_ref', refs)
        .where(alive =>
          alive
            .whereExists(provided().whereNot('provided.provider', provider))
            .orWhere(registered =>
              registered
                .whereNotExists(provided())
                .where('file.read_at', '>=', validSince),
            ),
        )
        .distinct('claim.entity_ref as entity_ref'),
    );
    return new Set(rows.map(({ entity_ref }) => entity_ref));
  }

  #removals() {
    return this.#knex<RemovalRow>('data_products_removals');
  }
}
