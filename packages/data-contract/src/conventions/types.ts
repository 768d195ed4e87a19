import type { FindingRuleSettings } from '../findings/types';
import type { OwnershipConfiguration } from '../ownership/types';
import type { PersonalDataConfiguration } from '../privacy/types';
import type { SecretSettings } from '../secrets/types';

/**
 * What ODPS and ODCS leave open, and a company decides. Whoever judges or
 * compares documents takes them as one value, so that a portal and a command
 * line that have the same conventions give the same answer.
 *
 * Made by `readConventions`, or `defaultConventions`.
 *
 * @public
 */
export interface Conventions {
  /** Where the owners of a product or contract are written. */
  ownership: OwnershipConfiguration;
  /** By which words data is known to be about people, or not. */
  personalData: PersonalDataConfiguration;
  /** Rules of findings that are switched off, or weigh otherwise. */
  rules: FindingRuleSettings;
  /** What looks like a secret, and is none. */
  secrets: SecretSettings;
}
