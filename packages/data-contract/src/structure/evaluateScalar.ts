import { placeName, quote } from '../findings/wording';
import { JsonValue } from '../model';
import { Evaluation } from './Evaluation';
import { AnythingShape, NumberShape } from './shape';
import { reportWrongType } from './wrongType';

export function evaluateNumber(
  shape: NumberShape,
  value: JsonValue,
  evaluation: Evaluation,
): number | undefined {
  const number = typeof value === 'number' ? value : numberIn(value);
  if (typeof value !== 'number') {
    reportWrongType({
      evaluation,
      expected: shape.integer ? 'a whole number' : 'a number',
      value,
      example: number === undefined ? undefined : String(number),
    });
  }
  if (number !== undefined) {
    checkBounds(shape, number, evaluation);
  }
  return number;
}

function numberIn(value: JsonValue): number | undefined {
  return typeof value === 'string' && /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(value)
    ? Number(value)
    : undefined;
}

function checkBounds(
  shape: NumberShape,
  number: number,
  evaluation: Evaluation,
): void {
  if (shape.integer && !Number.isInteger(number)) {
    reportWrongType({ evaluation, expected: 'a whole number', value: number });
  }
  const { minimum, above } = shape;
  const bound =
    minimum !== undefined && number < minimum
      ? `at least ${minimum}`
      : above !== undefined && number <= above && `greater than ${above}`;
  if (bound) {
    evaluation.report('wrong-value', () => ({
      message: `${placeName(evaluation.path)} must be ${bound}, got ${number}.`,
      remedy: `Write a number that is ${bound}.`,
    }));
  }
}

const booleanWords = new Map<string, boolean>([
  ['true', true],
  ['yes', true],
  ['y', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['n', false],
  ['off', false],
]);

export function evaluateBoolean(
  value: JsonValue,
  evaluation: Evaluation,
): boolean | undefined {
  if (typeof value === 'boolean') {
    return value;
  }
  const meant =
    typeof value === 'string'
      ? booleanWords.get(value.trim().toLowerCase())
      : undefined;
  reportWrongType({
    evaluation,
    expected: 'true or false',
    value,
    example: meant === undefined ? undefined : String(meant),
  });
  return meant;
}

export function evaluateAnything(
  shape: AnythingShape,
  value: JsonValue,
  evaluation: Evaluation,
): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (!shape.collections) {
    reportWrongType({
      evaluation,
      expected: 'a text, number or boolean',
      value,
    });
    return undefined;
  }
  return copyValue(value, evaluation);
}

/**
 * Copies a value of the author's own making into ordinary objects. `__proto__`
 * is left out: whoever merges the copy into another object must not be harmed.
 */
export function copyValue(value: JsonValue, evaluation: Evaluation): JsonValue {
  if (Array.isArray(value)) {
    return value.map(item => copyValue(item, evaluation));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const copy: { [key: string]: JsonValue } = {};
  for (const [key, entry] of Object.entries(value)) {
    if (key === '__proto__') {
      evaluation.report('additional-field', () => ({
        message: `${placeName(evaluation.path)} has the key ${quote(
          key,
        )}, which is left out.`,
        remedy: 'Choose another key.',
      }));
    } else {
      copy[key] = copyValue(entry, evaluation);
    }
  }
  return copy;
}
