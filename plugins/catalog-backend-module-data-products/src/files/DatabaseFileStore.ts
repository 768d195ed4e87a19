import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { Finding, Lifecycle } from '@data-mesh/data-contract';
import { inBatches } from '../database/inBatches';
import type { ClaimRule } from './claimRules';
import { migrate } from '../database/migrate';
import type {
  Claim,
  FileStore,
  KnownFile,
  NewClaim,
  StoredFile,
} from './FileStore';
import { sha256 } from './sha256';
import { textHash } from './textHash';

interface FileRow {
  id: string;
  place: string;
  text_hash: string;
  good_text: string | null;
  good_at: string | null;
  /** Why it does not load; of a file that loads, that it is not UTF-8. */
  findings: string | null;
  failing_since: string | null;
  read_at: string;
}

interface ClaimRow {
  file_id: string;
  entity_ref: string;
  version: string | null;
  lifecycle: string | null;
  standard: boolean | number;
  loses_to: string | null;
  loses_rule: string | null;
  loses_because: string | null;
  loses_since: string | null;
  claimed_at: string | null;
  source: string | null;
}

/** Keeps files in the database of the catalog. */
export class DatabaseFileStore implements FileStore {
  readonly #knex: Knex;

  static async create(options: {
    database: DatabaseService;
  }): Promise<DatabaseFileStore> {
    const knex = await options.database.getClient();
    if (!options.database.migrations?.skip) {
      await migrate(knex);
    }
    return new DatabaseFileStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async find(options: { place: string }): Promise<StoredFile | undefined> {
    const row = await this.#files()
      .where({ id: sha256(options.place) })
      .first();
    return row && toStoredFile(row);
  }

  async known(options: { places: string[] }): Promise<Map<string, KnownFile>> {
    const rows: (Pick<FileRow, 'place' | 'text_hash' | 'failing_since'> & {
      has_good_text: boolean | number;
    })[] = await inBatches(options.places.map(sha256), ids =>
      this.#knex('data_products_files').whereIn('id', ids).select(
        'place',
        'text_hash',
        'failing_since',
        // Not the texts themselves, which only a file that fails needs.
        this.#knex.raw('good_text is not null as has_good_text'),
      ),
    );
    return new Map(
      rows.map(row => [
        row.place,
        {
          textHash: row.text_hash,
          failingSince: row.failing_since ?? undefined,
          hasGoodText: Boolean(row.has_good_text),
        },
      ]),
    );
  }

  async recordReadable(
    options: Parameters<FileStore['recordReadable']>[0],
  ): Promise<void> {
    const now = options.now.toISOString();
    const files = withIds(options.files);
    if (files.length === 0) return;
    await this.#knex.transaction(async tx => {
      await inBatches(files, async batch => {
        await tx<FileRow>('data_products_files')
          .insert(
            batch.map(({ id, place, text, notUtf8 }) => ({
              id,
              place,
              text_hash: textHash({ text, notUtf8 }),
              good_text: text,
              good_at: now,
              findings: notUtf8 ? JSON.stringify([notUtf8]) : null,
              failing_since: null,
              read_at: now,
            })),
          )
          .onConflict('id')
          .merge();
        return [];
      });
      await dropOtherClaims(tx, files);
      await insertClaims(tx, files, now);
    });
  }

  async recordUnreadable(
    options: Parameters<FileStore['recordUnreadable']>[0],
  ): Promise<void> {
    const { place, claims, source, findings, now } = options;
    const id = sha256(place);
    const failing = {
      text_hash: textHash(options),
      findings: JSON.stringify(findings),
      read_at: now.toISOString(),
    };
    await this.#knex.transaction(async tx => {
      await tx<FileRow>('data_products_files')
        .insert({ id, place, ...failing })
        .onConflict('id')
        .merge(failing);
      await tx<FileRow>('data_products_files')
        .where({ id })
        .whereNull('failing_since')
        .update({ failing_since: now.toISOString() });
      await insertClaims(tx, [{ id, claims, source }], now.toISOString());
    });
  }

  async addClaims(
    options: Parameters<FileStore['addClaims']>[0],
  ): Promise<void> {
    await this.#knex.transaction(tx =>
      insertClaims(tx, withIds(options.files), options.now.toISOString()),
    );
  }

  async touch(options: { places: string[]; now: Date }): Promise<void> {
    await inBatches(options.places.map(sha256).sort(), async ids => {
      await this.#files()
        .whereIn('id', ids)
        .update({ read_at: options.now.toISOString() });
      return [];
    });
  }

  async forget(options: {
    place: string;
    unmetSince: string;
  }): Promise<boolean> {
    const id = sha256(options.place);
    return this.#knex.transaction(async tx => {
      const deleted = await tx<FileRow>('data_products_files')
        .where({ id })
        .where('read_at', '<', options.unmetSince)
        .whereNotExists(
          tx('data_products_provided_files')
            .where({ file_id: id })
            .select('provider'),
        )
        .delete();
      if (deleted === 0) return false;
      // SQLite follows foreign keys only where it was told to.
      await tx<ClaimRow>('data_products_claims')
        .where({ file_id: id })
        .delete();
      return true;
    });
  }

  async claims(options: { entityRefs: string[] }): Promise<Claim[]> {
    const rows: (ClaimRow &
      Pick<FileRow, 'place' | 'read_at'> & {
        winner: string | null;
        provided: boolean | number;
      })[] = await inBatches(options.entityRefs, entityRefs =>
      this.#knex('data_products_claims as claim')
        .join('data_products_files as file', 'file.id', 'claim.file_id')
        .leftJoin(
          'data_products_files as winner',
          'winner.id',
          'claim.loses_to',
        )
        .whereIn('claim.entity_ref', entityRefs)
        .select(
          'claim.*',
          'file.place',
          'file.read_at',
          'winner.place as winner',
          this.#knex.raw(
            'exists (select 1 from data_products_provided_files provided where provided.file_id = file.id) as provided',
          ),
        ),
    );
    return rows.map(row => ({
      entityRef: row.entity_ref,
      place: row.place,
      version: row.version ?? undefined,
      lifecycle: (row.lifecycle ?? undefined) as Lifecycle | undefined,
      standard: Boolean(row.standard),
      readAt: row.read_at,
      provided: Boolean(row.provided),
      claimedAt: row.claimed_at ?? undefined,
      source: row.source ?? undefined,
      losesTo: row.loses_since
        ? {
            place: row.winner ?? undefined,
            rule: (row.loses_rule ?? 'document') as ClaimRule,
            because: row.loses_because ?? '',
            since: row.loses_since,
          }
        : undefined,
    }));
  }

  async contestedRefs(page?: {
    after?: string;
    limit: number;
  }): Promise<string[]> {
    const rows = await this.#claims()
      .whereNotNull('loses_since')
      .modify(query => {
        if (!page) return;
        const { after = '', limit } = page;
        query
          .where('entity_ref', '>', after)
          .orderBy('entity_ref')
          .limit(limit);
      })
      .distinct('entity_ref');
    return rows.map(row => row.entity_ref);
  }

  async settle(options: Parameters<FileStore['settle']>[0]): Promise<void> {
    const { entityRef, winner, losers, gone, now } = options;
    await this.#knex.transaction(async tx => {
      const claims = () =>
        tx<ClaimRow>('data_products_claims').where({ entity_ref: entityRef });
      await claims().whereIn('file_id', gone.map(sha256)).delete();
      if (winner) {
        await claims()
          .where({ file_id: sha256(winner) })
          .whereNotNull('loses_since')
          .update({
            loses_to: null,
            loses_rule: null,
            loses_because: null,
            loses_since: null,
          });
      }
      for (const loser of losers) {
        const claim = () => claims().where({ file_id: sha256(loser.place) });
        await claim().update({
          loses_to: winner ? sha256(winner) : null,
          loses_rule: loser.rule,
          loses_because: loser.because,
        });
        await claim()
          .whereNull('loses_since')
          .update({ loses_since: now.toISOString() });
      }
    });
  }

  async unmetSince(options: {
    since: string;
    after?: string;
    limit: number;
  }): Promise<{ id: string; place: string; entityRefs: string[] }[]> {
    const files = await this.#files()
      .where('id', '>', options.after ?? '')
      .where('read_at', '<', options.since)
      .whereNotExists(
        this.#knex('data_products_provided_files')
          .whereRaw(
            'data_products_provided_files.file_id = data_products_files.id',
          )
          .select('provider'),
      )
      .orderBy('id')
      .limit(options.limit)
      .select('id', 'place');
    const claims = await inBatches(
      files.map(file => file.id),
      ids =>
        this.#claims().whereIn('file_id', ids).select('file_id', 'entity_ref'),
    );
    return files.map(({ id, place }) => ({
      id,
      place,
      entityRefs: claims
        .filter(claim => claim.file_id === id)
        .map(claim => claim.entity_ref),
    }));
  }

  #files() {
    return this.#knex<FileRow>('data_products_files');
  }

  #claims() {
    return this.#knex<ClaimRow>('data_products_claims');
  }
}

/** Files in the order in which all replicas lock them. */
function withIds<File extends { place: string }>(
  files: readonly File[],
): (File & { id: string })[] {
  return files
    .map(file => ({ ...file, id: sha256(file.place) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

interface ClaimingFile {
  id: string;
  claims: NewClaim[];
  source?: string;
}

/** Drops the claims of files that they no longer make. */
async function dropOtherClaims(
  tx: Knex.Transaction,
  files: ClaimingFile[],
): Promise<void> {
  const known = await inBatches(files, batch =>
    tx<ClaimRow>('data_products_claims')
      .whereIn(
        'file_id',
        batch.map(({ id }) => id),
      )
      .select('file_id', 'entity_ref'),
  );
  const made = new Map(
    files.map(({ id, claims }) => [
      id,
      new Set(claims.map(({ entityRef }) => entityRef)),
    ]),
  );
  const dropped = new Map<string, string[]>();
  for (const { file_id, entity_ref } of known) {
    if (made.get(file_id)?.has(entity_ref)) continue;
    const entityRefs = dropped.get(file_id) ?? [];
    entityRefs.push(entity_ref);
    dropped.set(file_id, entityRefs);
  }
  for (const [file_id, entityRefs] of dropped) {
    await inBatches(entityRefs, async refs => {
      await tx<ClaimRow>('data_products_claims')
        .where({ file_id })
        .whereIn('entity_ref', refs)
        .delete();
      return [];
    });
  }
}

async function insertClaims(
  tx: Knex.Transaction,
  files: ClaimingFile[],
  now: string,
): Promise<void> {
  const rows = files.flatMap(({ id, claims, source }) =>
    claims.map(({ entityRef, version, lifecycle, standard }) => ({
      file_id: id,
      entity_ref: entityRef,
      version: version ?? null,
      lifecycle: lifecycle ?? null,
      standard,
      claimed_at: now,
      source: source ?? null,
    })),
  );
  await inBatches(rows, async batch => {
    await tx<ClaimRow>('data_products_claims')
      .insert(batch)
      .onConflict(['file_id', 'entity_ref'])
      .merge(['version', 'lifecycle', 'standard']);
    return [];
  });
}

function toStoredFile(row: FileRow): StoredFile {
  const findings: Finding[] = row.findings ? JSON.parse(row.findings) : [];
  return {
    place: row.place,
    textHash: row.text_hash,
    goodText: row.good_text ?? undefined,
    goodAt: row.good_at ?? undefined,
    notUtf8: row.failing_since ? undefined : findings[0],
    findings: row.failing_since ? findings : [],
    failingSince: row.failing_since ?? undefined,
    readAt: row.read_at,
  };
}
