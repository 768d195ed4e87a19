import {
  type Entity,
  RELATION_API_PROVIDED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { describeProductOwners, ownerRefs } from './describeOwners';
import { loadOwnerFacts } from './loadOwnerFacts';

const PRODUCT_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'relations',
];

/** Loads who runs a contract, and the owners of the products that promise it. */
export function useContractOwners(contract: Entity) {
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async () => {
    const entityRefs = getEntityRelations(contract, RELATION_API_PROVIDED_BY, {
      kind: 'dataproduct',
    }).map(ref => stringifyEntityRef(ref));
    const { items } =
      entityRefs.length > 0
        ? await catalog.getEntitiesByRefs({
            entityRefs,
            fields: PRODUCT_FIELDS,
          })
        : { items: [] };
    const products = items.flatMap(product => product ?? []);
    const facts = await loadOwnerFacts({
      catalog,
      entityRefs: [contract, ...products].flatMap(entity => {
        const { business, technical } = ownerRefs(entity);
        return [business, technical].flatMap(ref => ref ?? []);
      }),
    });
    return {
      technical: describeProductOwners({ product: contract, facts }).technical,
      products: products.map(product => ({
        product,
        business: describeProductOwners({ product, facts }).business,
      })),
    };
  }, [catalog, contract]);
}
