import { FindingCollector } from '../findings/FindingCollector';
import { severitiesBy } from '../findings/ruleSettings';
import type { Finding, FindingRuleSettings } from '../findings/types';
import type { Path } from '../yaml/types';
import { Allowed } from './allowed';
import { maskValue } from './maskValue';
import { exposedProblem, maskedProblem } from './reportSecrets';
import type { SecretSettings } from './types';

/** So many places are named of one value. */
const MOST_FINDINGS = 50;

/**
 * A value, such as an entity that people wrote, with `•••` in the place of its
 * secrets, and a finding for each place at which one was found now or masked
 * before. The same object, if nothing had to be hidden.
 *
 * @public
 */
export function hideSecrets<Value>(options: {
  value: Value;
  secrets?: SecretSettings;
  /** Rules that weigh otherwise, or are switched off. */
  rules?: FindingRuleSettings;
  /** Places that stay as they are. */
  isLeftAlone?: (path: readonly (string | number)[]) => boolean;
}): { value: Value; findings: Finding[] } {
  const { value, secrets, rules, isLeftAlone } = options;
  const found = maskValue({ value, allowed: Allowed.of(secrets), isLeftAlone });
  return {
    value: found.value as Value,
    findings: findingsOf({ ...found, rules }),
  };
}

function findingsOf(options: {
  masked: readonly Path[];
  exposed: readonly Path[];
  rules?: FindingRuleSettings;
}): Finding[] {
  const { masked, exposed, rules } = options;
  if (masked.length + exposed.length === 0) return [];
  const collector = new FindingCollector({ maximum: MOST_FINDINGS });
  for (const path of masked) collector.report(maskedProblem({ path }));
  for (const path of exposed) collector.report(exposedProblem(path));
  return collector.findings({
    locate: () => undefined,
    severityOf: severitiesBy(rules),
  });
}
