import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isDataProduct } from '@data-mesh/backstage-plugin-data-products-common';

/** The card with the owners of a data product. */
export const ownersCard = EntityCardBlueprint.make({
  name: 'owners',
  params: {
    type: 'info',
    filter: isDataProduct,
    loader: async () => {
      const { OwnersCard } = await import('./OwnersCard');
      return <OwnersCard />;
    },
  },
});

export const ownershipExtensions = [ownersCard];
