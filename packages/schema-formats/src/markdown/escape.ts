import type { JsonValue } from '@data-mesh/data-contract';
import { escapedMarkdown } from '@data-mesh/data-contract/markdown';
import { linkKind } from '@data-mesh/data-contract/markdown';
import { linesOf } from '../conversion/export/core';

/** What makes something else than text of the first characters of a line. */
const opening = /^(?:([-+=:])|\d{1,9}(?=[.)]))/gm;

/**
 * A text of a stranger, of one line or of several, as text of a paragraph, a list
 * or a cell: it can make no cell, no list, no tag, no link and no mention.
 */
export function inlineText(text: string): string {
  const lines = linesOf(text)
    .map(line => line.trim())
    .filter((line, index, all) => line || (index > 0 && all[index - 1]));
  // All lines at once: a text may have a million of them.
  return escapedMarkdown(lines.join('\n').trimEnd())
    .replace(opening, (start, sign) => (sign ? `\\${start}` : `${start}\\`))
    .replace(/\n/g, '<br>');
}

/** A name, type or value as code in a cell or a sentence. */
export function inlineCode(text: string): string {
  const line = linesOf(text).join(' ').trim();
  if (!line) return '';
  const longest = Math.max(
    0,
    ...(line.match(/`+/g) ?? []).map(({ length }) => length),
  );
  const fence = '`'.repeat(longest + 1);
  const blank = /^`|`$/.test(line) ? ' ' : '';
  // A table is cut into cells before code is found in them, and a backslash would hide the bar.
  return `${fence}${blank}${line
    .replace(/\\(?=\|)/g, '\\ ')
    .replace(/\|/g, '\\|')}${blank}${fence}`;
}

/** Lines of code, which nothing in them ends. */
export function codeBlock(options: {
  text: string;
  language?: string;
}): string {
  const lines = linesOf(options.text);
  const longest = Math.max(
    2,
    ...lines.flatMap(line =>
      (line.match(/`+/g) ?? []).map(({ length }) => length),
    ),
  );
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${options.language ?? ''}`, ...lines, fence].join('\n');
}

/** A link where it is one that a browser may follow, else the text alone. */
export function linkText(options: { text: string; url?: string }): string {
  const { text, url } = options;
  if (!url || linkKind(url) !== 'link') return inlineText(text);
  const target = url
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[<>()[\]\\"'`|*_~]/g, character =>
      encodeURIComponent(character).replace(
        /[()'*_~]/g,
        plain => `%${plain.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    );
  return `[${inlineText(text)}](${target})`;
}

/** Any value as text: lists by commas, mappings as code. */
export function valueText(value: JsonValue): string {
  if (typeof value === 'string') return inlineText(value);
  if (Array.isArray(value) && value.every(item => typeof item !== 'object')) {
    return value.map(item => inlineText(String(item))).join(', ');
  }
  return typeof value === 'object' && value !== null
    ? inlineCode(JSON.stringify(value))
    : String(value);
}

export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}
