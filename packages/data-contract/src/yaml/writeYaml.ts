import { dump } from 'js-yaml';
import { JsonValue } from '../model';

/**
 * Writes a value as YAML, a text on one line each. One with texts of millions of
 * characters is written as JSON, which is YAML, too: deciding on the quotes of such
 * a text can take more stack than there is.
 *
 * @public
 */
export function writeYaml(value: JsonValue): string {
  try {
    return dump(value, { lineWidth: -1, noRefs: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `${JSON.stringify(value, null, 2)}\n`;
  }
}
