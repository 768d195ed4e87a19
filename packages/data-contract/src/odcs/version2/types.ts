import {
  AccessRole,
  AuthoritativeDefinition,
  CustomProperty,
  Description,
  JsonValue,
  Price,
  TeamMember,
} from '../../model';

/** A data contract as ODCS 2.2 names its fields, as far as they have a place in the descriptor. */
export interface Odcs2Contract {
  uuid?: string;
  version?: string;
  status?: string;
  quantumName?: string;
  datasetDomain?: string;
  tenant?: string;
  description?: Description;
  tags: string[];
  dataset: Odcs2Table[];
  quality: Odcs2QualityRule[];
  price?: Price;
  stakeholders: TeamMember[];
  roles: AccessRole[];
  slaDefaultColumn?: string;
  slaProperties: Odcs2ServiceLevel[];
  productDl?: string;
  productSlackChannel?: string;
  productFeedbackUrl?: string;
  authoritativeDefinitions: AuthoritativeDefinition[];
  customProperties: CustomProperty[];
  contractCreatedTs?: string;
}

export interface Odcs2Table {
  table: string;
  physicalName?: string;
  description?: string;
  dataGranularity?: string;
  columns: Odcs2Column[];
  quality: Odcs2QualityRule[];
  tags: string[];
  authoritativeDefinitions: AuthoritativeDefinition[];
  customProperties: CustomProperty[];
}

export interface Odcs2Column {
  column: string;
  businessName?: string;
  logicalType?: string;
  physicalType?: string;
  description?: string;
  isNullable?: boolean;
  isUnique?: boolean;
  isPrimaryKey?: boolean;
  primaryKeyPosition?: number;
  partitionStatus?: boolean;
  partitionKeyPosition?: number;
  classification?: string;
  criticalDataElementStatus?: boolean;
  encryptedColumnName?: string;
  transformSourceTables: string[];
  transformLogic?: string;
  transformDescription?: string;
  sampleValues: JsonValue[];
  quality: Odcs2QualityRule[];
  tags: string[];
  authoritativeDefinitions: AuthoritativeDefinition[];
  customProperties: CustomProperty[];
}

export interface Odcs2QualityRule {
  /** The rule by its code, such as `nullCheck`. */
  code?: string;
  description?: string;
  toolName?: string;
  dimension?: string;
  severity?: string;
  businessImpact?: string;
  scheduleCronExpression?: string;
  customProperties: CustomProperty[];
}

export interface Odcs2ServiceLevel {
  property: string;
  value?: JsonValue;
  valueExt?: JsonValue;
  unit?: string;
  column?: string;
  driver?: string;
  customProperties: CustomProperty[];
}

/** Fields that ODCS 2.2 defines and version 3 dropped; they are kept under their names. */
export type DroppedFields<Names extends string> = {
  [Name in Names]?: JsonValue;
};
