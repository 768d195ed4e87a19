import { formatPath } from '../findings/wording';
import { lineCounter } from '../yaml/lines';
import { Allowed } from './allowed';
import { maskDocument } from './maskDocument';
import { maskedPlaces } from './maskedPlaces';
import type { MaskedSecret, SecretSettings } from './types';

/**
 * The text of a contract with `•••` in the place of every password, key and
 * token, line by line as it was, and the places of those that were found now or
 * masked before. It takes YAML and JSON; of a text that cannot be parsed it hides
 * by lines. The `id`, the version and the names of ports, tables and columns are
 * never masked.
 *
 * @public
 */
export function textWithoutSecrets(options: {
  text: string;
  secrets?: SecretSettings;
}): {
  text: string;
  masked: MaskedSecret[];
} {
  const text = maskDocument(options.text, Allowed.of(options.secrets));
  const places = maskedPlaces(text);
  const lineAt = places.length > 0 ? lineCounter({ text }) : undefined;
  return {
    text,
    masked: places.map(({ path, offset }) => ({
      ...(path.length > 0 ? { path: formatPath(path) } : {}),
      line: lineAt?.(offset).line,
    })),
  };
}
