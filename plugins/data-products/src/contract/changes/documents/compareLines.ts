import { diffArrays } from 'diff';

/** A line of a document, by its index from 0. */
export interface Line {
  index: number;
  text: string;
}

/** One row of two documents side by side. */
export type LineRow =
  | { type: 'same'; older: Line; newer: Line }
  | { type: 'changed'; older: Line; newer: Line }
  | { type: 'removed'; older: Line; newer?: undefined }
  | { type: 'added'; newer: Line; older?: undefined };

/** Two documents side by side, and how much of them differs. */
export interface ComparedLines {
  rows: LineRow[];
  counts: { changed: number; removed: number; added: number };
  /** False if it would take too long to find all equal lines. */
  isComplete: boolean;
}

/** Whoever changes more lines than this wrote another document. */
const MOST_EDITS = 2000;

function linesOf(text: string): Line[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => ({ index, text: line }));
}

function equalAtStart(older: readonly Line[], newer: readonly Line[]): number {
  const most = Math.min(older.length, newer.length);
  let count = 0;
  while (count < most && older[count].text === newer[count].text) count += 1;
  return count;
}

function equalAtEnd(options: {
  older: readonly Line[];
  newer: readonly Line[];
  start: number;
}): number {
  const { older, newer, start } = options;
  const most = Math.min(older.length, newer.length) - start;
  let count = 0;
  while (
    count < most &&
    older[older.length - 1 - count].text ===
      newer[newer.length - 1 - count].text
  ) {
    count += 1;
  }
  return count;
}

/** Lines that went and lines that came at one place stand beside each other. */
function replace(older: readonly Line[], newer: readonly Line[]): LineRow[] {
  return Array.from(
    { length: Math.max(older.length, newer.length) },
    (_, index): LineRow => {
      const left = older[index];
      const right = newer[index];
      if (left && right) return { type: 'changed', older: left, newer: right };
      return left
        ? { type: 'removed', older: left }
        : { type: 'added', newer: right };
    },
  );
}

function same(older: readonly Line[], newer: readonly Line[]): LineRow[] {
  return older.map((line, index) => ({
    type: 'same',
    older: line,
    newer: newer[index],
  }));
}

function compareMiddle(
  older: readonly Line[],
  newer: readonly Line[],
): LineRow[] | undefined {
  const parts = diffArrays(
    older.map(({ text }) => text),
    newer.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  );
  if (!parts) return undefined;
  const rows: LineRow[] = [];
  const at = { older: 0, newer: 0 };
  let gone: Line[] = [];
  let come: Line[] = [];
  const settle = () => {
    for (const row of replace(gone, come)) rows.push(row);
    gone = [];
    come = [];
  };
  for (const { removed, added, count } of parts) {
    const olderPart = older.slice(
      at.older,
      added ? at.older : at.older + count,
    );
    const newerPart = newer.slice(
      at.newer,
      removed ? at.newer : at.newer + count,
    );
    at.older += olderPart.length;
    at.newer += newerPart.length;
    if (removed) gone = olderPart;
    else if (added) come = newerPart;
    else {
      settle();
      for (const row of same(olderPart, newerPart)) rows.push(row);
    }
  }
  settle();
  return rows;
}

/** Lines two documents up, equal lines beside each other. */
export function compareLines(options: {
  older: string;
  newer: string;
}): ComparedLines {
  const older = linesOf(options.older);
  const newer = linesOf(options.newer);
  const start = equalAtStart(older, newer);
  const end = equalAtEnd({ older, newer, start });
  const olderMiddle = older.slice(start, older.length - end);
  const newerMiddle = newer.slice(start, newer.length - end);
  const middle = compareMiddle(olderMiddle, newerMiddle);
  const rows = [
    ...same(older.slice(0, start), newer.slice(0, start)),
    ...(middle ?? replace(olderMiddle, newerMiddle)),
    ...same(older.slice(older.length - end), newer.slice(newer.length - end)),
  ];
  const counts = { changed: 0, removed: 0, added: 0 };
  for (const { type } of rows) if (type !== 'same') counts[type] += 1;
  return { rows, counts, isComplete: middle !== undefined };
}
