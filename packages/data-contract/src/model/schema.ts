import {
  AuthoritativeDefinition,
  CustomProperty,
  JsonValue,
  SemanticContext,
  Synonym,
} from './common';
import { QualityRule } from './quality';

/**
 * What objects and properties of a schema have in common.
 *
 * @public
 */
export interface SchemaElement {
  id?: string;
  physicalName?: string;
  physicalType?: string;
  businessName?: string;
  description?: string;
  deprecated?: boolean;
  synonyms: Synonym[];
  tags: string[];
  quality: QualityRule[];
  relationships: Relationship[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * A table, view, topic or file.
 *
 * @public
 */
export interface SchemaObject extends SchemaElement {
  name: string;
  logicalType?: string;
  dataGranularityDescription?: string;
  context?: SemanticContext;
  properties: SchemaProperty[];
}

/**
 * A column or field, nested to any depth through `properties`, `items` and `map`.
 * The items of a list and the key and value of a map may have no name.
 *
 * @public
 */
export interface SchemaProperty extends SchemaElement {
  name?: string;
  logicalType?: string;
  logicalTypeOptions?: { [key: string]: JsonValue };
  required?: boolean;
  unique?: boolean;
  primaryKey?: boolean;
  /** From 1; -1 if the element is not part of the key. */
  primaryKeyPosition?: number;
  partitioned?: boolean;
  /** From 1; -1 if the element is not part of the key. */
  partitionKeyPosition?: number;
  classification?: string;
  criticalDataElement?: boolean;
  encryptedName?: string;
  semanticType?: string;
  transformSourceObjects: string[];
  transformLogic?: string;
  transformDescription?: string;
  examples: JsonValue[];
  enum: EnumerationValue[];
  properties: SchemaProperty[];
  items?: SchemaProperty;
  map?: SchemaMap;
}

/**
 * The two sides of a map.
 *
 * @public
 */
export interface SchemaMap {
  key?: SchemaProperty;
  value?: SchemaProperty;
}

/**
 * One allowed value of a property.
 *
 * @public
 */
export interface EnumerationValue {
  id?: string;
  value?: JsonValue;
  label?: string;
  description?: string;
  tags: string[];
  customProperties: CustomProperty[];
  authoritativeDefinitions: AuthoritativeDefinition[];
}

/**
 * A foreign key. Composite keys have as many entries in `from` as in `to`;
 * on a property, `from` is empty because it is the property itself.
 *
 * @public
 */
export interface Relationship {
  id?: string;
  type?: string;
  from: string[];
  to: string[];
  customProperties: CustomProperty[];
}
