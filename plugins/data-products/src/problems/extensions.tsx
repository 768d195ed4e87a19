import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { dataProductFilesReadPermission } from '@data-mesh/backstage-plugin-data-products-common';
import { RiFileWarningLine } from '@remixicon/react';
import { filesRouteRef } from '../routes';

/** The page with files that do not load, for those who may see it. */
export const filesPage = PageBlueprint.make({
  name: 'files',
  if: { permissions: { $contains: dataProductFilesReadPermission.name } },
  params: {
    path: '/data-product-files',
    // Not from the translation: the framework takes the title of a page as it is.
    title: 'Files to fix',
    icon: <RiFileWarningLine />,
    routeRef: filesRouteRef,
    loader: async () => {
      const { FilesPage } = await import('./FilesPage');
      return <FilesPage />;
    },
  },
});
