import {
  AuthoritativeDefinition,
  CustomProperty,
  Description,
  Lifecycle,
  SemanticContext,
  Synonym,
} from './common';
import { SupportChannel, Team } from './people';

/**
 * The architectural type of a data product; ODPS 1.1 writes `sourceAligned`,
 * `aggregate` and `consumerAligned`.
 *
 * @public
 */
export type DataProductType =
  | 'source-aligned'
  | 'aggregate'
  | 'consumer-aligned';

/**
 * A data product as its descriptor says, in one shape for ODPS 0.9, 1.0 and 1.1.
 * Fields have the names that ODPS gives them; lists are empty where the
 * document has none.
 *
 * @public
 */
export interface DataProductDescriptor {
  id?: string;
  name?: string;
  version?: string;
  /** The word as the document has it. */
  status?: string;
  /** What `status` means; absent if nobody can tell. */
  lifecycle?: Lifecycle;
  deprecated?: boolean;
  type?: DataProductType;
  /** The type as the document has it, when it has one. */
  declaredType?: string;
  domain?: string;
  tenant?: string;
  description: Description;
  tags: string[];
  synonyms: Synonym[];
  context?: SemanticContext;
  inputPorts: InputPort[];
  outputPorts: OutputPort[];
  managementPorts: ManagementPort[];
  support: SupportChannel[];
  team?: Team;
  authoritativeDefinitions: AuthoritativeDefinition[];
  customProperties: CustomProperty[];
  /** ISO 8601. */
  productCreatedTs?: string;
}

/**
 * What the product reads. The key is name and version.
 *
 * @public
 */
export interface InputPort {
  id?: string;
  name: string;
  version?: string;
  /** The `id` of an ODCS contract. */
  contractId?: string;
  deprecated?: boolean;
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * What consumers read. The key is name and version.
 *
 * @public
 */
export interface OutputPort {
  id?: string;
  name: string;
  version?: string;
  /** Such as `tables`; a word of the organisation. */
  type?: string;
  description?: string;
  /** The `id` of an ODCS contract. */
  contractId?: string;
  deprecated?: boolean;
  inputContracts: InputContract[];
  sbom: SoftwareBillOfMaterials[];
  synonyms: Synonym[];
  context?: SemanticContext;
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * A contract that an output port is made from, as in ODPS.
 *
 * @public
 */
export interface InputContract {
  id: string;
  version?: string;
}

/**
 * What the software behind a port is made of, as in ODPS.
 *
 * @public
 */
export interface SoftwareBillOfMaterials {
  id?: string;
  type?: string;
  /** Safe to use in a link. */
  url?: string;
  /** An address that is not for a browser; show it as text. */
  address?: string;
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * Where the product is discovered, observed or controlled.
 *
 * @public
 */
export interface ManagementPort {
  id?: string;
  name?: string;
  content?: string;
  type?: string;
  /** Safe to use in a link. */
  url?: string;
  /** An address that is not for a browser; show it as text. */
  address?: string;
  channel?: string;
  description?: string;
  deprecated?: boolean;
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}
