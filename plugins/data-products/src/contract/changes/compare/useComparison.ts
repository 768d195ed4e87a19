import { useApi } from '@backstage/frontend-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { dataProductsApiRef } from '../../../api/DataProductsApi';

/** What is different between two versions; what arrives for an earlier pair is dropped. */
export function useComparison(options: {
  entityRef: string;
  older: string;
  newer: string;
}) {
  const { entityRef, older, newer } = options;
  const api = useApi(dataProductsApiRef);
  return useAsyncRetry(
    async () =>
      older === newer
        ? undefined
        : api.compareContractVersions({ entityRef, older, newer }),
    [api, entityRef, older, newer],
  );
}
