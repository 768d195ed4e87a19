import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import {
  type DataContractEntity,
  isDataContract,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { DiscoveryIndex } from '../discovery/DiscoveryIndex';
import { entityWithContractFacts } from '../documents/contractEntity';
import type { FactsReader } from '../documents/FactsReader';

/**
 * Gets ready what the processor will need of entities that are about to be given
 * to the catalog, while their documents are at hand. A processor that finds
 * nothing ready, in another replica for example, does it by itself.
 */
export function prepareEntities(options: {
  facts: Pick<FactsReader, 'prepare'>;
  index: Pick<DiscoveryIndex, 'expect'>;
  logger: LoggerService;
}): (entities: Entity[]) => Promise<void> {
  const { facts: reader, index, logger } = options;
  return async entities => {
    const contracts: DataContractEntity[] = [];
    for (const entity of entities) {
      const text = entity.spec?.definition;
      if (typeof text !== 'string') continue;
      const facts = reader.prepare(text);
      if (isDataContract(entity)) {
        contracts.push(entityWithContractFacts({ entity, facts }));
      }
    }
    try {
      await index.expect(contracts);
    } catch (error) {
      logger.warn('Contracts could not be indexed ahead', toError(error));
    }
  };
}
