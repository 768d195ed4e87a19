import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { DataProductIcon } from '../catalog/DataProductIcon';
import { discoveryRouteRef } from '../routes';

/** The page that lists data products and data contracts. */
export const discoveryPage = PageBlueprint.make({
  params: {
    path: '/data-products',
    // Not from the translation: the framework takes the title of a page as it is.
    title: 'Data products',
    icon: <DataProductIcon fontSize="inherit" />,
    routeRef: discoveryRouteRef,
    loader: async () => {
      const { DiscoveryPage } = await import('./DiscoveryPage');
      return <DiscoveryPage />;
    },
  },
});

export const discoveryExtensions = [discoveryPage];
