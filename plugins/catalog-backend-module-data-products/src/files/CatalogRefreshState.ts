import { ANNOTATION_LOCATION } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { locationRefOf, spellingsOf } from '../standing/CatalogLocations';

/**
 * What the catalog knows of entities that it does not show: where it has them
 * from, and with which errors it processed them last.
 *
 * @remarks
 *
 * No API tells this of entities that never loaded. Like the catalog's own
 * module for unprocessed entities, this reads the table `refresh_state` in the
 * database that modules of the catalog share with it, and that of its
 * references, by their indexed keys only.
 */
export class CatalogRefreshState {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** The place that each entity is from, by entity reference; unknown ones are absent. */
  async places(options: {
    entityRefs: string[];
  }): Promise<Map<string, string>> {
    const rows = await this.#rows(options.entityRefs);
    const places = new Map<string, string>();
    for (const row of rows) {
      const place = JSON.parse(row.unprocessed_entity).metadata?.annotations?.[
        ANNOTATION_LOCATION
      ];
      if (place) places.set(row.entity_ref, place);
    }
    return places;
  }

  /** Those of the given entities that the catalog could not process the last time. */
  async failing(options: { entityRefs: string[] }): Promise<Set<string>> {
    const rows = await this.#rows(options.entityRefs);
    return new Set(
      rows
        .filter(row => row.errors && row.errors !== '[]')
        .map(row => row.entity_ref),
    );
  }

  /** Those of the given entities and locations of which the catalog shows something. */
  async shown(options: { entityRefs: string[] }): Promise<Set<string>> {
    const { entityRefs } = options;
    if (entityRefs.length === 0) return new Set();
    const processed = await this.#knex('refresh_state')
      .whereIn('entity_ref', entityRefs)
      .whereNot('entity_ref', 'like', 'location:%')
      .whereNotNull('processed_entity')
      .select('entity_ref');
    // A location shows what was read from it.
    const parents = await this.#knex('refresh_state_references')
      .whereIn('source_entity_ref', entityRefs)
      .distinct('source_entity_ref as entity_ref');
    return new Set([...processed, ...parents].map(row => row.entity_ref));
  }

  /** Whether a location is about this one file; one with a pattern does not count. */
  async hasLocation(options: { place: string }): Promise<boolean> {
    const row = await this.#knex('refresh_state')
      .whereIn('entity_ref', spellingsOf(options.place).map(locationRefOf))
      .first('entity_ref');
    return Boolean(row);
  }

  async #rows(
    entityRefs: string[],
  ): Promise<
    { entity_ref: string; unprocessed_entity: string; errors: string | null }[]
  > {
    if (entityRefs.length === 0) return [];
    return this.#knex('refresh_state')
      .whereIn('entity_ref', entityRefs)
      .select('entity_ref', 'unprocessed_entity', 'errors');
  }
}
