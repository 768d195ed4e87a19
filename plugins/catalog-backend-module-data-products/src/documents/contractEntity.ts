import {
  DATA_CONTRACT_API_TYPE,
  type DataContractEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { ContractReading } from '@data-mesh/data-contract';
import { LENGTHS, shortText, withoutEmpty } from './catalogWords';
import type { DocumentFacts } from './documentFacts';
import { entityMetadata } from './entityMetadata';
import { domainName } from './references';

/**
 * The catalog entity of an ODCS document. What native entities have from their
 * documents, too, is left to the processor.
 */
export function contractEntity(options: {
  reading: ContractReading;
  place: string;
}): DataContractEntity {
  const { reading } = options;
  const { contract } = reading;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: entityMetadata(options),
    spec: withoutEmpty({
      type: DATA_CONTRACT_API_TYPE,
      lifecycle:
        contract.lifecycle ??
        shortText(contract.status, LENGTHS.word) ??
        'unknown',
      version: shortText(contract.version, LENGTHS.word),
      domain: domainName(contract.domain),
      definition: reading.text,
    }),
  };
}

/** Gives a contract what the portal lists of its document. */
export function entityWithContractFacts<T extends DataContractEntity>(options: {
  entity: T;
  facts: Pick<DocumentFacts, 'version' | 'personalData'>;
}): T {
  const { entity, facts } = options;
  return {
    ...entity,
    spec: withoutEmpty({
      ...entity.spec,
      version: entity.spec.version ?? facts.version,
      personalData: facts.personalData,
    }),
  };
}
