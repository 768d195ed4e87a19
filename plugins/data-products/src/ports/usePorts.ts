import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Entity } from '@backstage/catalog-model';
import type { DataProductEntity } from '@data-mesh/backstage-plugin-data-products-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { describePorts, portRefs } from './describePorts';

/** Everything about a contract but its text, which may be megabytes. */
const FIELDS = [
  'apiVersion',
  'kind',
  'metadata',
  'spec.type',
  'spec.version',
  'spec.lifecycle',
  'spec.personalData',
  'relations',
];

/** Loads what the ports of a product speak of: one request, however many ports. */
export function usePorts(product: DataProductEntity) {
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async () => {
    const entityRefs = portRefs(product);
    const { items } =
      entityRefs.length > 0
        ? await catalog.getEntitiesByRefs({ entityRefs, fields: FIELDS })
        : { items: [] };
    const entities = new Map<string, Entity>();
    for (const [index, entity] of items.entries()) {
      if (entity) entities.set(entityRefs[index], entity);
    }
    return describePorts({ product, entities });
  }, [catalog, product]);
}
