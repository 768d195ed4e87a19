import {
  Finding,
  FindingRuleSettings,
  findingRules,
} from '@data-mesh/data-contract';

/** Another severity for rules, or `off`, by the id of the rule. */
export type RuleSettings = FindingRuleSettings;

const documentRuleIds = new Set(findingRules.map(({ id }) => id));

/** The settings of the rules that the reader of documents applies by itself. */
export function documentRuleSettings(rules: RuleSettings): RuleSettings {
  return Object.fromEntries(
    Object.entries(rules).filter(([id]) => documentRuleIds.has(id)),
  );
}

/** Findings of the rules of this program, with the severities that are set, without those that are off. */
export function withSettings(options: {
  findings: readonly Finding[];
  rules: RuleSettings;
}): Finding[] {
  return options.findings.flatMap(finding => {
    const setting =
      !documentRuleIds.has(finding.rule) &&
      Object.hasOwn(options.rules, finding.rule)
        ? options.rules[finding.rule]
        : finding.severity;
    return setting === 'off' ? [] : [{ ...finding, severity: setting }];
  });
}
