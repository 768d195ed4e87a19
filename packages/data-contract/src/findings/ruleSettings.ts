import { quote } from './wording';
import { nearestWord } from './nearestWord';
import { findingRules } from './rules';
import { FindingRule, FindingRuleSettings, FindingSeverity } from './types';

/**
 * Settings that name an unknown rule or an unknown severity, or a rule that
 * cannot be changed. It carries the name `InputError`, so that Backstage
 * answers 400 without this package depending on Backstage.
 *
 * @public
 */
export class InvalidRuleSettingsError extends Error {
  name = 'InputError';
}

/** What becomes of the findings of a rule. */
export type SeverityOfRule = (rule: FindingRule) => FindingSeverity | 'off';

const words: readonly string[] = ['off', 'error', 'warning', 'info'];
const rulesById = new Map(findingRules.map(rule => [rule.id, rule]));

/**
 * Whether the configuration may switch off a rule or change its severity. What
 * cannot be read cannot be used, whatever the configuration says, and what is
 * not listed must be counted.
 */
function isConfigurable({ id, group }: FindingRule): boolean {
  return group !== 'reading' && id !== 'more-findings';
}

/**
 * The rules that the configuration may switch off or give another severity, for
 * settings that say which there are.
 *
 * @public
 */
export const configurableFindingRules: readonly FindingRule[] =
  findingRules.filter(isConfigurable);

/**
 * Checks settings before anything is read by them, as at the start of a portal.
 *
 * @throws {@link InvalidRuleSettingsError} that names the rule and the nearest
 *   known one
 * @public
 */
export function checkRuleSettings(options: {
  rules: FindingRuleSettings;
}): void {
  for (const [id, setting] of Object.entries(options.rules)) {
    const rule = rulesById.get(id);
    if (!rule) {
      const nearest = nearestWord({ word: id, words: rulesById.keys() });
      throw new InvalidRuleSettingsError(
        `There is no rule ${quote(id)} of findings${
          nearest ? `; the nearest one is "${nearest}"` : ''
        }. Use the id of a row of docs/findings.md, such as "unclassified-columns".`,
      );
    }
    if (!isConfigurable(rule)) {
      throw new InvalidRuleSettingsError(
        `The rule "${id}" can neither be switched off nor changed: ${
          rule.group === 'reading'
            ? 'what cannot be read cannot be used'
            : 'findings that are not listed must be counted'
        }. Remove it from the settings.`,
      );
    }
    if (!words.includes(setting)) {
      throw new InvalidRuleSettingsError(
        `The rule "${id}" is set to ${quote(
          String(setting),
        )}. Write off, error, warning or info; off in quotation marks, because some parsers read it as false.`,
      );
    }
  }
}

/** The severities by which findings are reported. */
export function severitiesBy(rules: FindingRuleSettings = {}): SeverityOfRule {
  checkRuleSettings({ rules });
  const settings = new Map(Object.entries(rules));
  return ({ id, severity }) => settings.get(id) ?? severity;
}
