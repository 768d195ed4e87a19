import type { AuthService } from '@backstage/backend-plugin-api';
import type { EntityFilterQuery } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** The catalog as the search reads it: all of it, because the search itself hides what a reader may not see. */
export interface CatalogReading {
  catalog: Pick<CatalogService, 'queryEntities'>;
  auth: Pick<AuthService, 'getOwnServiceCredentials'>;
}

/** Every entity of a filter, one page in memory at a time. */
export async function* readEntities(
  options: CatalogReading & {
    filter: EntityFilterQuery;
    fields: string[];
    pageSize: number;
  },
): AsyncGenerator<Entity> {
  const { catalog, auth, filter, fields, pageSize: limit } = options;
  let cursor: string | undefined;
  do {
    const { items, pageInfo } = await catalog.queryEntities(
      cursor
        ? { cursor, fields, limit }
        : { filter, fields, limit, totalItems: 'exclude' },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    yield* items;
    cursor = pageInfo.nextCursor;
  } while (cursor);
}
