import type { LineRow } from './compareLines';

/** What stands in the view: a row, or equal rows that are left out. */
export type ShownRow =
  | { type: 'row'; row: LineRow }
  /** Index of the first and number of the rows. */
  | { type: 'fold'; from: number; count: number };

/** The same for the same lines, whatever is folded before them. */
export function rowKey(shown: ShownRow): string {
  if (shown.type === 'fold') return `fold ${shown.from}`;
  const { older, newer } = shown.row;
  return `${older?.index ?? ''} ${newer?.index ?? ''}`;
}

/** Equal lines that stay beside a difference, so that one sees where it is. */
const CONTEXT = 3;

/** Leaves long runs of equal lines out, but for those that somebody opened. */
export function foldRows(options: {
  rows: readonly LineRow[];
  /** Folded rows that were opened, by the index of the first. */
  opened?: ReadonlySet<number>;
}): ShownRow[] {
  const { rows, opened } = options;
  const shown: ShownRow[] = [];
  let index = 0;
  while (index < rows.length) {
    let end = index;
    while (end < rows.length && rows[end].type === 'same') end += 1;
    const from = index === 0 ? 0 : index + CONTEXT;
    const to = end === rows.length ? end : end - CONTEXT;
    // A fold takes a line itself.
    const isFolded = to - from > 1 && !opened?.has(from);
    for (let at = index; at < end; at += 1) {
      if (isFolded && at === from) {
        shown.push({ type: 'fold', from, count: to - from });
        at = to - 1;
      } else {
        shown.push({ type: 'row', row: rows[at] });
      }
    }
    if (end < rows.length) shown.push({ type: 'row', row: rows[end] });
    index = end + 1;
  }
  return shown;
}
