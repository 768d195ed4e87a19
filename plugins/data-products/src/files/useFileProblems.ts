import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  type FileProblem,
  dataProductFilesReadPermission,
} from '@data-mesh/backstage-plugin-data-products-common';
import useAsync from 'react-use/esm/useAsync';
import { dataProductsApiRef } from '../api/DataProductsApi';

/**
 * What is wrong with the files of one entity. Readers who may not know, and
 * portals whose backend does not watch files, get none.
 */
export function useFileProblems(entityRef: string) {
  const api = useApi(dataProductsApiRef);
  const { allowed } = usePermission({
    permission: dataProductFilesReadPermission,
  });
  return useAsync(async (): Promise<FileProblem[]> => {
    if (!allowed) return [];
    try {
      return (await api.getFileProblems({ entityRef })).items;
    } catch (error) {
      const { statusCode } = error as { statusCode?: number };
      if (statusCode === 403 || statusCode === 404) return [];
      throw error;
    }
  }, [api, allowed, entityRef]);
}
