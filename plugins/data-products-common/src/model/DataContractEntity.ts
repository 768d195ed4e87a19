import type { Entity } from '@backstage/catalog-model';
import { DATA_CONTRACT_API_TYPE } from './constants';

/**
 * Whether data holds facts about people: `unknown` as long as one column says
 * nothing about it.
 *
 * @public
 */
export type PersonalData = 'yes' | 'no' | 'unknown';

/**
 * A data contract in the catalog: an `API` whose definition is an ODCS document.
 *
 * @public
 */
export interface DataContractEntity extends Entity {
  kind: 'API';
  spec: {
    type: typeof DATA_CONTRACT_API_TYPE;
    lifecycle: string;
    owner?: string;
    domain?: string;
    system?: string;
    /** The version of the contract, as in ODCS. */
    version?: string;
    personalData?: PersonalData;
    /** The ODCS document, as one text. */
    definition: string;
  };
}

/**
 * Tells whether an entity is a data contract.
 *
 * @public
 */
export function isDataContract(entity: Entity): entity is DataContractEntity {
  return (
    entity.kind.toLocaleLowerCase('en-US') === 'api' &&
    entity.spec?.type === DATA_CONTRACT_API_TYPE
  );
}
