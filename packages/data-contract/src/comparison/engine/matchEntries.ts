import { Entry, Key, Pair } from './shape';

/** Which entries of two lists are the same thing, by their positions. */
export interface Matching {
  /** In the order of the newer list. */
  pairs: Pair<number>[];
  removed: number[];
  added: number[];
}

/**
 * Matches by `id`, and what is left by each key in turn. Entries of one key are
 * matched in their order. Takes time in proportion to the lists, whatever they
 * have in common.
 */
export function matchEntries(options: {
  lists: Pair<readonly Entry[]>;
  keys: readonly Key[];
}): Matching {
  const { older, newer } = options.lists;
  const olderOf = new Array<number | undefined>(newer.length);
  const taken = new Array<boolean>(older.length).fill(false);
  // What both lists begin with is the same in most versions.
  const start = commonStart(options);
  for (let index = 0; index < start; index++) {
    olderOf[index] = index;
    taken[index] = true;
  }
  let open = newer.length - start;

  for (const key of [identifierOf, ...options.keys]) {
    if (open === 0 || start === older.length) break;
    const waiting = new Map<string, number[]>();
    for (let index = older.length - 1; index >= start; index--) {
      const text = taken[index] ? undefined : key(older[index]);
      if (text !== undefined) {
        const same = waiting.get(text);
        if (same) same.push(index);
        else waiting.set(text, [index]);
      }
    }
    for (let index = start; index < newer.length; index++) {
      const text = olderOf[index] === undefined ? key(newer[index]) : undefined;
      const match = text === undefined ? undefined : waiting.get(text)?.pop();
      if (match !== undefined) {
        olderOf[index] = match;
        taken[match] = true;
        open -= 1;
      }
    }
  }

  const matching: Matching = { pairs: [], removed: [], added: [] };
  for (const [index, match] of olderOf.entries()) {
    if (match === undefined) matching.added.push(index);
    else matching.pairs.push({ older: match, newer: index });
  }
  for (const [index, isTaken] of taken.entries()) {
    if (!isTaken) matching.removed.push(index);
  }
  return matching;
}

/** How many entries at the start are matched with those in the same position. */
function commonStart(options: {
  lists: Pair<readonly Entry[]>;
  keys: readonly Key[];
}): number {
  const { older, newer } = options.lists;
  const [key] = options.keys;
  const shorter = Math.min(older.length, newer.length);
  for (let index = 0; index < shorter; index++) {
    const id = identifierOf(older[index]);
    if (id !== identifierOf(newer[index])) return index;
    const text = id ?? key(older[index]);
    const isSame = text !== undefined && text === (id ?? key(newer[index]));
    if (!isSame) return index;
  }
  return shorter;
}

export function identifierOf(entry: Entry): string | undefined {
  return typeof entry.id === 'string' && entry.id ? entry.id : undefined;
}

/** Whether those on both sides stand in another order. */
export function isReordered(pairs: readonly Pair<number>[]): boolean {
  return pairs.some(
    ({ older }, position) => position > 0 && older < pairs[position - 1].older,
  );
}
