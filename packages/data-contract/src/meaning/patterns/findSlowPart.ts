import { anyCharacter, CharacterSet, noCharacter } from './characters';
import { PatternNode } from './parsePattern';

/** Below this many rounds the number of ways stays small. */
const MANY = 10;

/** What a part of a pattern means for the repetitions around it. */
interface Summary {
  /** All that it may take. */
  characters: CharacterSet;
  /** What it cannot do without, one set for each place. */
  required: readonly CharacterSet[];
  /** What it repeats without a narrow limit. */
  repeated: readonly CharacterSet[];
  /** The text of a repetition that may take exponential time. */
  slow?: string;
}

/**
 * The repetition that may take exponential time: one that repeats the same
 * characters within, with nothing between the rounds that tells them apart, or
 * one of which two alternatives are the same character. `([a-z]+\.)+` is fine,
 * because the dot ends each round; `([a-z]+)+` and `(a|a)+` are not.
 */
export function findSlowPart(node: PatternNode): string | undefined {
  return summarize(node).slow;
}

function summarize(node: PatternNode): Summary {
  switch (node.kind) {
    case 'characters':
      return { characters: node.set, required: [node.set], repeated: [] };
    case 'anything':
      return { characters: anyCharacter, required: [], repeated: [] };
    case 'sequence': {
      const parts = node.parts.map(summarize);
      return {
        ...merged(parts),
        required: distinct(parts.flatMap(({ required }) => required)),
      };
    }
    case 'choice': {
      const options = node.options.map(summarize);
      const both = merged(options);
      return {
        ...both,
        required: options.every(({ required }) => required.length)
          ? [both.characters]
          : [],
      };
    }
    case 'repetition':
      return repetition(node);
    default:
      return { characters: noCharacter, required: [], repeated: [] };
  }
}

function repetition(
  node: Extract<PatternNode, { kind: 'repetition' }>,
): Summary {
  const { part, minimum, maximum, text } = node;
  const options =
    part.kind === 'choice' ? part.options.map(summarize) : [summarize(part)];
  const round = merged(options);
  const isMany = maximum >= MANY;
  return {
    characters: round.characters,
    required: minimum > 0 && options.length === 1 ? options[0].required : [],
    repeated: isMany ? [round.characters] : round.repeated,
    slow:
      isMany && (options.some(lacksSeparator) || sameOptions(part))
        ? text
        : round.slow,
  };
}

function merged(summaries: readonly Summary[]): Summary {
  return {
    characters: summaries.reduce(
      (all, { characters }) => all | characters,
      noCharacter,
    ),
    required: [],
    repeated: distinct(summaries.flatMap(({ repeated }) => repeated)),
    slow: summaries.find(({ slow }) => slow !== undefined)?.slow,
  };
}

function distinct(sets: readonly CharacterSet[]): readonly CharacterSet[] {
  return sets.length > 1 ? [...new Set(sets)] : sets;
}

/** Whether a round holds a repetition, and nothing that it could not take itself. */
function lacksSeparator({ repeated, required }: Summary): boolean {
  return repeated.some(set => required.every(other => (set & other) !== 0n));
}

/** `(a|a)*`: two alternatives of one character each that both fit. */
function sameOptions(part: PatternNode): boolean {
  if (part.kind !== 'choice') return false;
  let seen = noCharacter;
  for (const option of part.options) {
    if (option.kind === 'characters') {
      if ((seen & option.set) !== 0n) return true;
      seen |= option.set;
    }
  }
  return false;
}
