import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { InputError, isError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { DiscoveryRequest } from '@data-mesh/backstage-plugin-data-products-common';
import {
  type CatalogQuery,
  entityQuery,
  SORT_PATHS,
  sortable,
} from './catalogQueries';
import type { DiscoveryCursor } from './cursor';

type CatalogCursor = Extract<DiscoveryCursor, { of: 'catalog' }>;

/** A page of a list, as the catalog has it. */
export interface ListedEntities {
  entities: Entity[];
  total: number;
  next?: CatalogCursor;
}

/**
 * One page of the entities that meet a filter, in order and as far as a reader
 * may see them.
 *
 * @remarks
 *
 * A sorted list of the catalog leaves out what lacks the field by which it is
 * sorted. So a list has two parts: what has the field, and then the others.
 */
export async function listEntities(options: {
  catalog: Pick<CatalogService, 'queryEntities'>;
  credentials: BackstageCredentials;
  request: Pick<DiscoveryRequest, 'kind' | 'filter' | 'sort' | 'order'>;
  limit: number;
  fields: string[];
  cursor?: CatalogCursor;
}): Promise<ListedEntities> {
  const { catalog, credentials, request, limit, fields, cursor } = options;
  const { kind, filter, sort, order = 'asc' } = request;
  const path =
    SORT_PATHS[sort === undefined || sort === 'relevance' ? 'title' : sort];
  const query = entityQuery({ kind, filter });

  const count = async () => {
    if (cursor) return cursor.total;
    const { totalItems } = await catalog.queryEntities(
      { query, limit: 0, fields: ['kind'] },
      { credentials },
    );
    return totalItems;
  };
  const readPart = (part: CatalogCursor['part'], most: number) =>
    part === cursor?.part && cursor.cursor
      ? readOn({ catalog, credentials, fields, cursor: cursor.cursor, most })
      : catalog.queryEntities(
          {
            ...partOf({ part, path, query }),
            orderFields: {
              field: part === 'having' ? path : 'metadata.name',
              order,
            },
            limit: most,
            fields,
            totalItems: 'exclude',
          },
          { credentials },
        );

  const read = async (): Promise<{
    entities: Entity[];
    next?: Pick<CatalogCursor, 'part' | 'cursor'>;
  }> => {
    const part = cursor?.part ?? 'having';
    const { items, pageInfo } = await readPart(part, limit);
    if (pageInfo.nextCursor) {
      return { entities: items, next: { part, cursor: pageInfo.nextCursor } };
    }
    if (part === 'lacking') return { entities: items };
    const room = limit - items.length;
    // With no room left it is only asked whether there is anything to go on with.
    const others = await readPart('lacking', Math.max(1, room));
    if (room === 0) {
      return {
        entities: items,
        next: others.items.length > 0 ? { part: 'lacking' } : undefined,
      };
    }
    const { nextCursor } = others.pageInfo;
    return {
      entities: [...items, ...others.items],
      next: nextCursor ? { part: 'lacking', cursor: nextCursor } : undefined,
    };
  };

  const [total, { entities, next }] = await Promise.all([count(), read()]);
  return { entities, total, next: next && { of: 'catalog', total, ...next } };
}

function partOf(options: {
  part: CatalogCursor['part'];
  path: string;
  query: CatalogQuery;
}): { query: CatalogQuery } {
  const { part, path, query } = options;
  return {
    query:
      part === 'having' ? query : { $all: [query, { $not: sortable(path) }] },
  };
}

async function readOn(options: {
  catalog: Pick<CatalogService, 'queryEntities'>;
  credentials: BackstageCredentials;
  fields: string[];
  cursor: string;
  most: number;
}) {
  const { catalog, credentials, fields, cursor, most } = options;
  try {
    return await catalog.queryEntities(
      { cursor, limit: most, fields },
      { credentials },
    );
  } catch (error) {
    if (isError(error) && error.statusCode === 400) {
      throw new InputError(
        'cursor is not one that this list gave; leave it out to start at the beginning',
      );
    }
    throw error;
  }
}
