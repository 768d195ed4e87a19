import { CompatibilityRule } from '../../../compatibility/rule';
import { combinationRules } from './combinationRules';
import { listRules } from './listRules';
import { objectRules } from './objectRules';
import { valueRules } from './valueRules';

const rows = [
  ...valueRules,
  ...objectRules,
  ...listRules,
  ...combinationRules,
] as const;

/** The id of a rule by which a reader of JSON Schema is judged. */
export type JsonSchemaRuleId = (typeof rows)[number]['id'];

/** Why a reader of JSON Schema may not take what a writer writes. */
export const jsonSchemaRules: readonly CompatibilityRule[] = rows.map(row => ({
  ...row,
  format: 'json-schema',
}));
