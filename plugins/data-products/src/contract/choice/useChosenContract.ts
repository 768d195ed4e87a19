import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { DataProductEntity } from '@data-mesh/backstage-plugin-data-products-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import {
  namedContract,
  type ProductContract,
  productContracts,
} from './productContracts';

/** Enough to choose by; the texts of contracts may be megabytes. */
const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
];

/** A contract to choose, with its title if the catalog shows it to the reader. */
export interface Choice extends ProductContract {
  title?: string;
  isVisible: boolean;
}

/**
 * The contracts of a product and the one that the address names, else the first
 * that the reader may see. A product with one contract costs one request, any
 * other two.
 */
export function useChosenContract(product: DataProductEntity) {
  const catalog = useApi(catalogApiRef);
  const [search, setSearch] = useSearchParams();
  const contracts = useMemo(() => productContracts(product), [product]);

  const names = useAsyncRetry(async (): Promise<Choice[] | undefined> => {
    if (contracts.length < 2) return undefined;
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs: contracts.map(({ entityRef }) => entityRef),
      fields: FIELDS,
    });
    return contracts.map((contract, index) => ({
      ...contract,
      title: items[index]?.metadata.title,
      isVisible: Boolean(items[index]),
    }));
  }, [catalog, contracts]);

  const asked = search.get('contract') ?? '';
  const named = asked ? namedContract({ contracts, text: asked }) : undefined;
  const first =
    contracts.length < 2 || names.error
      ? contracts[0]
      : names.value && (names.value.find(c => c.isVisible) ?? names.value[0]);
  const chosen = named ?? first;

  const loaded = useAsyncRetry(
    async () =>
      chosen && {
        entityRef: chosen.entityRef,
        entity: await catalog.getEntityByRef(chosen.entityRef),
      },
    [catalog, chosen?.entityRef],
  );

  return {
    contracts,
    choices: names.value,
    chosen,
    /** A contract of the address that is none of this product. */
    unknown: asked && !named ? asked : undefined,
    /** Undefined as long as the chosen one is on its way. */
    loaded:
      loaded.value && loaded.value.entityRef === chosen?.entityRef
        ? loaded.value
        : undefined,
    error: loaded.error,
    retry: loaded.retry,
    choose: (entityRef: string) =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          after.set('contract', entityRef);
          // These are of the other contract.
          for (const name of ['element', 'older', 'newer']) after.delete(name);
          return after;
        },
        { replace: true },
      ),
  };
}
