/**
 * A set of characters, as far as telling them apart needs: one bit for each
 * ASCII character, and one for all others.
 */
export type CharacterSet = bigint;

const OTHERS = 128;
const othersBit = 1n << BigInt(OTHERS);

export const noCharacter: CharacterSet = 0n;
export const anyCharacter: CharacterSet = (1n << BigInt(OTHERS + 1)) - 1n;

function codeOf(text: string): number {
  return Math.min(text.codePointAt(0) ?? 0, OTHERS);
}

export function character(text: string): CharacterSet {
  return 1n << BigInt(codeOf(text));
}

export function range(from: string, to: string): CharacterSet {
  const first = codeOf(from);
  const count = codeOf(to) - first + 1;
  return count > 0 ? ((1n << BigInt(count)) - 1n) << BigInt(first) : 0n;
}

/** Other characters are so many that some are always left. */
export function inverse(set: CharacterSet): CharacterSet {
  return (anyCharacter & ~set) | othersBit;
}

const digits = range('0', '9');
const words = digits | range('a', 'z') | range('A', 'Z') | character('_');
const blanks = character(' ') | range('\t', '\r') | character('\u00a0');

/** What stands for more than itself after a backslash. */
export const characterClasses: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', digits],
  ['D', inverse(digits)],
  ['w', words],
  ['W', inverse(words)],
  ['s', blanks],
  ['S', inverse(blanks)],
  ['p', anyCharacter],
  ['P', anyCharacter],
  ['t', character('\t')],
  ['n', character('\n')],
  ['r', character('\r')],
]);
