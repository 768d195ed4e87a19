import {
  EntityCardBlueprint,
  EntityContentLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';

/** The card that says what a data product is and what it is for. */
export const purposeCard = EntityCardBlueprint.make({
  name: 'purpose',
  params: {
    type: 'content',
    filter: isDataProduct,
    loader: async () => {
      const { PurposeCard } = await import('./PurposeCard');
      return <PurposeCard />;
    },
  },
});

/** The overview page of data products and of data contracts. */
export const overviewLayout = EntityContentLayoutBlueprint.make({
  name: 'overview',
  params: {
    filter: entity => isDataProduct(entity) || isDataContract(entity),
    loader: async () => {
      const { OverviewLayout } = await import('./OverviewLayout');
      return OverviewLayout;
    },
  },
});
