import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CatalogQuery } from './catalogQueries';

/** So many references are sure to fit into one request: the catalog takes 100 kB. */
const BATCH = 400;
const AT_ONCE = 4;

/** Those of many entities that a reader may see, a batch at a time. */
export async function entitiesForReader(options: {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  credentials: BackstageCredentials;
  /** Full references. */
  entityRefs: Iterable<string>;
  query?: CatalogQuery;
  /** Beside what makes the reference. */
  fields?: string[];
}): Promise<Map<string, Entity>> {
  const { catalog, credentials, query } = options;
  const fields = [
    'kind',
    'metadata.name',
    'metadata.namespace',
    ...(options.fields ?? []),
  ];
  const refs = [...new Set(options.entityRefs)];
  const batches: string[][] = [];
  for (let start = 0; start < refs.length; start += BATCH) {
    batches.push(refs.slice(start, start + BATCH));
  }
  const entities = new Map<string, Entity>();
  for (let start = 0; start < batches.length; start += AT_ONCE) {
    const answers = await Promise.all(
      batches
        .slice(start, start + AT_ONCE)
        .map(entityRefs =>
          catalog.getEntitiesByRefs(
            { entityRefs, fields, query },
            { credentials },
          ),
        ),
    );
    for (const entity of answers.flatMap(({ items }) => items)) {
      if (entity) entities.set(stringifyEntityRef(entity), entity);
    }
  }
  return entities;
}
