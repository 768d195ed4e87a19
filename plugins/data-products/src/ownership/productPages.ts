import type { Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import type { Predicate } from './predicates';

/** How many products come at a time. */
export const PAGE_SIZE = 20;

/** As much as a row shows; a product's document can be long. */
const FIELDS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec.lifecycle',
  'spec.personalData',
  'relations',
  'status',
];

/** What is loaded of the products of one condition. */
export interface ProductPart {
  items: Entity[];
  total: number;
  nextCursor?: string;
}

/** Loads the next products of a condition. */
export async function loadPart(options: {
  catalog: CatalogApi;
  query: Predicate;
  part?: ProductPart;
}): Promise<ProductPart> {
  const { catalog, query, part } = options;
  const { items, totalItems, pageInfo } = await catalog.queryEntities(
    part?.nextCursor
      ? { cursor: part.nextCursor, fields: FIELDS, limit: PAGE_SIZE }
      : {
          query,
          fields: FIELDS,
          limit: PAGE_SIZE,
          orderFields: [
            { field: 'metadata.title', order: 'asc' },
            { field: 'metadata.name', order: 'asc' },
          ],
        },
  );
  return {
    items: [...(part?.items ?? []), ...items],
    total: totalItems,
    nextCursor: pageInfo.nextCursor,
  };
}

/** The first products of several parts, one part after the other without holes. */
export function firstOf(options: {
  parts: readonly ProductPart[];
  count: number;
}): { items: Entity[]; total: number; unfinished?: number } {
  const { parts, count } = options;
  const unfinished = parts.findIndex(part => part.nextCursor);
  const whole = unfinished < 0 ? parts : parts.slice(0, unfinished + 1);
  const available = whole.flatMap(part => part.items);
  return {
    items: available.slice(0, count),
    total: parts.reduce((sum, part) => sum + part.total, 0),
    // The part to load on before there are so many.
    unfinished:
      available.length < count && unfinished >= 0 ? unfinished : undefined,
  };
}
