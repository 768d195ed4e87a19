import { NumberRange, Reserved } from './types';

/** The same numbers in as few ranges as possible, sorted. One range may hold half a billion numbers. */
export function mergeRanges(ranges: readonly NumberRange[]): NumberRange[] {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1] + 1) {
      previous[1] = Math.max(previous[1], last);
    } else if (first <= last) {
      merged.push([first, last]);
    }
  }
  return merged;
}

export function isReservedNumber(reserved: Reserved, number: number): boolean {
  const range = rangeFrom(reserved.ranges, number);
  return range !== undefined && number <= range[1];
}

/** The first number of merged ranges that other merged ranges leave out. */
export function firstUncovered(
  ranges: readonly NumberRange[],
  covering: readonly NumberRange[],
): number | undefined {
  for (const [first, last] of ranges) {
    const cover = rangeFrom(covering, first);
    if (!cover || cover[1] < first) {
      return first;
    }
    if (cover[1] < last) {
      return cover[1] + 1;
    }
  }
  return undefined;
}

/** The last range that begins at a number or before, found by halving. */
function rangeFrom(
  ranges: readonly NumberRange[],
  number: number,
): NumberRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (ranges[middle][0] <= number) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return ranges[low - 1];
}
