import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isDataContract } from '@data-mesh/backstage-plugin-data-products-common';

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

export const contractExtensions = [contractCard];
