import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { DataContractEntity } from '@data-mesh/backstage-plugin-data-products-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Reads the text of a contract. The reader is large, so it loads on demand. */
export function useContractReading(entity: DataContractEntity) {
  const config = useApi(configApiRef);
  const definition: unknown = entity.spec.definition;
  return useAsyncRetry(async () => {
    const { readContract } = await import('./readContract');
    return readContract({
      configuration: config.getOptional('dataProducts'),
      definition: typeof definition === 'string' ? definition : '',
    });
  }, [definition, config]);
}
