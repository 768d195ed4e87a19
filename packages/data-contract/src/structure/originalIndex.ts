/** For lists that lost entries: where each kept entry stood in the document. */
const originalIndexes = new WeakMap<object, readonly number[]>();

/**
 * Remembers where the entries of a list stood in the document, for
 * `originalIndex`.
 *
 * @public
 */
export function rememberIndexes(options: {
  list: readonly unknown[];
  indexes: readonly number[];
}): void {
  originalIndexes.set(options.list, options.indexes);
}

/**
 * The index in the document of an entry of a list that the evaluator made.
 *
 * @public
 */
export function originalIndex(options: {
  list: readonly unknown[];
  index: number;
}): number {
  return originalIndexes.get(options.list)?.[options.index] ?? options.index;
}

/** Makes a list of other entries that remember where theirs stood. */
export function mapKeepingIndexes<Entry, Result>(
  list: readonly Entry[],
  make: (entry: Entry, index: number) => Result,
): Result[] {
  const result = list.map((entry, index) => make(entry, index));
  const indexes = originalIndexes.get(list);
  if (indexes) {
    rememberIndexes({ list: result, indexes });
  }
  return result;
}
