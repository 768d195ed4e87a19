import { hideSecrets } from '@data-mesh/data-contract';

/**
 * Line breaks, the other control characters (of which terminals take commands),
 * and those that change the direction of what follows.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A text as it stands in one line of a log, whatever it is: places and messages
 * are written by whoever names a file, who must not write lines of a log. An
 * address that somebody registered may have a token in it, which no log shows.
 */
export function oneLine(text: string): string {
  return hideSecrets({ value: text }).value.replace(
    UNSAFE,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
