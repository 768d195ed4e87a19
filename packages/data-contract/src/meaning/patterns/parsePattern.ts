import {
  anyCharacter,
  character,
  CharacterSet,
  characterClasses,
  inverse,
  noCharacter,
  range,
} from './characters';

/** A regular expression, as far as its speed depends on it. */
export type PatternNode =
  | { kind: 'characters'; set: CharacterSet }
  /** Takes no character, such as `^` and a look-ahead. */
  | { kind: 'nothing' }
  /** What an earlier group took; nobody can tell what. */
  | { kind: 'anything' }
  | { kind: 'sequence'; parts: PatternNode[] }
  | { kind: 'choice'; options: PatternNode[] }
  | {
      kind: 'repetition';
      part: PatternNode;
      minimum: number;
      maximum: number;
      text: string;
    };

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/;

/** Reads an expression that the engine has accepted, so that it need not be checked again. */
export function parsePattern(options: { pattern: string }): PatternNode {
  const { pattern } = options;
  let at = 0;

  function choice(): PatternNode {
    const all = [sequence()];
    while (pattern[at] === '|') {
      at += 1;
      all.push(sequence());
    }
    return all.length === 1 ? all[0] : { kind: 'choice', options: all };
  }

  function sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const start = at;
      parts.push(quantified(atom(), start));
    }
    return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
  }

  function quantified(part: PatternNode, start: number): PatternNode {
    const [text, least, upTo, most] =
      QUANTIFIER.exec(pattern.slice(at, at + 30)) ?? [];
    if (!text) return part;
    at += text.length;
    const bounds =
      least === undefined
        ? {
            minimum: text[0] === '+' ? 1 : 0,
            maximum: text[0] === '?' ? 1 : Infinity,
          }
        : {
            minimum: Number(least),
            maximum:
              upTo === undefined ? Number(least) : Number(most || Infinity),
          };
    return {
      kind: 'repetition',
      part,
      ...bounds,
      text: pattern.slice(start, at),
    };
  }

  function atom(): PatternNode {
    const first = pattern[at];
    at += 1;
    switch (first) {
      case '(':
        return group();
      case '[':
        return { kind: 'characters', set: characterClass() };
      case '.':
        return { kind: 'characters', set: anyCharacter };
      case '^':
      case '$':
        return { kind: 'nothing' };
      case '\\':
        return escape();
      default:
        return { kind: 'characters', set: character(first) };
    }
  }

  function group(): PatternNode {
    const [opening = ''] =
      /^\?(?:<?[=!]|:|<[^>]*>|[a-z]*(?:-[a-z]+)?:)/i.exec(
        pattern.slice(at, at + 60),
      ) ?? [];
    at += opening.length;
    const inner = choice();
    at += 1;
    return /^\?<?[=!]/.test(opening) ? { kind: 'nothing' } : inner;
  }

  function escape(): PatternNode {
    const letter = pattern[at];
    if (letter === 'b' || letter === 'B') {
      at += 1;
      return { kind: 'nothing' };
    }
    if (/[1-9k]/.test(letter ?? '')) {
      at += letter === 'k' ? pattern.slice(at).indexOf('>') + 1 : 1;
      return { kind: 'anything' };
    }
    return { kind: 'characters', set: escapedSet() };
  }

  /** What stands after a backslash, also within brackets. */
  function escapedSet(): CharacterSet {
    const rest = pattern.slice(at, at + 60);
    const [code, hexadecimal] =
      /^(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/i
        .exec(rest)
        ?.filter(part => part !== undefined) ?? [];
    if (code) {
      at += code.length;
      const point = parseInt(hexadecimal, 16);
      return point <= 0x10ffff
        ? character(String.fromCodePoint(point))
        : anyCharacter;
    }
    const [property] = /^[pP]\{[^}]*\}/.exec(rest) ?? [];
    at += property ? property.length : 1;
    return characterClasses.get(rest[0]) ?? character(rest[0] ?? '\\');
  }

  function characterClass(): CharacterSet {
    const negated = pattern[at] === '^';
    at += negated ? 1 : 0;
    let set = noCharacter;
    while (at < pattern.length && pattern[at] !== ']') {
      const from = pattern[at];
      at += 1;
      if (from === '\\') {
        set |= escapedSet();
      } else if (
        pattern[at] === '-' &&
        !/[\]\\]/.test(pattern[at + 1] ?? ']')
      ) {
        set |= range(from, pattern[at + 1]);
        at += 2;
      } else {
        set |= character(from);
      }
    }
    at += 1;
    return negated ? inverse(set) : set;
  }

  return choice();
}
