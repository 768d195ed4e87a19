import { JsonValue } from '../model';
import { Path } from '../yaml/types';

const maximumLength = 60;

/** `outputPorts[2].version`, or `["strange key"].x` for a key that is no word. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') {
      return `${text}[${step}]`;
    }
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) {
      return `${text}[${quote(step)}]`;
    }
    return text ? `${text}.${shorten(step)}` : shorten(step);
  }, '');
}

/** What a message calls a path. */
export function placeName(path: Path): string {
  return formatPath(path) || 'The document';
}

/** `the text "abc"`, `the number 1.2`, `a list of 3 values`; never longer than a line. */
export function describeValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return value.length === 1
      ? 'a list of one value'
      : `a list of ${value.length} values`;
  }
  switch (typeof value) {
    case 'string':
      return `the text ${quote(value)}`;
    case 'number':
      return `the number ${value}`;
    case 'boolean':
      return `the boolean ${value}`;
    default:
      return 'a mapping';
  }
}

/**
 * A text in quotation marks, shortened, with invisible characters made visible.
 *
 * @public
 */
export function quote(text: string): string {
  return JSON.stringify(shorten(text)).replace(
    /[\p{Cc}\p{Cf}]/gu,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function shorten(text: string): string {
  return text.length > maximumLength
    ? `${text.slice(0, maximumLength).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;
}

/**
 * `a, b or c`
 *
 * @public
 */
export function alternatives(words: readonly string[]): string {
  return words.length > 1
    ? `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`
    : words.join('');
}
