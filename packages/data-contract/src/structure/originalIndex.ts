/** For lists that lost entries: where each kept entry stood in the document. */
const originalIndexes = new WeakMap<object, readonly number[]>();

export function rememberIndexes(options: {
  list: readonly unknown[];
  indexes: readonly number[];
}): void {
  originalIndexes.set(options.list, options.indexes);
}

/** The index in the document of an entry of a list that the evaluator made. */
export function originalIndex(options: {
  list: readonly unknown[];
  index: number;
}): number {
  return originalIndexes.get(options.list)?.[options.index] ?? options.index;
}
