import type { Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';

/** As many as a request takes without becoming slow or too large. */
export const REFS_PER_REQUEST = 300;

/** Facts about entities, never their documents, which may be megabytes. */
export const LINEAGE_FIELDS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.type',
  'spec.lifecycle',
  'spec.version',
  'spec.inputPorts',
  'spec.outputPorts',
  'relations',
];

/**
 * Loads entities by reference, hundreds at once. Those that the catalog does not
 * have, or that the reader may not see, are in the map without an entity.
 */
export async function loadEntities(options: {
  catalog: Pick<CatalogApi, 'getEntitiesByRefs'>;
  entityRefs: readonly string[];
  fields?: string[];
}): Promise<Map<string, Entity | undefined>> {
  const { catalog, entityRefs, fields = LINEAGE_FIELDS } = options;
  const chunks: string[][] = [];
  for (let first = 0; first < entityRefs.length; first += REFS_PER_REQUEST) {
    chunks.push(entityRefs.slice(first, first + REFS_PER_REQUEST));
  }
  const loaded = new Map<string, Entity | undefined>();
  await Promise.all(
    chunks.map(async chunk => {
      const { items } = await catalog.getEntitiesByRefs({
        entityRefs: chunk,
        fields,
      });
      for (const [index, entityRef] of chunk.entries()) {
        loaded.set(entityRef, items[index] ?? undefined);
      }
    }),
  );
  return loaded;
}
