import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  DiscoveryPage,
  DiscoveryRequest,
} from '@data-mesh/backstage-plugin-data-products-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dataProductsApiRef } from '../api';

/** Entries may move from page to page while somebody reads; each is listed once. */
function joinPages(before: DiscoveryPage, page: DiscoveryPage): DiscoveryPage {
  const known = new Set(before.items.map(({ entityRef }) => entityRef));
  return {
    ...page,
    items: [
      ...before.items,
      ...page.items.filter(({ entityRef }) => !known.has(entityRef)),
    ],
  };
}

/**
 * Loads the list page by page. What arrives for an older request is dropped;
 * until the answer to a new one arrives, the old list is still there.
 */
export function useEntries(request: DiscoveryRequest) {
  const api = useApi(dataProductsApiRef);
  const [found, setFound] = useState<DiscoveryPage>();
  const [error, setError] = useState<Error>();
  const [loading, setLoading] = useState<'list' | 'more' | undefined>('list');
  const latest = useRef(0);
  const key = JSON.stringify(request);

  const load = useCallback(
    async (before?: DiscoveryPage) => {
      latest.current += 1;
      const turn = latest.current;
      setLoading(before ? 'more' : 'list');
      setError(undefined);
      try {
        const page = await api.discover({
          ...(JSON.parse(key) as DiscoveryRequest),
          limit: 20,
          ...(before && { cursor: before.nextCursor }),
        });
        if (turn !== latest.current) return;
        setFound(before ? joinPages(before, page) : page);
      } catch (cause) {
        if (turn !== latest.current) return;
        // The list of another request would look like the answer to this one.
        if (!before) setFound(undefined);
        setError(toError(cause));
      }
      setLoading(undefined);
    },
    [api, key],
  );

  useEffect(() => {
    load();
    return () => {
      latest.current += 1;
    };
  }, [load]);

  return {
    found,
    error,
    loading,
    loadMore: () => load(found),
    reload: () => load(),
  };
}
