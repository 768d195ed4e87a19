import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { dataProductsApi } from './api/extensions';
import { DataProductIcon } from './catalog/DataProductIcon';
import { consumersExtensions } from './consumers/extensions';
import { contractExtensions } from './contract/extensions';
import { discoveryExtensions } from './discovery/extensions';
import { filesPage } from './problems/extensions';
import { findingsCard } from './findings/extensions';
import { lineageExtensions } from './lineage/extensions';
import { ownershipExtensions } from './ownership/extensions';
import { portsCard } from './ports/extensions';
import { overviewLayout, purposeCard } from './product/extensions';
import { discoveryRouteRef, filesRouteRef, registerRouteRef } from './routes';
import { searchExtensions } from './search/extensions';
import { supportCard } from './support/extensions';

/** Pages and cards for data products. The order of cards is the order on the page. */
export const dataProductsPlugin = createFrontendPlugin({
  pluginId: 'data-products',
  title: 'Data Products',
  icon: <DataProductIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { discovery: discoveryRouteRef, files: filesRouteRef },
  externalRoutes: { register: registerRouteRef },
  extensions: [
    dataProductsApi,
    ...discoveryExtensions,
    overviewLayout,
    purposeCard,
    portsCard,
    ...consumersExtensions,
    ...contractExtensions,
    findingsCard,
    ...ownershipExtensions,
    supportCard,
    ...lineageExtensions,
    ...searchExtensions,
    filesPage,
  ],
});
