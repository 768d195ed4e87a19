import { JsonValue } from '../../model';
import { isObject } from './sameValue';

/** What is nested deeper is left out of the values of a difference. */
const MAXIMUM_DEPTH = 100;

/** A value without what is absent or an empty list, as a document would write it. */
export function compactValue(value: unknown, depth = 0): JsonValue | undefined {
  if (Array.isArray(value)) {
    return depth === MAXIMUM_DEPTH
      ? undefined
      : value.map(item => compactValue(item, depth + 1) ?? null);
  }
  if (!isObject(value)) return value as JsonValue | undefined;
  if (depth === MAXIMUM_DEPTH) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      const isEmptyList = Array.isArray(child) && child.length === 0;
      const compact = isEmptyList ? undefined : compactValue(child, depth + 1);
      return compact === undefined ? [] : [[key, compact]];
    }),
  );
}
