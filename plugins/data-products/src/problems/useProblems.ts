import { useApi } from '@backstage/frontend-plugin-api';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { dataProductsApiRef } from '../api/DataProductsApi';
import type { ProblemFilter } from './useProblemFilter';

/** The problems that were loaded so far. */
export interface LoadedProblems {
  items: FileProblem[];
  totalItems?: number;
  nextCursor?: string;
}

/** Loads problems page by page; what arrives for an older filter is dropped. */
export function useProblems(filter: ProblemFilter) {
  const api = useApi(dataProductsApiRef);
  const { kind, entityRef } = filter;
  const [problems, setProblems] = useState<LoadedProblems>();
  const [error, setError] = useState<Error>();
  const [loading, setLoading] = useState(true);
  const latest = useRef(0);

  const load = useCallback(
    async (before?: LoadedProblems) => {
      latest.current += 1;
      const turn = latest.current;
      setLoading(true);
      setError(undefined);
      try {
        const page = await api.getFileProblems({
          kind,
          entityRef,
          cursor: before?.nextCursor,
        });
        if (turn !== latest.current) return;
        setProblems({
          items: [...(before?.items ?? []), ...page.items],
          totalItems: page.totalItems,
          nextCursor: page.nextCursor,
        });
      } catch (cause) {
        if (turn === latest.current) setError(cause as Error);
      } finally {
        if (turn === latest.current) setLoading(false);
      }
    },
    [api, kind, entityRef],
  );

  useEffect(() => {
    setProblems(undefined);
    load();
  }, [load]);

  return {
    problems,
    error,
    loading,
    loadMore: () => load(problems),
    reload: () => load(),
  };
}
