import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import { DataProductIcon } from './DataProductIcon';

/** The icon of data products under the name by which apps look for it. */
export const iconsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    IconBundleBlueprint.make({
      name: 'data-products',
      params: { icons: { 'kind:dataproduct': <DataProductIcon /> } },
    }),
  ],
});
