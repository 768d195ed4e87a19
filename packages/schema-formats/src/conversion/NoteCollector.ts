import { ConversionNote } from './types';

/** As many notes of one kind are told one by one. */
const TOLD_ONE_BY_ONE = 10;

interface Group {
  notes: { path: string; message: string }[];
  count: number;
}

/**
 * Collects what one side says and the other cannot. Notes of one kind become one with a count
 * where they are many: a table of 10,000 columns is no reason for 10,000 notes.
 */
export class NoteCollector {
  readonly #groups = new Map<string, Group>();
  readonly #places = new Map<string, string>();

  add(options: {
    /** What notes have in common that may be told as one. */
    kind: string;
    path: string;
    message: string;
  }): void {
    const { kind, message } = options;
    const path = this.#places.get(options.path) ?? options.path;
    const group = this.#groups.get(kind) ?? { notes: [], count: 0 };
    this.#groups.set(kind, group);
    group.count += 1;
    if (group.notes.length < TOLD_ONE_BY_ONE)
      group.notes.push({ path, message });
  }

  /** Notes about one place are shown at another one, where the document says it. */
  relocate(options: { from: string; to: string }): void {
    this.#places.set(options.from, options.to);
  }

  /** In the order in which the kinds were met. */
  notes(): ConversionNote[] {
    return [...this.#groups.values()].flatMap(({ notes, count }) => {
      if (count <= TOLD_ONE_BY_ONE) return notes;
      const [{ path, message }] = notes;
      const others = (count - 1).toLocaleString('en-US');
      return [
        {
          path,
          message: `${message} The same holds for ${others} other places.`,
          count,
        },
      ];
    });
  }
}
