import { alternatives, placeName, quote } from '../findings/wording';
import { JsonValue } from '../model';
import { comesLater, holds } from './availability';
import { Evaluation } from './Evaluation';
import { hasMask } from '../secrets/mask';
import { hasVariable, textFormats } from './formats';
import { Availability, TextShape, Word } from './shape';
import { reportWrongType } from './wrongType';

export function evaluateText(
  shape: TextShape,
  value: JsonValue,
  evaluation: Evaluation,
): string | undefined {
  if (typeof value !== 'string') {
    return coerceText(shape, value, evaluation);
  }
  if (shape.words && holds(shape.wordsHold ?? {}, evaluation.version)) {
    checkWord(shape.words, value, evaluation);
  }
  // Nobody can tell what a mask hides.
  const isKnown = !hasMask(value);
  if (shape.format && isKnown && !hasVariable(value)) {
    checkFormat(shape.format, value, evaluation);
  }
  for (const pattern of shape.patterns ?? []) {
    if (
      holds(pattern, evaluation.version) &&
      isKnown &&
      !pattern.expression.test(value) &&
      !hasVariable(value)
    ) {
      evaluation.report(pattern.rule, () => ({
        message: `${placeName(evaluation.path)} must be ${
          pattern.expected
        }, got ${quote(value)}.`,
        remedy: `Write ${pattern.expected}.`,
      }));
    }
  }
  return value;
}

/** `version: 1.10` is the number 1.1 to YAML, but its author meant the characters. */
function coerceText(
  shape: TextShape,
  value: JsonValue,
  evaluation: Evaluation,
): string | undefined {
  const single = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const meant =
    typeof single === 'number' || typeof single === 'boolean'
      ? evaluation.source() ?? String(single)
      : single;
  const example = shape.example ?? firstWord(shape);
  reportWrongType({
    evaluation,
    expected: example ? `a text such as ${quote(example)}` : 'a text',
    value,
    example: typeof meant === 'string' ? quote(meant) : undefined,
  });
  return typeof meant === 'string' ? meant : undefined;
}

function firstWord(shape: TextShape): string | undefined {
  return shape.words?.length ? wordOf(shape.words[0]) : undefined;
}

function checkWord(
  words: readonly Word[],
  value: string,
  evaluation: Evaluation,
): void {
  const found = words.find(word => wordOf(word) === value);
  const row: Availability | undefined = typeof found === 'string' ? {} : found;
  if (row && holds(row, evaluation.version)) {
    return;
  }
  if (row && comesLater(row, evaluation.version)) {
    evaluation.report('newer-version-needed', () => ({
      message: `${placeName(evaluation.path)}: ${quote(value)} came with ${
        evaluation.standard
      } v${row.since}, the document follows v${evaluation.version}.`,
      remedy: `Write apiVersion: v${row.since}, or use another word.`,
    }));
    return;
  }
  const allowed = words
    .filter(word => typeof word === 'string' || holds(word, evaluation.version))
    .map(wordOf);
  const similar = allowed.find(
    word => word.toLowerCase() === value.trim().toLowerCase(),
  );
  evaluation.report('unknown-word', () => ({
    message: `${placeName(evaluation.path)} must be ${
      allowed.length > 12 ? 'a word of the standard' : alternatives(allowed)
    }, got ${quote(value)}.`,
    remedy: `Write ${similar ?? alternatives(allowed)}.`,
  }));
}

function wordOf(word: Word): string {
  return typeof word === 'string' ? word : word.word;
}

function checkFormat(
  format: NonNullable<TextShape['format']>,
  value: string,
  evaluation: Evaluation,
): void {
  const { test, expected, example, maximumLength } = textFormats[format];
  if (maximumLength !== undefined && value.length > maximumLength) {
    evaluation.report('wrong-format', () => ({
      message: `${placeName(
        evaluation.path,
      )} must have at most ${maximumLength} characters, got ${value.length}.`,
      remedy: `Write a shorter one, such as ${quote(example)}.`,
    }));
    return;
  }
  if (!test(value)) {
    evaluation.report('wrong-format', () => ({
      message: `${placeName(
        evaluation.path,
      )} must be ${expected} such as ${quote(example)}, got ${quote(value)}.`,
      remedy: `Write ${expected} such as ${quote(example)}.`,
    }));
  }
}
