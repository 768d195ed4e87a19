import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isDataProduct } from '@data-mesh/backstage-plugin-data-products-common';

/** What a data product offers and reads. One extension, so that one request serves both. */
export const portsCard = EntityCardBlueprint.make({
  name: 'ports',
  params: {
    type: 'content',
    filter: isDataProduct,
    loader: async () => {
      const { PortsCard } = await import('./PortsCard');
      return <PortsCard />;
    },
  },
});
