import { avroRules } from '../avro/compatibility';
import { jsonSchemaRules } from '../jsonSchema/compatibility';
import { odcsRules } from '../odcs';
import { protobufRules } from '../protobuf/compatibility';
import { CompatibilityRule } from './rule';

/**
 * Every reason for which a reader may not read what a writer wrote, for all
 * formats. The documentation page is generated from this table.
 *
 * @public
 */
export const compatibilityRules: readonly CompatibilityRule[] = [
  ...avroRules,
  ...protobufRules,
  ...jsonSchemaRules,
  ...odcsRules,
];
