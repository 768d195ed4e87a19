import type { JsonValue } from '@data-mesh/data-contract';

/** What fits one line is not spread over several. */
const ONE_LINE = 60;

/** A value of a document as a reader expects it: text as it is, the rest as JSON. */
export function valueText(value: JsonValue): string {
  if (typeof value === 'string') return value;
  const line = JSON.stringify(value);
  return line.length > ONE_LINE ? JSON.stringify(value, undefined, 2) : line;
}

/** As much as is read at a glance. */
const CHARACTERS = 240;
const LINES = 6;

/** The beginning of a long text; undefined if the text is short. */
export function beginningOf(options: {
  text: string;
  characters?: number;
}): string | undefined {
  const { text, characters = CHARACTERS } = options;
  const start = text.slice(0, characters);
  const lines = start.split('\n', LINES + 1);
  if (start.length === text.length && lines.length <= LINES) return undefined;
  return `${lines.slice(0, LINES).join('\n')}…`;
}
