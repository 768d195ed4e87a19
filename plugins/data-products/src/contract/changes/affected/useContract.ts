import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  type DataContractEntity,
  isDataContract,
} from '@data-mesh/backstage-plugin-data-products-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Everything but the text, which may be megabytes. */
const FIELDS = [
  'apiVersion',
  'kind',
  'metadata',
  'relations',
  'spec.type',
  'spec.lifecycle',
];

/** A contract by its reference: the one at hand, or what the catalog has of another one. */
export function useContract(options: {
  known: DataContractEntity;
  entityRef: string;
}) {
  const { known, entityRef } = options;
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async () => {
    if (entityRef === stringifyEntityRef(known)) return { contract: known };
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs: [entityRef],
      fields: FIELDS,
    });
    const [entity] = items;
    return { contract: entity && isDataContract(entity) ? entity : undefined };
  }, [catalog, known, entityRef]);
}
