import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  LunrSearchEngine,
  TestPipeline,
} from '@backstage/plugin-search-backend-node';
import type { IndexableDocument } from '@backstage/plugin-search-common';
import type {
  DataContractDocument,
  DataProductDocument,
} from '@data-mesh/backstage-plugin-data-products-common';
import { ContractCollatorFactory } from '../contracts/ContractCollatorFactory';
import { ProductCollatorFactory } from '../products/ProductCollatorFactory';

export type AnyDocument = IndexableDocument &
  DataProductDocument &
  DataContractDocument;

/** The two collators over a catalog with these entities. */
export function createCollators(entities: Entity[]) {
  const logger = mockServices.logger.mock();
  const catalog = catalogServiceMock({ entities });
  const reading = {
    auth: mockServices.auth(),
    catalog,
    locationTemplate: '/catalog/:namespace/:kind/:name',
  };
  return {
    catalog,
    logger,
    products: new ProductCollatorFactory(reading),
    contracts: new ContractCollatorFactory({ ...reading, logger }),
  };
}

/** The documents that a collator gives. */
export async function collect(
  factory: ProductCollatorFactory | ContractCollatorFactory,
): Promise<AnyDocument[]> {
  const { error, documents } = await TestPipeline.fromCollator(
    await factory.getCollator(),
  ).execute();
  if (error) throw error;
  return documents as AnyDocument[];
}

/** Indexes a catalog with Lunr, the engine of a portal that has no other. */
export async function indexCatalog(entities: Entity[]) {
  const { products, contracts } = createCollators(entities);
  const engine = new LunrSearchEngine({ logger: mockServices.logger.mock() });
  for (const factory of [products, contracts]) {
    const indexer = await engine.getIndexer(factory.type);
    const closed = new Promise(resolve => indexer.once('close', resolve));
    const { error } = await TestPipeline.fromCollator(
      await factory.getCollator(),
    )
      .withIndexer(indexer)
      .execute();
    if (error) throw error;
    await closed;
  }
  return engine;
}
