import { CompatibilityFormat } from '../format';
import { jsonSchemaIncompatibilities } from './incompatibilities';
import { JsonSchema, parseJsonSchema } from './parseJsonSchema';

export { jsonSchemaRules } from './rules';

/** JSON Schema, drafts 4 to 2020-12. */
export const jsonSchemaFormat: CompatibilityFormat<JsonSchema> = {
  format: 'json-schema',
  parse: parseJsonSchema,
  incompatibilities: jsonSchemaIncompatibilities,
};
