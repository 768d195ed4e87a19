import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import { ProductContract } from './choice/ProductContract';
import { ContractView } from './ContractView';

/** What a product promises, and the same on the page of the contract itself. */
export function ContractTab() {
  const { entity } = useEntity();
  if (isDataProduct(entity)) return <ProductContract product={entity} />;
  return isDataContract(entity) ? (
    <ContractView key={stringifyEntityRef(entity)} entity={entity} />
  ) : null;
}
