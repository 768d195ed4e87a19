import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { dataProductsApiRef } from '../../../api/DataProductsApi';
import { usePages } from '../usePages';

/** As many as are read before somebody asks for older ones. */
const PAGE = 5;

/** What each version of a contract brought, the newest first. */
export function useChangeLog(entityRef: string) {
  const api = useApi(dataProductsApiRef);
  const loadPage = useCallback(
    async (cursor?: string) => {
      const { changes: items, ...rest } = await api.getContractChangeLog({
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
