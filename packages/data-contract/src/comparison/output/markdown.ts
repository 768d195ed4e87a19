import { JsonValue } from '../../model';
import { canonicalText } from '../engine/sameValue';
import { visible } from './wording';

const MAXIMUM_LENGTH = 80;

/**
 * A text of a stranger as text of a Markdown table: it can make no cell, no
 * tag, no link and no mention.
 */
export function plainMarkdown(text: string): string {
  return escapedMarkdown(visible(text));
}

/**
 * The same of a text whose characters are all seen; it keeps its lines.
 *
 * @public
 */
export function escapedMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$&]/g, character => `\\${character}`)
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/www\./gi, match => `${match.slice(0, -1)}\\.`)
    .replace(/@/g, '@\u2060');
}

/** A value as code, shortened to a line. */
export function codeMarkdown(value: JsonValue | undefined): string {
  if (value === undefined) return '';
  const whole = typeof value === 'string' ? value : canonicalText(value);
  const short =
    whole.length > MAXIMUM_LENGTH
      ? `${whole.slice(0, MAXIMUM_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`
      : whole;
  const text = visible(short);
  if (!text.trim()) return '_empty_';
  const longest = Math.max(
    0,
    ...(text.match(/`+/g) ?? []).map(({ length }) => length),
  );
  const fence = '`'.repeat(longest + 1);
  const padding = /^[`\s]|[`\s]$/.test(text) ? ' ' : '';
  // A table is cut into cells before code is found in them.
  return `${fence}${padding}${text.replace(/\|/g, '\\|')}${padding}${fence}`;
}
