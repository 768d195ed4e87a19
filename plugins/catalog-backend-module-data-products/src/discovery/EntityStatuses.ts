import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { EntityStatuses as Statuses } from '@data-mesh/backstage-plugin-data-products-common';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ENTRY_FIELDS, PRODUCT_FIELDS } from './describeEntry';
import type { DiscoveryService } from './DiscoveryService';
import { entitiesForReader } from './entitiesForReader';

/** Tells the status of many products and contracts, as the list tells it of its lines. */
export class EntityStatuses {
  readonly #catalog: CatalogService;
  readonly #discovery: Pick<DiscoveryService, 'describe'>;

  constructor(options: {
    catalog: CatalogService;
    discovery: Pick<DiscoveryService, 'describe'>;
  }) {
    this.#catalog = options.catalog;
    this.#discovery = options.discovery;
  }

  /** Those that the reader does not see are left out. */
  async of(
    request: { entityRefs: readonly string[] },
    reader: { credentials: BackstageCredentials },
  ): Promise<Statuses> {
    const found = await entitiesForReader({
      ...reader,
      catalog: this.#catalog,
      entityRefs: [...request.entityRefs],
      fields: [...ENTRY_FIELDS, ...PRODUCT_FIELDS],
    });
    const entities = [...found.values()].filter(
      entity => isDataProduct(entity) || isDataContract(entity),
    );
    const entries = await this.#discovery.describe({ entities }, reader);
    return {
      statuses: Object.fromEntries(
        entries.map(({ entityRef, status }) => [entityRef, status]),
      ),
    };
  }
}
