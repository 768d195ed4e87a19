import { useApiHolder } from '@backstage/frontend-plugin-api';
import type { EntityStatus } from '@data-mesh/backstage-plugin-data-products-common';
import useAsync from 'react-use/esm/useAsync';
import { dataProductsApiRef } from '../api';
import { askTogether } from './askTogether';

/** Of what nobody knows anything. */
const notKnown: EntityStatus = {
  level: 'unknown',
  errors: 0,
  warnings: 0,
  reasons: [{ kind: 'not-known', fact: 'file' }],
};

/** The status of a product or contract; `unknown` until it is known, and where it could not be asked. */
export function useEntityStatus(entityRef: string | undefined): EntityStatus {
  const api = useApiHolder().get(dataProductsApiRef);
  const { value } = useAsync(
    async () =>
      api && entityRef ? askTogether({ api, entityRef }) : undefined,
    [api, entityRef],
  );
  return value ?? notKnown;
}
