import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  type FileProblem,
  dataProductFilesReadPermission,
  isOfAnotherSource,
} from '@data-mesh/backstage-plugin-data-products-common';
import useAsync from 'react-use/esm/useAsync';
import {
  type DataProductsApi,
  dataProductsApiRef,
} from '../api/DataProductsApi';

/**
 * What is wrong with the files of one entity. Readers who may not know, and
 * portals whose backend does not watch files, get none. That another source wants
 * it, only those get who may decide about it.
 */
export function useFileProblems(entityRef: string) {
  const api = useApi(dataProductsApiRef);
  const { allowed } = usePermission({
    permission: dataProductFilesReadPermission,
  });
  return useAsync(async (): Promise<FileProblem[]> => {
    if (!allowed) return [];
    try {
      const page = await api.getFileProblems({ entityRef });
      // Whose it is, the page says itself.
      const items = page.items.filter(({ kind }) => kind !== 'unconfirmed');
      const decides =
        items.some(isOfAnotherSource) && (await mayDecide(api, entityRef));
      return items.filter(item => decides || !isOfAnotherSource(item));
    } catch (error) {
      const { statusCode } = error as { statusCode?: number };
      if (statusCode === 403 || statusCode === 404) return [];
      throw error;
    }
  }, [api, allowed, entityRef]);
}

async function mayDecide(
  api: DataProductsApi,
  entityRef: string,
): Promise<boolean> {
  try {
    const entityRefs = [entityRef];
    const { permitted } = await api.getHandOversPermitted({ entityRefs });
    return permitted.includes(entityRef);
  } catch {
    // The rest is worth more to the reader than this.
    return false;
  }
}
