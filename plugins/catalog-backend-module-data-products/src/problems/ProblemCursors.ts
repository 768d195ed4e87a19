import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { DatabaseService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ProblemCursor } from './ProblemStore';

const KEY_NAME = 'problem-cursors';
const CIPHER = 'aes-256-gcm';
const LENGTHS = { key: 32, iv: 12, tag: 16 };
/** Texts of all usual lengths look alike. */
const PADDED_TO = 512;

/**
 * Writes places in the list of problems so that only a replica of this portal can
 * read them. A page may end behind a problem that its reader must not know, and a
 * cursor would name it.
 */
export class ProblemCursors {
  readonly #key: Buffer;

  /** All replicas share the key that the first of them leaves in the database. */
  static async create(options: {
    database: DatabaseService;
  }): Promise<ProblemCursors> {
    const knex = await options.database.getClient();
    const key = randomBytes(LENGTHS.key).toString('base64');
    await knex('data_products_keys')
      .insert({ name: KEY_NAME, key })
      .onConflict('name')
      .ignore();
    const row = await knex('data_products_keys')
      .where({ name: KEY_NAME })
      .first('key');
    return new ProblemCursors({ key: Buffer.from(row.key, 'base64') });
  }

  constructor(options: { key: Buffer }) {
    this.#key = options.key;
  }

  write({ since, id }: ProblemCursor): string {
    const text = Buffer.from(JSON.stringify([since, id]), 'utf8');
    const length = Math.ceil(text.length / PADDED_TO) * PADDED_TO;
    const padded = Buffer.concat([
      text,
      Buffer.alloc(length - text.length, ' '),
    ]);
    const iv = randomBytes(LENGTHS.iv);
    const cipher = createCipheriv(CIPHER, this.#key, iv);
    const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString(
      'base64url',
    );
  }

  /** @throws InputError if no replica of this portal has written it */
  read(cursor: string): ProblemCursor {
    try {
      const bytes = Buffer.from(cursor, 'base64url');
      const iv = bytes.subarray(0, LENGTHS.iv);
      const tag = bytes.subarray(LENGTHS.iv, LENGTHS.iv + LENGTHS.tag);
      const sealed = bytes.subarray(LENGTHS.iv + LENGTHS.tag);
      const decipher = createDecipheriv(CIPHER, this.#key, iv, {
        authTagLength: LENGTHS.tag,
      }).setAuthTag(tag);
      const text = Buffer.concat([decipher.update(sealed), decipher.final()]);
      const [since, id] = JSON.parse(text.toString('utf8'));
      return { since, id };
    } catch {
      throw new InputError(
        'cursor is not one that this page gave; leave it out to start at the beginning',
      );
    }
  }
}
