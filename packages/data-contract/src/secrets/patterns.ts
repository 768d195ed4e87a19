import { addressPatterns } from './addressPatterns';
import { keyPatterns } from './keyPatterns';
import type { SecretPattern } from './pattern';
import { textPatterns } from './textPatterns';

/**
 * Raised when the same text may be masked otherwise than before, so that what was
 * stored by earlier rules is masked again.
 *
 * @public
 */
export const SECRET_RULES_VERSION = 2;

/** Everything that is a secret by itself, or by what stands beside it in a text. */
export const secretPatterns: readonly SecretPattern[] = [
  ...keyPatterns,
  ...addressPatterns,
  ...textPatterns,
];

/** The same in groups, each with what every text has in which one of its patterns may find something. */
export const patternGroups: readonly {
  hint: RegExp;
  patterns: readonly SecretPattern[];
}[] = [keyPatterns, addressPatterns, textPatterns].map(patterns => ({
  hint: new RegExp(patterns.map(({ hint }) => hint.source).join('|'), 'i'),
  patterns,
}));
