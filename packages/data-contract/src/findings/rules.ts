import { meaningRules } from './meaningRules';
import { privacyRules } from './privacyRules';
import { readingRules } from './readingRules';
import { secretRules } from './secretRules';
import { structureRules } from './structureRules';
import { FindingRule } from './types';

const rules = [
  ...readingRules,
  ...structureRules,
  ...meaningRules,
  ...privacyRules,
  ...secretRules,
] as const;

/** The id of a rule that this package knows. */
export type FindingRuleId = (typeof rules)[number]['id'];

/**
 * Every rule by which this package judges a document. The documentation page
 * is generated from this table.
 *
 * @public
 */
export const findingRules: readonly FindingRule[] = rules;

const rulesById = new Map<string, FindingRule>(
  rules.map(rule => [rule.id, rule]),
);

export function findingRule(id: FindingRuleId): FindingRule {
  const rule = rulesById.get(id);
  if (!rule) {
    throw new Error(`No rule ${id} in the table of findings`);
  }
  return rule;
}
