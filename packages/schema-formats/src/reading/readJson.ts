import type { JsonValue } from '@data-mesh/data-contract';
import { SchemaParseError } from './SchemaParseError';

/** Deeper than documents of people, and harmless for the stack. */
const MAXIMUM_DEPTH = 1000;

/** The value of a JSON text; throws for any other. */
export function readJson(options: {
  text: string;
  maximumCharacters: number;
  /** What to write instead of a text that is no JSON. */
  remedy: string;
  /** What to say of a text that is nested too deep, where that is not usual. */
  tooDeep?: { problem?: string; remedy: string };
  /** Whether the line and column of a mistake are named. */
  namesPlace?: boolean;
}): JsonValue {
  const { text, maximumCharacters, remedy } = options;
  if (text.length > maximumCharacters) {
    throw new SchemaParseError({
      problem: `The text has ${text.length} characters, more than the ${maximumCharacters} that are read.`,
      remedy: 'Split it.',
    });
  }
  const depth = depthOf(text);
  if (depth > MAXIMUM_DEPTH) {
    throw new SchemaParseError({
      problem: `The text is nested ${depth} levels deep, more than ${MAXIMUM_DEPTH}.`,
      remedy: 'Take out what is nested so deep.',
      ...options.tooDeep,
    });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
    throw new SchemaParseError({
      place: options.namesPlace && line ? `line ${line}, column ${column}` : '',
      problem: `The text is no JSON: ${message.slice(0, 200)}.`,
      remedy,
    });
  }
}

/** Counts brackets outside of texts, because deep nesting would exhaust the stack. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) {
      index = endOfText(text, index + 1);
    } else if (code === 91 || code === 123) {
      depth += 1;
      most = Math.max(most, depth);
    } else if (code === 93 || code === 125) {
      depth -= 1;
    }
  }
  return most;
}

function endOfText(text: string, start: number): number {
  let index = start;
  while (index < text.length && text.charCodeAt(index) !== 34) {
    index += text.charCodeAt(index) === 92 ? 2 : 1;
  }
  return index;
}
