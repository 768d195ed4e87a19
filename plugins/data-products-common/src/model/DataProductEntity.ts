import type { Entity } from '@backstage/catalog-model';
import { DATA_MESH_API_VERSION } from './constants';
import type { PersonalData } from './DataContractEntity';

/**
 * The type of a data product in data mesh, written as in the catalog. ODPS 1.1
 * writes the same words in camel case.
 *
 * @public
 */
export type DataProductType =
  | 'source-aligned'
  | 'aggregate'
  | 'consumer-aligned';

/**
 * An interface that the product reads, as in ODPS. Its key is name and version.
 *
 * @public
 */
export type DataProductInputPort = {
  name: string;
  version?: string;
  description?: string;
  /** The ODCS `id` of the contract that the port reads. */
  contractId?: string;
};

/**
 * An interface that consumers read, as in ODPS. Its key is name and version.
 *
 * @public
 */
export type DataProductOutputPort = {
  name: string;
  version?: string;
  description?: string;
  /** What kind of port it is, in the words of the product: tables, topic, api. */
  type?: string;
  /** The ODCS `id` of the contract that the port promises to keep. */
  contractId?: string;
};

/**
 * Where to ask for help, as in ODPS.
 *
 * @public
 */
export type DataProductSupportChannel = {
  channel: string;
  url?: string;
  description?: string;
  tool?: string;
  scope?: string;
};

/**
 * A data product in the catalog: what a domain offers to the company.
 *
 * @remarks
 *
 * Everything but the lifecycle may be missing: a document that
 * can be read always becomes an entity, and what it lacks is a finding.
 *
 * @public
 */
export interface DataProductEntity extends Entity {
  apiVersion: typeof DATA_MESH_API_VERSION;
  kind: 'DataProduct';
  spec: {
    type?: DataProductType;
    /** One of the ODPS status words, or the word that the document has. */
    lifecycle: string;
    /** Reference of the technical owner, the group or user that runs it. */
    owner?: string;
    /** Reference of the user or group that is accountable for its value. */
    businessOwner?: string;
    domain?: string;
    system?: string;
    /** What it is for. */
    purpose?: string;
    /** What it must not be used for, or cannot do. */
    limitations?: string;
    /** How it is meant to be used. */
    usage?: string;
    version?: string;
    /**
     * Whether its output ports hold data about people, as their contracts say.
     * The catalog sets it; what somebody writes here is replaced.
     */
    personalData?: PersonalData;
    inputPorts?: DataProductInputPort[];
    outputPorts?: DataProductOutputPort[];
    support?: DataProductSupportChannel[];
    /** References of the components and resources that it comes from. */
    dependsOn?: string[];
    /** The ODPS document that it was read from. */
    definition?: string;
  };
}

/**
 * Tells whether an entity is a data product of this suite, and not one of
 * another group that uses the same word.
 *
 * @public
 */
export function isDataProduct(entity: Entity): entity is DataProductEntity {
  return (
    entity.kind.toLocaleLowerCase('en-US') === 'dataproduct' &&
    entity.apiVersion === DATA_MESH_API_VERSION
  );
}
