import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { KnownEntities } from '@data-mesh/backstage-plugin-data-products-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { loadStep } from '../lineage/loading/loadStep';
import { LINEAGE_FIELDS } from '../lineage/loading/loadEntities';

const FIELDS = [...LINEAGE_FIELDS, 'spec.purpose'];

/** Loads who reads the ports of a product, or a contract: two requests for some hundred consumers. */
export function useConsumers(entity: Entity) {
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async (): Promise<KnownEntities> => {
    const known = new Map([[stringifyEntityRef(entity), entity]]);
    const at = [{ entity, direction: 'downstream' as const }];
    return loadStep({ catalog, known, at, fields: FIELDS });
  }, [catalog, entity]);
}
