import type { Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import {
  type KnownEntities,
  type LineageDirection,
  lineageRefs,
} from '@data-mesh/backstage-plugin-data-products-common';
import { loadEntities } from './loadEntities';

/** More entities than this are loaded only when somebody asks for more. */
const REFS_PER_STEP = 3000;

/**
 * Loads what is needed to tell the neighbours of entities: the contracts of all
 * of them together, then everything beyond these together.
 */
export async function loadStep(options: {
  catalog: Pick<CatalogApi, 'getEntitiesByRefs'>;
  known: KnownEntities;
  at: readonly { entity: Entity; direction: LineageDirection }[];
  fields?: string[];
}): Promise<Map<string, Entity | undefined>> {
  const { catalog, known, at, fields } = options;
  const loaded = new Map<string, Entity | undefined>();
  for (const _round of ['contracts', 'beyond']) {
    const entities = new Map([...known, ...loaded]);
    const missing = at
      .flatMap(place => lineageRefs({ ...place, entities }))
      .filter(ref => !entities.has(ref));
    const entityRefs = [...new Set(missing)].slice(0, REFS_PER_STEP);
    const more = await loadEntities({ catalog, entityRefs, fields });
    for (const [ref, entity] of more) loaded.set(ref, entity);
  }
  return loaded;
}
