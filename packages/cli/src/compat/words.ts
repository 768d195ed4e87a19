import type {
  CompatibilityLevel,
  CompatibilityProfile,
  SchemaFormat,
} from '@data-mesh/schema-formats';

export const schemaFormats = [
  'avro',
  'json-schema',
  'protobuf',
  'odcs',
] as const satisfies readonly SchemaFormat[];

export const compatibilityLevels = [
  'NONE',
  'BACKWARD',
  'BACKWARD_TRANSITIVE',
  'FORWARD',
  'FORWARD_TRANSITIVE',
  'FULL',
  'FULL_TRANSITIVE',
] as const satisfies readonly CompatibilityLevel[];

export const compatibilityProfiles = [
  'confluent',
  'apicurio',
] as const satisfies readonly CompatibilityProfile[];
