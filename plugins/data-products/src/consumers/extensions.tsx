import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';

/** Who reads a product or a contract, and how we know. */
export const consumersCard = EntityCardBlueprint.make({
  name: 'consumers',
  params: {
    type: 'content',
    filter: entity => isDataProduct(entity) || isDataContract(entity),
    loader: async () => {
      const { ConsumersCard } = await import('./ConsumersCard');
      return <ConsumersCard />;
    },
  },
});

export const consumersExtensions: ExtensionDefinition[] = [consumersCard];
