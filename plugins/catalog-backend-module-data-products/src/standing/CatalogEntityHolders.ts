import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import type { CatalogRoots } from './CatalogRoots';
import type { EntityHolders, HeldEntity } from './EntityHolders';

/**
 * Asks the catalog whose its entities are, and where several sources describe
 * one, what was settled.
 */
export class CatalogEntityHolders implements EntityHolders {
  readonly #knex: Knex;
  readonly #roots: Pick<CatalogRoots, 'sourcesOf'>;

  constructor(options: {
    knex: Knex;
    roots: Pick<CatalogRoots, 'sourcesOf'>;
  }) {
    this.#knex = options.knex;
    this.#roots = options.roots;
  }

  async of(options: {
    entityRefs: string[];
  }): Promise<Map<string, HeldEntity>> {
    const entityRefs = [...new Set(options.entityRefs)];
    const [rows, sources] = await Promise.all([
      inBatches(entityRefs, refs =>
        this.#knex('refresh_state')
          .whereIn('entity_ref', refs)
          .select('entity_id', 'entity_ref'),
      ),
      this.#roots.sourcesOf({ entityRefs }),
    ]);
    return new Map(
      rows.map(({ entity_id, entity_ref }) => [
        entity_ref,
        {
          uid: entity_id,
          sources: (sources.get(entity_ref) ?? []).map(({ id }) => id),
        },
      ]),
    );
  }
}
