import type { DatabaseService } from '@backstage/backend-plugin-api';
import { hideSecrets, SECRET_RULES_VERSION } from '@data-mesh/data-contract';
import type { Knex } from 'knex';
import type { DocumentReader } from '../documents/DocumentReader';
import { sha256 } from '../files/sha256';

type Row = Record<string, unknown> & {
  entity_ref: string;
  text_hash: string;
  name: string | null;
  first_seen_at: string;
  text: string;
};

const VERSIONS = 'data_products_versions';
/** Whatever else tells rows apart stays as it is. */
const KEY = ['entity_ref', 'text_hash', 'entity_uid', 'source'];

/** Masks the secrets of documents that were stored before, or by earlier rules. */
export class DatabaseMasking {
  readonly #knex: Knex;
  readonly #documents: Pick<DocumentReader, 'withoutSecrets'>;

  static async create(options: {
    database: DatabaseService;
    documents: Pick<DocumentReader, 'withoutSecrets'>;
  }): Promise<DatabaseMasking> {
    const { database, documents } = options;
    return new DatabaseMasking(await database.getClient(), documents);
  }

  private constructor(
    knex: Knex,
    documents: Pick<DocumentReader, 'withoutSecrets'>,
  ) {
    this.#knex = knex;
    this.#documents = documents;
  }

  /**
   * Masks so many documents that are not yet masked by the rules of today.
   *
   * @returns how many there were; fewer than asked for are the last ones
   */
  async maskSome(options: { limit: number }): Promise<number> {
    const rows = await this.#knex<Row>(VERSIONS)
      .where('masked_by', '<', SECRET_RULES_VERSION)
      .orderBy(['masked_by', 'entity_ref', 'text_hash'])
      .limit(options.limit)
      .select();
    for (const row of rows) await this.#mask(row);
    return rows.length;
  }

  /** Of two documents that differ in their secrets only, the first one was the version. */
  async #mask(row: Row): Promise<void> {
    const text = this.#documents.withoutSecrets(row.text);
    const key = keyOf(row);
    const maskedKey = { ...key, text_hash: sha256(text) };
    const { value: name } = hideSecrets({ value: row.name });
    const masked = { name, text, masked_by: SECRET_RULES_VERSION };
    await this.#knex.transaction(async trx => {
      const other =
        text === row.text
          ? undefined
          : await trx<Row>(VERSIONS).where(maskedKey).first();
      if (!other) {
        await trx(VERSIONS)
          .where(key)
          .update({ ...masked, ...maskedKey });
        return;
      }
      await trx(VERSIONS)
        .where(maskedKey)
        .update({
          ...masked,
          first_seen_at:
            row.first_seen_at < other.first_seen_at
              ? row.first_seen_at
              : other.first_seen_at,
        });
      await trx(VERSIONS).where(key).delete();
    });
  }
}

function keyOf(row: Row): Record<string, string> {
  return Object.fromEntries(
    KEY.flatMap(column =>
      row[column] === undefined ? [] : [[column, String(row[column])]],
    ),
  );
}
