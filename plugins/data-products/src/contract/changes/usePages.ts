import { toError } from '@backstage/errors';
import { useCallback, useEffect, useRef, useState } from 'react';

/** A part of a list, and where the next one starts. */
export interface Page<Item> {
  items: Item[];
  total: number;
  cursor?: string;
}

/**
 * Loads a list page by page. Give it the same function as long as the list is
 * the same; what arrives for an older one is dropped.
 */
export function usePages<Item>(
  loadPage: (cursor?: string) => Promise<Page<Item>>,
) {
  const [loaded, setLoaded] = useState<Page<Item>>();
  const [error, setError] = useState<Error>();
  const [loading, setLoading] = useState(true);
  const latest = useRef(0);

  const load = useCallback(
    async (before?: Page<Item>) => {
      latest.current += 1;
      const turn = latest.current;
      setLoading(true);
      setError(undefined);
      try {
        const page = await loadPage(before?.cursor);
        if (turn !== latest.current) return;
        setLoaded({
          ...page,
          items: [...(before?.items ?? []), ...page.items],
        });
      } catch (cause) {
        if (turn !== latest.current) return;
        setError(toError(cause));
      }
      setLoading(false);
    },
    [loadPage],
  );

  useEffect(() => {
    setLoaded(undefined);
    load();
    return () => {
      latest.current += 1;
    };
  }, [load]);

  return {
    loaded,
    error,
    loading,
    loadMore: () => load(loaded),
    retry: () => load(loaded),
  };
}
