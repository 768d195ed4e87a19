import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  checkRuleSettings,
  type FindingRuleSettings,
} from '@data-mesh/data-contract';

const SECTION = 'dataProducts.findings';

/**
 * Reads `dataProducts.findings.rules` of the app-config: rules by which documents
 * are judged that are switched off here, or weigh otherwise than by default.
 *
 * @public
 * @throws InputError for an unknown rule, with the nearest one, for a rule that
 *   cannot be changed and for a word that is no severity; and an error that names
 *   the path of a value that is no text
 */
export function readFindingRules(config: Config): FindingRuleSettings {
  const section = config.getOptionalConfig(SECTION);
  const unknown = section?.keys().find(key => key !== 'rules');
  if (unknown) {
    throw new InputError(`${SECTION}.${unknown} is no setting; there is rules`);
  }
  const entries = section?.getOptionalConfig('rules');
  const rules = Object.fromEntries(
    entries?.keys().map(id => [id, entries.getString(id)]) ?? [],
  ) as FindingRuleSettings;
  try {
    checkRuleSettings({ rules });
  } catch (error) {
    throw new InputError(`${SECTION}.rules: ${(error as Error).message}`);
  }
  return rules;
}
