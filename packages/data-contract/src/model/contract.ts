import {
  AuthoritativeDefinition,
  CustomProperty,
  Description,
  JsonValue,
  Lifecycle,
  SemanticContext,
} from './common';
import { AccessRole, SupportChannel, Team } from './people';
import { QualityRule } from './quality';
import { SchemaObject } from './schema';
import { Server } from './server';

/**
 * A data contract as its document says, in one shape for ODCS 2.2 to 3.2.
 * Fields have the names that ODCS 3 gives them; lists are empty where the
 * document has none.
 *
 * @public
 */
export interface DataContractDescriptor {
  id?: string;
  name?: string;
  version?: string;
  /** The word as the document has it. */
  status?: string;
  /** What `status` means; absent if nobody can tell. */
  lifecycle?: Lifecycle;
  domain?: string;
  /** The name of the product; deprecated by ODCS 3.1. */
  dataProduct?: string;
  tenant?: string;
  description: Description;
  tags: string[];
  context?: SemanticContext;
  servers: Server[];
  schema: SchemaObject[];
  /** Rules over the contract as a whole; no version of ODCS has them, some files do. */
  quality: QualityRule[];
  slaProperties: ServiceLevelProperty[];
  slaDefaultElement?: string;
  team?: Team;
  roles: AccessRole[];
  price?: Price;
  support: SupportChannel[];
  authoritativeDefinitions: AuthoritativeDefinition[];
  customProperties: CustomProperty[];
  /** ISO 8601. */
  contractCreatedTs?: string;
}

/**
 * One promise about the service, such as latency of four days.
 *
 * @public
 */
export interface ServiceLevelProperty {
  id?: string;
  property: string;
  value?: JsonValue;
  valueExt?: JsonValue;
  unit?: string;
  /** The elements that it is about, such as `table.column`, separated by commas. */
  element?: string;
  driver?: string;
  description?: string;
  scheduler?: string;
  schedule?: string;
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * What the data costs, per unit such as a megabyte.
 *
 * @public
 */
export interface Price {
  id?: string;
  priceAmount?: number;
  priceCurrency?: string;
  priceUnit?: string;
}
