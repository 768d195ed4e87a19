import { accessRules } from './accessRules';
import { lifeRules } from './lifeRules';
import { productRules } from './productRules';
import { promiseRules } from './promiseRules';
import { schemaRules } from './schemaRules';
import { ChangeRule } from './types';
import { valueRules } from './valueRules';
import { wordingRules } from './wordingRules';

const rules = [
  ...lifeRules,
  ...schemaRules,
  ...valueRules,
  ...promiseRules,
  ...accessRules,
  ...productRules,
  ...wordingRules,
] as const;

/** The id of a rule that this package knows. */
export type ChangeRuleId = (typeof rules)[number]['id'];

/**
 * Every rule by which differences are judged. The documentation page is
 * generated from this table.
 *
 * @public
 */
export const changeRules: readonly ChangeRule[] = rules;

const rulesById = new Map<string, ChangeRule>(
  rules.map(rule => [rule.id, rule]),
);

export function changeRule(id: ChangeRuleId): ChangeRule {
  const rule = rulesById.get(id);
  if (!rule) {
    throw new Error(`No rule ${id} in the table of changes`);
  }
  return rule;
}
