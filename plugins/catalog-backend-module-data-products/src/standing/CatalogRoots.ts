import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import {
  type CatalogRoot,
  type Source,
  bySource,
  sourceOfRoot,
} from './Source';

interface RootRow {
  entity_ref: string;
  root_ref: string;
  source_key: string;
}

/**
 * Follows the catalog's own record of what brought what, up to whoever brought
 * the first of it.
 *
 * @remarks
 *
 * Reads `refresh_state_references` and `refresh_state`, by their indexed keys
 * only. A place or a document says nothing of who registered it; this does.
 */
export class CatalogRoots {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** The sources of entities, locations among them; those of the highest standing first. What nobody brings is absent. */
  async sourcesOf(options: {
    entityRefs: string[];
  }): Promise<Map<string, Source[]>> {
    const rows = await inBatches(options.entityRefs, refs => this.#roots(refs));
    const places = await this.#places(rows.map(row => row.root_ref));
    const roots = new Map<string, CatalogRoot[]>();
    for (const { entity_ref, root_ref, source_key } of rows) {
      const known = roots.get(entity_ref) ?? [];
      known.push({
        sourceKey: source_key,
        entityRef: root_ref,
        place: places.get(root_ref),
      });
      roots.set(entity_ref, known);
    }
    return new Map(
      [...roots].map(([ref, found]) => [
        ref,
        bySource(found.map(sourceOfRoot)),
      ]),
    );
  }

  /** `union`, and not `union all`, ends where entities bring each other in a circle. */
  #roots(entityRefs: string[]): Knex.QueryBuilder<any, RootRow[]> {
    const references = 'refresh_state_references';
    return this.#knex
      .withRecursive('ancestors', ['entity_ref', 'ancestor_ref'], initial =>
        initial
          // PostgreSQL wants the type of the other half, whose column is longer.
          .select('entity_ref', this.#knex.raw('cast(entity_ref as text)'))
          .from('refresh_state')
          .whereIn('entity_ref', entityRefs)
          .union(parents =>
            parents
              .select('ancestors.entity_ref', `${references}.source_entity_ref`)
              .from('ancestors')
              .join(
                references,
                `${references}.target_entity_ref`,
                'ancestors.ancestor_ref',
              )
              .whereNotNull(`${references}.source_entity_ref`),
          ),
      )
      .from('ancestors')
      .join(
        references,
        `${references}.target_entity_ref`,
        'ancestors.ancestor_ref',
      )
      .whereNotNull(`${references}.source_key`)
      .distinct(
        'ancestors.entity_ref as entity_ref',
        'ancestors.ancestor_ref as root_ref',
        `${references}.source_key as source_key`,
      );
  }

  async #places(rootRefs: string[]): Promise<Map<string, string>> {
    const locations = [...new Set(rootRefs)].filter(ref =>
      ref.startsWith('location:'),
    );
    const rows: { entity_ref: string; unprocessed_entity: string }[] =
      await inBatches(locations, refs =>
        this.#knex('refresh_state')
          .whereIn('entity_ref', refs)
          .select('entity_ref', 'unprocessed_entity'),
      );
    return new Map(
      rows.flatMap(row => {
        const { type, target } = JSON.parse(row.unprocessed_entity).spec ?? {};
        return type && target
          ? [[row.entity_ref, `${type}:${target}`] as const]
          : [];
      }),
    );
  }
}
