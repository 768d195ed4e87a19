import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import {
  type DataContractEntity,
  type DataProductEntity,
  isDataContract,
  isDataProduct,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { DiscoveryIndex } from '../discovery/DiscoveryIndex';
import { entityWithContractFacts } from '../documents/contractEntity';
import type { FactsReader } from '../documents/FactsReader';
import type { ContractVersions } from '../versions/ContractVersions';

type Ours = DataProductEntity | DataContractEntity;

/**
 * Gets ready what the processor will need of entities that are about to be given
 * to the catalog, while their documents are at hand, and many at once. A processor
 * that finds nothing ready, in another replica for example, does it by itself.
 */
export function prepareEntities(options: {
  facts: Pick<FactsReader, 'prepare'>;
  index: Pick<DiscoveryIndex, 'expect'>;
  versions: Pick<ContractVersions, 'expect'>;
  logger: LoggerService;
}): (entities: Entity[]) => Promise<void> {
  const { facts: reader, index, versions, logger } = options;
  return async entities => {
    try {
      await index.expect(entities.flatMap(prepare));
    } catch (error) {
      logger.warn('Entities could not be prepared', toError(error));
    }
  };

  function prepare(entity: Entity): Ours[] {
    const text = entity.spec?.definition;
    if (typeof text !== 'string') return [];
    const facts = reader.prepare(text);
    if (isDataProduct(entity)) return [entity];
    if (!isDataContract(entity)) return [];
    versions.expect([entity]);
    return [entityWithContractFacts({ entity, facts })];
  }
}
