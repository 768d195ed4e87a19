import type { Knex } from 'knex';
import type { UnsettledLife } from '../ContractVersionStore';

/** The rows of a table that belong to lives of entities. */
export class LifeRows {
  readonly #knex: Knex;
  readonly #table: string;
  readonly #entity: string;
  readonly #key: string;

  constructor(options: {
    knex: Knex;
    table: string;
    /** The column with the reference of the entity. */
    entity: string;
    /** What tells the rows of one life of one entity apart. */
    key: string;
  }) {
    this.#knex = options.knex;
    this.#table = options.table;
    this.#entity = options.entity;
    this.#key = options.key;
  }

  /**
   * Gives the rows of one source to another one, in the same life of an entity.
   * Of what both had, the earliest time stays.
   */
  async move(
    options: { entityRef: string; uid: string; from: string; to: string },
    transaction: Knex,
  ): Promise<void> {
    const { entityRef, uid, from, to } = options;
    const table = this.#table;
    const key = this.#key;
    const life = { [this.#entity]: entityRef, entity_uid: uid };
    const theirs = () => transaction(table).where({ ...life, source: from });
    const both: Record<string, string>[] = await transaction({ own: table })
      .join({ theirs: table }, join =>
        join
          .on(`own.${this.#entity}`, `theirs.${this.#entity}`)
          .on('own.entity_uid', 'theirs.entity_uid')
          .on(`own.${key}`, `theirs.${key}`),
      )
      .where({
        [`own.${this.#entity}`]: entityRef,
        'own.entity_uid': uid,
        'own.source': to,
        'theirs.source': from,
      })
      .select({
        key: `own.${key}`,
        own: 'own.first_seen_at',
        theirs: 'theirs.first_seen_at',
      });
    for (const row of both) {
      await theirs()
        .where({ [key]: row.key })
        .delete();
      if (row.theirs < row.own) {
        await transaction(table)
          .where({ ...life, source: to, [key]: row.key })
          .update({ first_seen_at: row.theirs });
      }
    }
    await theirs().update({ source: to, origin: null });
  }

  async unsettled(options: {
    after?: string;
    limit: number;
  }): Promise<UnsettledLife[]> {
    const { after, limit } = options;
    return this.#knex(this.#table)
      .whereNotNull('origin')
      .modify(query => {
        if (after) query.where(this.#entity, '>', after);
      })
      .distinct({
        entityRef: this.#entity,
        uid: 'entity_uid',
        origin: 'origin',
      })
      .orderBy('entityRef')
      .limit(limit);
  }
}
