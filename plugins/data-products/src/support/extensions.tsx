import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isDataProduct } from '@data-mesh/backstage-plugin-data-products-common';

/** The card with the support channels of a data product. */
export const supportCard = EntityCardBlueprint.make({
  name: 'support',
  params: {
    type: 'info',
    filter: isDataProduct,
    loader: async () => {
      const { SupportCard } = await import('./SupportCard');
      return <SupportCard />;
    },
  },
});
