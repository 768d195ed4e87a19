import { ImportRun } from '../../conversion/import/ImportRun';

/** How a database keeps a promise, in words for messages. */
export type Keeper =
  | 'a check'
  | 'a key'
  | 'a reference'
  | 'a generated column'
  | 'an index';

/**
 * Says what stands beside a promise that the contract has: what happens to
 * rows that would break it, when it is checked, and with which index.
 */
export function noteLeftOut(options: {
  run: ImportRun;
  place: string;
  of: Keeper;
  /** As written; nothing is said of an empty text. */
  written: string;
}): void {
  const { run, place, of, written } = options;
  if (!written) return;
  run.note(
    place,
    `ODCS says of ${of} what holds, not how a database sees to it; ${short(
      written,
    )} was left out.`,
    `left out of ${of}`,
  );
}

/** A text of SQL in a message. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
