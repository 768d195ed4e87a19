import { CompatibilityFormat } from '../../compatibility/format';
import { jsonSchemaIncompatibilities } from './incompatibilities';
import { JsonSchema, parseJsonSchema } from '../reading/parseJsonSchema';

export { jsonSchemaRules } from './rules';

/** JSON Schema, drafts 4 to 2020-12. */
export const jsonSchemaFormat: CompatibilityFormat<JsonSchema> = {
  format: 'json-schema',
  parse: parseJsonSchema,
  incompatibilities: jsonSchemaIncompatibilities,
};
