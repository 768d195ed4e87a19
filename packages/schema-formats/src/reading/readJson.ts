import { SchemaParseError } from './SchemaParseError';
import type { JsonValue } from '@data-mesh/data-contract';

/** Deeper than documents of people, and harmless for the stack. */
const MAXIMUM_DEPTH = 1000;

/** The value of a JSON text; throws for any other. */
export function readJson(options: {
  text: string;
  maximumCharacters: number;
  example: string;
}): JsonValue {
  const { text, maximumCharacters, example } = options;
  if (text.length > maximumCharacters) {
    throw new SchemaParseError({
      problem: `The text has ${text.length} characters, more than the ${maximumCharacters} that are read.`,
      remedy: 'Split it.',
    });
  }
  if (isTooDeep(text)) {
    throw new SchemaParseError({
      problem: `The text is nested more than ${MAXIMUM_DEPTH} levels deep.`,
      remedy: 'Take out what is nested so deep.',
    });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SchemaParseError({
      problem: `The text is no JSON: ${message.slice(0, 200)}.`,
      remedy: `Write JSON, such as ${example}.`,
    });
  }
}

/** Counts brackets outside of texts, because deep nesting would exhaust the stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) {
      index = endOfText(text, index + 1);
    } else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > MAXIMUM_DEPTH) return true;
    } else if (code === 93 || code === 125) {
      depth -= 1;
    }
  }
  return false;
}

function endOfText(text: string, start: number): number {
  let index = start;
  while (index < text.length && text.charCodeAt(index) !== 34) {
    index += text.charCodeAt(index) === 92 ? 2 : 1;
  }
  return index;
}
