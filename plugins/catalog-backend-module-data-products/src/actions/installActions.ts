import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { DiscoveryService } from '../discovery/DiscoveryService';
import { createFindDataProductsAction } from './createFindDataProductsAction';
import { createReadDataContractAction } from './createReadDataContractAction';
import { createReadDataProductAction } from './createReadDataProductAction';

/** Registers what agents may do. All of it only reads, with the credentials of who asks. */
export function installActions(options: {
  actionsRegistry: ActionsRegistryService;
  catalog: CatalogService;
  discovery: Pick<DiscoveryService, 'find' | 'describe'>;
}): void {
  createFindDataProductsAction(options);
  createReadDataProductAction(options);
  createReadDataContractAction(options);
}
