import { createHash } from 'node:crypto';
import {
  ANNOTATION_LOCATION,
  parseLocationRef,
} from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { inBatches } from '../database/inBatches';
import { sha256 } from '../files/sha256';
import { matchesTarget } from './matchesTarget';

/** Keys of the catalog longer than this are shortened by it, so by us, too. */
const LONGEST_KEY = 255;
const KEPT_OF_KEY = 180;

/** By which the catalog finds the location again that read a file of ours which is not settled. */
export function fileRefreshKey(place: string): string {
  return `data-products:${place}`;
}

/** What the catalog has of an entity before it is processed. */
interface UnprocessedEntity {
  metadata?: { annotations?: Record<string, string> };
  spec?: { type?: string; target?: string; targets?: string[] };
}

/**
 * Finds the locations of the catalog that read a file. Reads tables of the
 * catalog by their indexed keys only.
 */
export class CatalogLocations {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** References of the locations that read each place, as far as they can be told. */
  async reading(options: { places: string[] }): Promise<Map<string, string[]>> {
    const places = [...new Set(options.places)];
    const byKey = new Map(
      places.map(place => [storedKey(fileRefreshKey(place)), place]),
    );
    const byRef = new Map(
      places.flatMap(place =>
        spellingsOf(place).map(spelling => [locationRefOf(spelling), place]),
      ),
    );
    const [keyed, named] = await Promise.all([
      inBatches([...byKey.keys()], keys =>
        this.#knex('refresh_keys as key')
          .join('refresh_state as state', 'state.entity_id', 'key.entity_id')
          .whereIn('key.key', keys)
          .select('key.key as key', 'state.entity_ref as entity_ref'),
      ),
      inBatches([...byRef.keys()], refs =>
        this.#knex('refresh_state')
          .whereIn('entity_ref', refs)
          .select('entity_ref'),
      ),
    ]);
    const found = new Map<string, Set<string>>();
    const add = (place: string | undefined, ref: string) => {
      if (!place) return;
      found.set(place, (found.get(place) ?? new Set()).add(ref));
    };
    for (const { key, entity_ref } of keyed) add(byKey.get(key), entity_ref);
    for (const { entity_ref } of named) add(byRef.get(entity_ref), entity_ref);
    return new Map([...found].map(([place, refs]) => [place, [...refs]]));
  }

  /** From which place the catalog has each entity, and which location brought it last. */
  async holding(options: {
    entityRefs: string[];
  }): Promise<Map<string, { place?: string; locations: HoldingLocation[] }>> {
    const entityRefs = [...new Set(options.entityRefs)];
    const [entities, parents] = await Promise.all([
      inBatches(entityRefs, refs =>
        this.#knex('refresh_state')
          .whereIn('entity_ref', refs)
          .select('entity_ref', 'unprocessed_entity'),
      ),
      inBatches(entityRefs, refs =>
        this.#knex('refresh_state_references as reference')
          .join(
            'refresh_state as parent',
            'parent.entity_ref',
            'reference.source_entity_ref',
          )
          .whereIn('reference.target_entity_ref', refs)
          .select(
            'reference.target_entity_ref as child',
            'parent.entity_ref as entity_ref',
            'parent.unprocessed_entity as unprocessed_entity',
          ),
      ),
    ]);
    const locations = new Map<string, HoldingLocation[]>();
    for (const { child, entity_ref, unprocessed_entity } of parents) {
      const known = locations.get(child) ?? [];
      known.push(toLocation(entity_ref, JSON.parse(unprocessed_entity)));
      locations.set(child, known);
    }
    return new Map(
      entities.map(({ entity_ref, unprocessed_entity }) => [
        entity_ref,
        {
          place: placeOf(JSON.parse(unprocessed_entity)),
          locations: locations.get(entity_ref) ?? [],
        },
      ]),
    );
  }

  /** Those of the locations that the catalog could not read the last time. */
  async failing(options: { entityRefs: string[] }): Promise<Set<string>> {
    const rows = await inBatches([...new Set(options.entityRefs)], refs =>
      this.#knex('refresh_state')
        .whereIn('entity_ref', refs)
        .whereNotNull('errors')
        .whereNotIn('errors', ['', '[]'])
        .select('entity_ref'),
    );
    return new Set(rows.map(row => row.entity_ref));
  }

  /** Has locations read again soon, and not answered from what the catalog remembers of them. */
  async readAnew(options: { entityRefs: string[] }): Promise<void> {
    await inBatches([...new Set(options.entityRefs)].sort(), async refs => {
      await this.#knex('refresh_state')
        .whereIn('entity_ref', refs)
        .where('entity_ref', 'like', 'location:%')
        .update({ cache: null, next_update_at: this.#knex.fn.now() });
      return [];
    });
  }
}

/** A location of the catalog from which an entity came. */
export interface HoldingLocation {
  entityRef: string;
  reads(place: string): boolean;
}

function toLocation(
  entityRef: string,
  entity: UnprocessedEntity,
): HoldingLocation {
  const own = placeOf(entity);
  const { type: ownType, target: ownTarget } = own
    ? parseLocationRef(own)
    : { type: '', target: '' };
  const { type = ownType, target, targets = [] } = entity.spec ?? {};
  return {
    entityRef,
    reads: place => {
      const file = parseLocationRef(place);
      return (
        file.type === type &&
        [target, ...targets].some(
          each =>
            typeof each === 'string' &&
            matchesTarget({
              target: absolute(each, ownTarget),
              file: file.target,
            }),
        )
      );
    },
  };
}

/** Targets may be written relative to the file of their location. */
function absolute(target: string, base: string): string {
  if (/^[a-z]+:\/\//i.test(target) || target.startsWith('/')) return target;
  try {
    // Globs stay as they are: only the folder is resolved.
    const folder = base.slice(0, base.lastIndexOf('/') + 1);
    return `${folder}${target.replace(/^\.\//, '')}`;
  } catch {
    return target;
  }
}

function placeOf(entity: UnprocessedEntity): string | undefined {
  return entity.metadata?.annotations?.[ANNOTATION_LOCATION];
}

/** What is registered as a file, GitHub's integration reads as part of the tree. */
export function spellingsOf(place: string): string[] {
  return [...new Set([place, place.replace('/tree/', '/blob/')])];
}

/** The reference that the catalog gives to the location of a place. */
export function locationRefOf(place: string): string {
  const digits = createHash('sha1').update(place).digest('hex');
  return `location:default/generated-${digits}`;
}

function storedKey(key: string): string {
  return key.length > LONGEST_KEY
    ? `${key.slice(0, KEPT_OF_KEY)}#sha256:${sha256(key)}`
    : key;
}
