import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { dataProductsApiRef } from '../../api/DataProductsApi';
import { usePages } from './usePages';

/** As many as a list to choose from can hold; older ones come on demand. */
const PAGE = 100;

/** The known versions of a contract, the newest first, then those of its predecessors. */
export function useVersions(entityRef: string) {
  const api = useApi(dataProductsApiRef);
  const loadPage = useCallback(
    async (cursor?: string) => {
      const { versions: items, ...rest } = await api.getContractVersions({
        entityRef,
        limit: PAGE,
        cursor,
      });
      return { items, ...rest };
    },
    [api, entityRef],
  );
  return usePages(loadPage);
}
