import { placeName } from '../findings/wording';
import { JsonValue } from '../model';
import { Evaluation } from './Evaluation';
import type { Evaluate } from './evaluateShape';
import { rememberIndexes } from './originalIndex';
import { ListShape } from './shape';
import { reportWrongType } from './wrongType';

/** Keeps the entries that can be used; the others were reported on the way. */
export function evaluateList(options: {
  shape: ListShape;
  value: JsonValue;
  evaluation: Evaluation;
  evaluate: Evaluate;
}): JsonValue[] | undefined {
  const { shape, value, evaluation, evaluate } = options;
  if (!Array.isArray(value)) {
    return listInstead(options);
  }
  checkCount(shape, value, evaluation);
  const kept: JsonValue[] = [];
  const indexes: number[] = [];
  for (const [index, item] of value.entries()) {
    const entry = evaluation.at(index, () =>
      evaluate(shape.item, item, evaluation),
    );
    if (entry !== undefined) {
      kept.push(entry);
      indexes.push(index);
    }
  }
  if (kept.length < value.length) {
    rememberIndexes({ list: kept, indexes });
  }
  return kept;
}

/** A single value where a list belongs is a list of one; a mapping may be a list of pairs. */
function listInstead(options: {
  shape: ListShape;
  value: JsonValue;
  evaluation: Evaluation;
  evaluate: Evaluate;
}): JsonValue[] | undefined {
  const { shape, value, evaluation, evaluate } = options;
  const isMapping = typeof value === 'object' && value !== null;
  reportWrongType({ evaluation, expected: 'a list', value });
  if (value === null) {
    return undefined;
  }
  const items =
    isMapping && shape.keyed && !Object.hasOwn(value, shape.keyed.key)
      ? pairs(value, shape.keyed)
      : [value];
  return items
    .map(item =>
      // The single value was reported; what is wrong inside of it is new.
      isMapping && items.length === 1
        ? evaluate(shape.item, item, evaluation)
        : evaluation.silently(() => evaluate(shape.item, item, evaluation)),
    )
    .filter((entry): entry is JsonValue => entry !== undefined);
}

function pairs(
  value: JsonValue,
  keyed: { key: string; value: string },
): JsonValue[] {
  return Object.entries(value ?? {}).map(([key, entry]) => ({
    [keyed.key]: key,
    [keyed.value]: entry,
  }));
}

function checkCount(
  shape: ListShape,
  value: readonly JsonValue[],
  evaluation: Evaluation,
): void {
  const { minimumItems = 0, exactItems, uniqueItems } = shape;
  const expected =
    exactItems !== undefined && value.length !== exactItems
      ? `exactly ${exactItems} entries`
      : value.length < minimumItems && `at least ${minimumItems} entry`;
  if (expected) {
    evaluation.report('wrong-value', () => ({
      message: `${placeName(evaluation.path)} must have ${expected}, got ${
        value.length
      }.`,
      remedy: `Write ${expected}.`,
    }));
  }
  if (uniqueItems && new Set(value.map(stableText)).size < value.length) {
    evaluation.report('wrong-value', () => ({
      message: `${placeName(evaluation.path)} has the same entry twice.`,
      remedy: 'Remove one of the two.',
    }));
  }
}

/** Equal values have equal texts, in whatever order their keys stand. */
function stableText(value: JsonValue): string {
  if (Array.isArray(value)) {
    return `[${value.map(stableText).join()}]`;
  }
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  return `{${Object.entries(value)
    .map(([key, entry]) => `${JSON.stringify(key)}:${stableText(entry)}`)
    .sort()
    .join()}}`;
}
