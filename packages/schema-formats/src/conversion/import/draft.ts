import { isObject, JsonObject } from '../../reading/json';
import type { JsonValue } from '@data-mesh/data-contract';

/** The words that ODCS 3.2 has for types; `map` is written otherwise in 3.1. */
export type LogicalType =
  | 'string'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'number'
  | 'integer'
  | 'object'
  | 'array'
  | 'boolean'
  | 'map';

export interface CustomPropertyDraft {
  property: string;
  value: JsonValue;
}

export interface QualityDraft {
  name?: string;
  description?: string;
  type?: 'library' | 'sql' | 'custom' | 'text';
  metric?: string;
  arguments?: { [name: string]: JsonValue };
  query?: string;
  engine?: string;
  implementation?: JsonValue;
  severity?: string;
  mustBe?: JsonValue;
}

export interface RelationshipDraft {
  type: 'foreignKey';
  from?: string[];
  to: string | string[];
}

/** What objects and properties have in common, before it is written. */
export interface ElementDraft {
  /** Where the source says it, for notes. */
  place: string;
  name?: string;
  physicalName?: string;
  physicalType?: string;
  businessName?: string;
  description?: string;
  deprecated?: boolean;
  synonyms?: string[];
  tags?: string[];
  quality?: QualityDraft[];
  relationships?: RelationshipDraft[];
  customProperties?: CustomPropertyDraft[];
  /** Fields of ODCS as an export kept them beside what its format can say. */
  kept?: JsonObject;
}

/** A column or field as a reader of a format found it. */
export interface PropertyDraft extends ElementDraft {
  logicalType?: LogicalType;
  /** May hold what the type does not allow; that becomes custom properties. */
  logicalTypeOptions?: Map<string, JsonValue>;
  required?: boolean;
  unique?: boolean;
  primaryKeyPosition?: number;
  partitionKeyPosition?: number;
  classification?: string;
  transformLogic?: string;
  examples?: JsonValue[];
  /** Allowed values. */
  enum?: JsonValue[];
  properties?: PropertyDraft[];
  items?: PropertyDraft;
  map?: { key: PropertyDraft; value: PropertyDraft };
}

/** A table, topic or message as a reader of a format found it. */
export interface ObjectDraft extends ElementDraft {
  name: string;
  properties: PropertyDraft[];
}

export interface ServerDraft {
  server: string;
  type: string;
  details: { [name: string]: string };
  customProperties?: CustomPropertyDraft[];
}

/** What a format says of a contract. */
export interface ContractDraft {
  /** What the source is called, such as a title. */
  name?: string;
  description?: string;
  tags?: string[];
  team?: { name: string; description?: string };
  servers?: ServerDraft[];
  customProperties?: CustomPropertyDraft[];
  kept?: JsonObject;
  objects: ObjectDraft[];
}

/** Adds a custom property to an element. */
export function addCustom(
  element: { customProperties?: CustomPropertyDraft[] },
  property: string,
  value: JsonValue,
): void {
  element.customProperties ??= [];
  element.customProperties.push({ property, value });
}

/** Sets an option of the logical type. */
export function setOption(
  property: PropertyDraft,
  name: string,
  value: JsonValue,
): void {
  property.logicalTypeOptions ??= new Map();
  property.logicalTypeOptions.set(name, value);
}

/** Takes what an export kept of an element: fields of ODCS by their names. */
export function takeKept(element: ElementDraft, value: JsonValue): boolean {
  if (!isObject(value)) return false;
  element.kept = { ...element.kept, ...value };
  return true;
}
