import type { FindingRule, FindingSeverity } from '@data-mesh/data-contract';

/** What a report and `data-product explain` tell about a rule. */
export type Rule = Pick<
  FindingRule,
  'id' | 'severity' | 'summary' | 'explanation' | 'remedy'
>;

/** A rule with the command that applies it. */
export interface CommandRule extends Rule {
  command: 'validate' | 'diff' | 'compat' | 'any';
  /** Another command that applies it, too. */
  alsoOf?: 'diff';
}

/** Which severity a rule has here. */
export type RuleSetting = FindingSeverity | 'off';
