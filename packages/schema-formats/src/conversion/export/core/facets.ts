import type {
  DataContractDescriptor,
  SchemaObject,
  SchemaProperty,
} from '@data-mesh/data-contract';

type Titles<Facet extends string> = { readonly [One in Facet]: string };

export type ContractFacet = Exclude<
  keyof DataContractDescriptor,
  'schema' | 'lifecycle'
>;
export type ObjectFacet = Exclude<
  keyof SchemaObject,
  'name' | 'logicalType' | 'properties'
>;
/** Names and types are the frame of every target; all else is a facet. */
export type PropertyFacet = Exclude<
  keyof SchemaProperty,
  | 'name'
  | 'logicalType'
  | 'logicalTypeOptions'
  | 'properties'
  | 'items'
  | 'map'
  | 'primaryKeyPosition'
  | 'partitionKeyPosition'
>;

/** What a contract says about itself, by field, in the words of a message. */
export const contractFacets: Titles<ContractFacet> = {
  id: 'the id',
  name: 'the name',
  version: 'the version',
  status: 'the status',
  domain: 'the domain',
  dataProduct: 'the data product',
  tenant: 'the tenant',
  description: 'purpose, limitations and usage',
  tags: 'the tags',
  context: 'the guidance for agents',
  servers: 'the servers',
  quality: 'the quality rules',
  slaProperties: 'the service levels',
  slaDefaultElement: 'the element of the service levels',
  team: 'the team',
  roles: 'the roles',
  price: 'the price',
  support: 'the support channels',
  authoritativeDefinitions: 'the links to definitions',
  customProperties: 'the custom properties',
  contractCreatedTs: 'the time of its creation',
};

/** What a table says about itself. */
export const objectFacets: Titles<ObjectFacet> = {
  id: 'the id',
  physicalName: 'the physical name',
  physicalType: 'the physical type',
  businessName: 'the business name',
  description: 'the description',
  deprecated: 'that it is deprecated',
  dataGranularityDescription: 'what one row is',
  context: 'the guidance for agents',
  synonyms: 'the synonyms',
  tags: 'the tags',
  quality: 'the quality rules',
  relationships: 'the relationships',
  authoritativeDefinitions: 'the links to definitions',
  customProperties: 'the custom properties',
};

/** What a column or field says about itself. */
export const propertyFacets: Titles<PropertyFacet> = {
  id: 'the id',
  physicalName: 'the physical name',
  physicalType: 'the physical type',
  businessName: 'the business name',
  description: 'the description',
  deprecated: 'that it is deprecated',
  required: 'that it is required',
  unique: 'that it is unique',
  primaryKey: 'the primary key',
  partitioned: 'the partitioning',
  enum: 'the allowed values',
  examples: 'the examples',
  classification: 'the classification',
  criticalDataElement: 'that it is critical',
  encryptedName: 'the name of its encrypted twin',
  semanticType: 'the semantic type',
  transformSourceObjects: 'the sources',
  transformLogic: 'the logic of its making',
  transformDescription: 'the description of its making',
  synonyms: 'the synonyms',
  tags: 'the tags',
  quality: 'the quality rules',
  relationships: 'the relationships',
  authoritativeDefinitions: 'the links to definitions',
  customProperties: 'the custom properties',
};

/** The options of logical types, in the order of the standard. */
export const optionFacets = {
  minLength: 'the shortest length',
  maxLength: 'the longest length',
  pattern: 'the pattern',
  format: 'the format',
  minimum: 'the minimum',
  exclusiveMinimum: 'the exclusive minimum',
  maximum: 'the maximum',
  exclusiveMaximum: 'the exclusive maximum',
  multipleOf: 'the step',
  timezone: 'whether there is a time zone',
  defaultTimezone: 'the default time zone',
  minProperties: 'the least number of fields',
  maxProperties: 'the largest number of fields',
  required: 'the list of required fields',
  minItems: 'the least number of items',
  maxItems: 'the largest number of items',
  uniqueItems: 'that items are unique',
  dimensions: 'the dimensions',
  elementType: 'the type of the elements',
  distanceMetric: 'the distance metric',
  embeddingModel: 'the embedding model',
  embeddingModelVersion: 'the version of the embedding model',
  normalized: 'that vectors are normalised',
} as const;
export type OptionFacet = keyof typeof optionFacets;

export const facetLevels = {
  contract: contractFacets,
  object: objectFacets,
  property: propertyFacets,
  option: optionFacets,
} as const;
export type FacetLevel = keyof typeof facetLevels;
