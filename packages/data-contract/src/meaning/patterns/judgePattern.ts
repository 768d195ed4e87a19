import { findSlowPart } from './findSlowPart';
import { parsePattern } from './parsePattern';

/**
 * What is to be said of a regular expression before anybody runs it.
 *
 * @public
 */
export type PatternVerdict =
  | { kind: 'fine' }
  | { kind: 'invalid'; reason: string }
  | { kind: 'slow'; part: string };

/** Longer ones are not judged: nobody writes them by hand. */
const LONGEST = 1000;

/** Columns of one kind have one pattern, so that answers are kept, up to a number. */
const MOST_ANSWERS = 1000;
const answers = new Map<string, PatternVerdict>();

/**
 * Judges a regular expression of JSON Schema without running it on any text.
 *
 * @public
 */
export function judgePattern(options: { pattern: string }): PatternVerdict {
  const { pattern } = options;
  const known = answers.get(pattern);
  if (known) return known;
  const verdict = judge(pattern);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(pattern, verdict);
  return verdict;
}

function judge(pattern: string): PatternVerdict {
  if (pattern.length > LONGEST) return { kind: 'fine' };
  const reason = syntaxError(pattern, 'u') && syntaxError(pattern, '');
  if (reason !== undefined) return { kind: 'invalid', reason };
  const part = findSlowPart(parsePattern({ pattern }));
  return part === undefined ? { kind: 'fine' } : { kind: 'slow', part };
}

/** Only compiled, never run: what takes long is the matching. */
function syntaxError(pattern: string, flags: string): string | undefined {
  try {
    return RegExp(pattern, flags) && undefined;
  } catch (error) {
    const message = String((error as Error).message);
    return message.slice(message.lastIndexOf(': ') + 2).toLowerCase();
  }
}
