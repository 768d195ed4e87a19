import { NameMaker, NoteCollector, quoted } from '../../conversion/export/core';
import { SqlDialect } from './dialect';

/** Of a name such as `warehouse.sales.orders`; anything else is one name. */
const qualified =
  /^[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_$-]*){1,2}$/u;

/** Makes the names of one scope: of all tables, of the columns of one, of the fields of one type. */
export class SqlNames {
  readonly #maker: NameMaker;
  readonly #dialect: SqlDialect;
  readonly #notes: NoteCollector;

  constructor(options: {
    dialect: SqlDialect;
    notes: NoteCollector;
    fallback: string;
  }) {
    const { dialect, notes, fallback } = options;
    const { legal, ignoresCase, maximumBytes } = dialect.names;
    this.#dialect = dialect;
    this.#notes = notes;
    this.#maker = new NameMaker({
      legal,
      key: ignoresCase ? name => name.toLowerCase() : name => name,
      maximumBytes,
      fallback,
    });
  }

  /** The name as it is in the database, without quotes. */
  make(options: { wanted: string; path: string }): string {
    const { wanted, path } = options;
    const name = this.#maker.make(wanted);
    if (name !== wanted) {
      this.#notes.add({
        kind: 'renamed',
        path,
        message: `${quoted(wanted)} is no name of its own in ${
          this.#dialect.title
        }, so it becomes ${quoted(name)}.`,
      });
    }
    return name;
  }
}

/** A name as SQL writes it. */
export function sqlName(name: string, dialect: SqlDialect): string {
  return dialect.names.isPlain(name) ? name : dialect.names.quote(name);
}

/** The names in front of that of a table, and its own. */
export function nameParts(name: string): { above: string[]; own: string } {
  if (!qualified.test(name)) return { above: [], own: name };
  const parts = name.split('.');
  return { above: parts.slice(0, -1), own: parts[parts.length - 1] };
}
