import type { ReadableContract } from '../reading/readContract';

/** How many columns have a classification, the most frequent first. */
export interface ClassificationCount {
  /** Absent for columns that nobody classified. */
  classification?: string;
  columns: number;
}

/** Sums up the classifications of the columns that have no columns below them. */
export function countClassifications(
  reading: Pick<ReadableContract, 'elements' | 'personalData'>,
): ClassificationCount[] {
  const counts = new Map<string | undefined, number>();
  for (const { kind, path, element } of reading.elements) {
    if (kind === 'object' || !reading.personalData.has(path)) continue;
    const { classification } = element;
    counts.set(classification, (counts.get(classification) ?? 0) + 1);
  }
  return [...counts]
    .map(([classification, columns]) => ({ classification, columns }))
    .sort((left, right) => right.columns - left.columns);
}
