import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { inBatches } from '../../database/inBatches';
import type { EntityHolders } from '../../standing/EntityHolders';
import type { DocumentSources } from './DocumentSources';
import {
  type KeptEntity,
  type PresentLife,
  type SeenEntity,
  presentLife,
} from './presentLife';

/** Asks the catalog to which life of an entity a document belongs. */
export class PresentLives {
  readonly #knex: Knex;
  readonly #holders: EntityHolders;
  readonly #sources: DocumentSources;

  constructor(options: {
    knex: Knex;
    holders: EntityHolders;
    sources: DocumentSources;
  }) {
    this.#knex = options.knex;
    this.#holders = options.holders;
    this.#sources = options.sources;
  }

  /** By reference; absent where the entity is in other hands than when it was seen. Each entity is asked for once. */
  async of(options: {
    entities: readonly SeenEntity[];
  }): Promise<Map<string, PresentLife>> {
    const { entities } = options;
    const lives = new Map<string, PresentLife>();
    if (entities.length === 0) return lives;
    const entityRefs = entities.map(({ entityRef }) => entityRef);
    const before = await this.#kept(
      entities
        .filter(({ broughtFrom }) => !broughtFrom)
        .map(({ entityRef }) => entityRef),
    );
    const [held, sources] = await Promise.all([
      this.#holders.of({ entityRefs }),
      this.#sources.ofDocuments({
        documents: entities.map(({ entityRef, place, broughtFrom }) => ({
          entityRef,
          place: place ?? broughtFrom ?? before.get(entityRef)?.place,
        })),
      }),
    ]);
    // Asked last: an entity that changes hands before is not as it was seen any more.
    const kept = await this.#kept(entityRefs);
    for (const seen of entities) {
      const { entityRef } = seen;
      const life = presentLife({
        seen,
        kept: kept.get(entityRef),
        held: held.get(entityRef),
        documentSources: sources.get(entityRef) ?? [],
      });
      if (life) lives.set(entityRef, life);
    }
    return lives;
  }

  async #kept(entityRefs: string[]): Promise<Map<string, KeptEntity>> {
    const rows: {
      entity_id: string;
      entity_ref: string;
      unprocessed_entity: string;
    }[] = await inBatches(entityRefs, refs =>
      this.#knex('refresh_state')
        .whereIn('entity_ref', refs)
        .select('entity_id', 'entity_ref', 'unprocessed_entity'),
    );
    return new Map(
      rows.map(row => [
        row.entity_ref,
        { uid: row.entity_id, ...placesOf(JSON.parse(row.unprocessed_entity)) },
      ]),
    );
  }
}

/** An entity as the catalog shows it. */
export function shownEntity(entity: Entity): SeenEntity {
  return {
    entityRef: stringifyEntityRef(entity),
    uid: entity.metadata.uid,
    ...placesOf(entity),
  };
}

/** An entity as it passes through the catalog. What it says of its own `uid` somebody wrote. */
export function passingEntity(
  entity: Entity,
  options: { broughtFrom: string | undefined },
): SeenEntity {
  return { ...shownEntity(entity), ...options, uid: undefined };
}

function placesOf(entity: Pick<Entity, 'metadata'>) {
  const annotations = entity.metadata.annotations ?? {};
  return {
    place: withoutSpaces(annotations[ANNOTATION_LOCATION]),
    origin: annotations[ANNOTATION_ORIGIN_LOCATION],
  };
}

/** As the catalog gives a place to its processors. */
function withoutSpaces(place: string | undefined): string | undefined {
  return place?.replace(/^([^:]*):(.*)$/s, (_, type, target) =>
    [type.trim(), target.trim()].join(':'),
  );
}
