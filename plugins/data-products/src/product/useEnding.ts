import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  type DataProductEntity,
  successorRef,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Ending } from '@data-mesh/data-contract';
import useAsync from 'react-use/esm/useAsync';

/** What a document says about the end of a product, and the successor if the catalog has it. */
export interface KnownEnding extends Ending {
  successorEntity?: Entity;
}

/** Reads the end of a product. The reader is large, so it loads for such products only. */
export function useEnding(product: DataProductEntity) {
  const catalog = useApi(catalogApiRef);
  return useAsync(async (): Promise<KnownEnding> => {
    const { definition } = product.spec;
    if (!definition) return {};
    const { readEnding } = await import('./readEnding');
    const ending = readEnding({ definition });
    const ref =
      ending.successor &&
      successorRef({ successor: ending.successor, kind: 'DataProduct' });
    const successorEntity = ref ? await catalog.getEntityByRef(ref) : undefined;
    return { ...ending, successorEntity };
  }, [catalog, product]);
}
