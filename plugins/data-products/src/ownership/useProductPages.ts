import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import type { Scope } from './predicates';
import { firstOf, loadPart, PAGE_SIZE, type ProductPart } from './productPages';

interface Loaded {
  /** The first pages, which tell whether this belongs to what is asked for now. */
  first?: ProductPart[];
  parts: ProductPart[];
  count: number;
  more: 'idle' | 'loading' | Error;
}

/** Loads products by the page, those of the first condition first. */
export function useProductPages(scope: Scope) {
  const catalog = useApi(catalogApiRef);
  const key = JSON.stringify(scope);
  const {
    value: first,
    error,
    loading,
    retry,
  } = useAsyncRetry(
    () =>
      Promise.all(
        (JSON.parse(key) as Scope).map(query => loadPart({ catalog, query })),
      ),
    [catalog, key],
  );
  const [loaded, setLoaded] = useState<Loaded>();
  const { parts, count, more }: Loaded =
    loaded && loaded.first === first
      ? loaded
      : { first, parts: first ?? [], count: PAGE_SIZE, more: 'idle' };

  const loadMore = async () => {
    setLoaded({ first, parts, count, more: 'loading' });
    const next = [...parts];
    const wanted = count + PAGE_SIZE;
    try {
      for (;;) {
        const { unfinished } = firstOf({ parts: next, count: wanted });
        if (unfinished === undefined) break;
        next[unfinished] = await loadPart({
          catalog,
          query: scope[unfinished],
          part: next[unfinished],
        });
      }
      setLoaded({ first, parts: next, count: wanted, more: 'idle' });
    } catch (cause) {
      setLoaded({ first, parts: next, count, more: toError(cause) });
    }
  };

  return {
    products: first && firstOf({ parts, count }),
    loading: loading || more === 'loading',
    error: error ?? (more instanceof Error ? more : undefined),
    tryAgain: error ? retry : loadMore,
    loadMore,
  };
}

/** What {@link useProductPages} gives. */
export type ProductPages = ReturnType<typeof useProductPages>;
