import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';

/** The card that says whose promise a data contract is. */
export const contractCard = EntityCardBlueprint.make({
  name: 'contract',
  params: {
    type: 'info',
    filter: isDataContract,
    loader: async () => {
      const { ContractCard } = await import('./ContractCard');
      return <ContractCard />;
    },
  },
});

/** The tab with what a product promises, also on the page of the contract itself. */
export const contractContent = EntityContentBlueprint.make({
  name: 'contract',
  params: {
    path: '/contract',
    title: 'Contract',
    filter: entity => isDataProduct(entity) || isDataContract(entity),
    loader: async () => {
      const { ContractTab } = await import('./ContractTab');
      return <ContractTab />;
    },
  },
});

export const contractExtensions = [contractCard, contractContent];
