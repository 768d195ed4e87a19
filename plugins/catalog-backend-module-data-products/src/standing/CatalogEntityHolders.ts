import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import type { CatalogRoots } from './CatalogRoots';
import type { StandingStore } from './StandingStore';
import type { EntityHolders, HeldEntity } from './EntityHolders';

/**
 * Asks the catalog whose its entities are, and where several sources describe
 * one, what was settled.
 */
export class CatalogEntityHolders implements EntityHolders {
  readonly #knex: Knex;
  readonly #roots: Pick<CatalogRoots, 'sourcesOf'>;
  readonly #standing: Pick<StandingStore, 'holders'>;
  readonly #membersOf: (sourceId: string) => string[];

  constructor(options: {
    knex: Knex;
    roots: Pick<CatalogRoots, 'sourcesOf'>;
    standing: Pick<StandingStore, 'holders'>;
    /** All that the operator counts as one with a source. */
    membersOf(sourceId: string): string[];
  }) {
    this.#knex = options.knex;
    this.#roots = options.roots;
    this.#standing = options.standing;
    this.#membersOf = options.membersOf;
  }

  async of(options: {
    entityRefs: string[];
  }): Promise<Map<string, HeldEntity>> {
    const entityRefs = [...new Set(options.entityRefs)];
    const [rows, sources, settled] = await Promise.all([
      inBatches(entityRefs, refs =>
        this.#knex('refresh_state')
          .whereIn('entity_ref', refs)
          .select('entity_id', 'entity_ref'),
      ),
      this.#roots.sourcesOf({ entityRefs }),
      this.#standing.holders({ entityRefs }),
    ]);
    // For a moment the catalog may have it from a source that has no right to it.
    const sourcesOf = (ref: string) => {
      const holder = settled.get(ref)?.source;
      const own = holder
        ? [holder]
        : (sources.get(ref) ?? []).map(({ id }) => id);
      return [...new Set(own.flatMap(id => this.#membersOf(id)))];
    };
    return new Map(
      rows.map(({ entity_id, entity_ref }) => [
        entity_ref,
        {
          uid: entity_id,
          sources: sourcesOf(entity_ref),
        },
      ]),
    );
  }
}
