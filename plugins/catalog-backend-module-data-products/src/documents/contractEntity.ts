import {
  DATA_CONTRACT_API_TYPE,
  type DataContractEntity,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  personalData,
  type ContractReading,
  type PersonalDataConfiguration,
} from '@data-mesh/data-contract';
import { withoutEmpty } from './catalogWords';
import { entityMetadata } from './entityMetadata';

/**
 * The catalog entity of an ODCS document. Owners are left to the processor,
 * which knows the people of the catalog.
 */
export function contractEntity(options: {
  reading: ContractReading;
  place: string;
  configuration: PersonalDataConfiguration;
}): DataContractEntity {
  const { reading, configuration } = options;
  const { contract } = reading;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: entityMetadata(options),
    spec: withoutEmpty({
      type: DATA_CONTRACT_API_TYPE,
      lifecycle: contract.lifecycle ?? contract.status ?? 'unknown',
      version: contract.version,
      personalData: personalData({ contract, configuration }).answer,
      definition: reading.text,
    }),
  };
}
