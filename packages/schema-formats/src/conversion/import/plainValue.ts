import type { JsonValue } from '@data-mesh/data-contract';
import { ImportRun } from './ImportRun';

/** Deeper values become one text, because documents may have 100 levels. */
const MAXIMUM_DEPTH = 8;

/** A value as YAML and its readers take it: not too deep, no broken characters. */
export function plainValue(value: JsonValue, run: ImportRun): JsonValue {
  return copy(value, run, 0) ?? plainText(JSON.stringify(value), run);
}

/** Half of a pair of characters cannot be written in UTF-8. */
export function plainText(text: string, run: ImportRun): string {
  run.countCharacters(text.length);
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}

/** `undefined` for a value that is too deep. */
function copy(
  value: JsonValue,
  run: ImportRun,
  depth: number,
): JsonValue | undefined {
  run.countCharacters(1);
  if (typeof value === 'string') return plainText(value, run);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : String(value);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAXIMUM_DEPTH) return undefined;
  if (Array.isArray(value)) {
    const items: JsonValue[] = [];
    for (const item of value) {
      const copied = copy(item, run, depth + 1);
      if (copied === undefined) return undefined;
      items.push(copied);
    }
    return items;
  }
  const entries: [string, JsonValue][] = [];
  for (const [key, item] of Object.entries(value)) {
    const copied = copy(item, run, depth + 1);
    if (copied === undefined) return undefined;
    entries.push([plainText(key, run), copied]);
  }
  // Makes a key of its own even of `__proto__`.
  return Object.fromEntries(entries);
}
