import { useApi } from '@backstage/frontend-plugin-api';
import type { DiscoveryRequest } from '@data-mesh/backstage-plugin-data-products-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { dataProductsApiRef } from '../api';

/** Loads the values to filter by; the old ones stay until the new ones are there. */
export function useFacets(request: DiscoveryRequest) {
  const api = useApi(dataProductsApiRef);
  const { kind, text, filter } = request;
  const key = JSON.stringify(filter);
  return useAsyncRetry(
    async () => api.getDiscoveryFacets({ kind, text, filter }),
    [api, kind, text, key],
  );
}
