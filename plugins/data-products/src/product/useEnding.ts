import {
  type Entity,
  stringifyEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { DataProductEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { catalogName } from '@data-mesh/data-contract';
import useAsync from 'react-use/esm/useAsync';
import type { Ending } from './readEnding';

/** What a document says about the end of a product, and the successor if the catalog has it. */
export interface KnownEnding extends Ending {
  successorEntity?: Entity;
}

/** A successor is a reference or the id of a product. */
function successorRef(successor: string): string | undefined {
  try {
    return stringifyEntityRef(
      successor.includes(':')
        ? parseEntityRef(successor)
        : {
            kind: 'DataProduct',
            namespace: 'default',
            name: catalogName({ id: successor }),
          },
    );
  } catch {
    return undefined;
  }
}

/** Reads the end of a product. The reader is large, so it loads for such products only. */
export function useEnding(product: DataProductEntity) {
  const catalog = useApi(catalogApiRef);
  return useAsync(async (): Promise<KnownEnding> => {
    const { definition } = product.spec;
    if (!definition) return {};
    const { readEnding } = await import('./readEnding');
    const ending = readEnding({ definition });
    const ref = ending.successor && successorRef(ending.successor);
    const successorEntity = ref ? await catalog.getEntityByRef(ref) : undefined;
    return { ...ending, successorEntity };
  }, [catalog, product]);
}
