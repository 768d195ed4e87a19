import { useApi } from '@backstage/frontend-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { dataProductsApiRef } from '../../../api/DataProductsApi';

/** Loads the texts of two versions and lines them up. What compares lines loads on demand. */
export function useComparedLines(options: {
  entityRef: string;
  older: string;
  newer: string;
}) {
  const { entityRef, older, newer } = options;
  const api = useApi(dataProductsApiRef);
  return useAsyncRetry(async () => {
    const [before, after, { compareLines }] = await Promise.all([
      api.getContractDocument({ entityRef, key: older }),
      api.getContractDocument({ entityRef, key: newer }),
      import('./compareLines'),
    ]);
    return {
      lines: compareLines({ older: before.text, newer: after.text }),
      isMasked: before.maskedSecrets + after.maskedSecrets > 0,
    };
  }, [api, entityRef, older, newer]);
}
