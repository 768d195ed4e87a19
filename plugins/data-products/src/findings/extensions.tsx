import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';

/** The card with what is wrong with the document of a product or contract. */
export const findingsCard = EntityCardBlueprint.make({
  name: 'findings',
  params: {
    type: 'content',
    filter: entity => isDataProduct(entity) || isDataContract(entity),
    loader: async () => {
      const { FindingsCard } = await import('./FindingsCard');
      return <FindingsCard />;
    },
  },
});
