import { useApi } from '@backstage/frontend-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { dataProductsApiRef } from '../api/DataProductsApi';

/** How many files there are and how many of them have which problem; absent if not known. */
export interface Totals {
  files?: number;
  failing?: number;
  conflicts?: number;
  unconfirmed?: number;
  /** How many sources bring much less than before. */
  removals?: number;
  /** Whether there is any problem at all. */
  some: boolean;
}

/** Counts over everything, whatever the list is filtered by. */
export function useTotals(options: { reloads: number }) {
  const api = useApi(dataProductsApiRef);
  return useAsync(async (): Promise<Totals> => {
    const [all, conflicts, removals, unconfirmed] = await Promise.all([
      api.getFileProblems({ limit: 1 }),
      api.getFileProblems({ kind: 'conflict', limit: 1 }),
      api.getFileProblems({ kind: 'removal', limit: 1 }),
      api.getFileProblems({ kind: 'unconfirmed', limit: 1 }),
    ]);
    const { totalItems, totalFiles } = all;
    return {
      files: totalFiles,
      failing:
        totalItems !== undefined && conflicts.totalItems !== undefined
          ? totalItems -
            conflicts.totalItems -
            (removals.totalItems ?? 0) -
            (unconfirmed.totalItems ?? 0)
          : undefined,
      conflicts: conflicts.totalItems,
      removals: removals.totalItems,
      unconfirmed: unconfirmed.totalItems,
      some: all.items.length > 0,
    };
  }, [api, options.reloads]);
}
