import { addCustom } from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { DefinedType, Types } from './describeType';
import { noteLeftOut, short } from './noteLeftOut';
import {
  addUnique,
  readColumn,
  readColumnConstraint,
  readConstraint,
  readElements,
} from './readTable';
import { readOptions, readType } from './readType';
import { Statement } from './Statement';
import { Tables } from './Tables';
import { Table } from './types';

/** What may stand between CREATE and TABLE. */
const tableModifiers = [
  ...['or', 'replace', 'global', 'local', 'temporary', 'temp', 'transient'],
  ...['unlogged', 'external', 'foreign', 'volatile', 'hybrid', 'dynamic'],
  ...['iceberg', 'multiset', 'set', 'unique', 'materialized', 'recursive'],
  ...['secure', 'live', 'streaming', 'columnar', 'column', 'row', 'clustered'],
];

/** Reads the statements that say what tables hold; counts the others. */
export class DdlReader {
  readonly #run: ImportRun;
  readonly #tables: Tables;
  readonly #types: Types;
  readonly #defined = new Map<string, DefinedType>();
  readonly #ignored = new Map<string, { place: string; count: number }>();

  constructor(options: { run: ImportRun; types: Omit<Types, 'defined'> }) {
    this.#run = options.run;
    this.#tables = new Tables(options.run);
    this.#types = { ...options.types, defined: this.#defined };
  }

  read(statement: Statement): void {
    const { place } = statement;
    const isUnderstood =
      this.#create(statement) ||
      this.#alter(statement) ||
      this.#comment(statement);
    if (!isUnderstood) this.#ignore(statement, place);
  }

  /** The tables that have columns. */
  finish(): Table[] {
    for (const [words, { place, count }] of this.#ignored) {
      this.#run.note(
        place,
        `${words}${
          count > 1 ? ` (${count} times)` : ''
        } says nothing about columns that a contract has a place for; it was left out.`,
      );
    }
    return this.#tables.finish().filter(({ object, columns }) => {
      if (!columns.size) {
        this.#run.note(
          object.place,
          `${object.name} is created without a list of columns; it was left out.`,
        );
      }
      return columns.size > 0;
    });
  }

  #ignore(statement: Statement, place: string): void {
    statement.returnTo(0);
    // The second word says what is created or changed; of others it is a name.
    const isOfKinds = ['create', 'alter', 'comment', 'drop'].includes(
      statement.peek()?.word ?? '',
    );
    const words = [0, 1]
      .slice(0, isOfKinds ? 2 : 1)
      .map(ahead => statement.peek(ahead))
      .filter(token => token?.kind === 'word')
      .map(token => token!.text.slice(0, 40).toUpperCase())
      .join(' ');
    const key = words || 'A statement without a word';
    const known = this.#ignored.get(key);
    this.#ignored.set(key, {
      place: known?.place ?? place,
      count: (known?.count ?? 0) + 1,
    });
  }

  #create(statement: Statement): boolean {
    const { place } = statement;
    if (!statement.accept('create')) return false;
    let isUnique = false;
    statement.accept('or', 'replace');
    const start = statement.position;
    while (tableModifiers.includes(statement.peek()?.word ?? '')) {
      isUnique = statement.next().word === 'unique' || isUnique;
    }
    const kind = statement.written(start);
    if (statement.accept('table')) {
      if (kind) this.#noteKind(place, kind);
      return this.#createTable(statement, place);
    }
    if (statement.accept('type')) return this.#createType(statement);
    if (statement.accept('domain')) return this.#createDomain(statement);
    if (isUnique && statement.accept('index'))
      return this.#uniqueIndex(statement);
    if (statement.accept('view')) {
      statement.accept('if', 'not', 'exists');
      this.#run.note(
        place,
        `The view ${statement
          .path()
          .join('.')
          .slice(
            0,
            200,
          )} was left out, because its text does not say the types of its columns.`,
      );
      return true;
    }
    return false;
  }

  #noteKind(place: string, kind: string): void {
    this.#run.note(
      place,
      `A contract says what a table holds, not of which kind it is; ${short(
        kind,
      )} was left out.`,
      'kind of table',
    );
  }

  #createTable(statement: Statement, place: string): boolean {
    statement.accept('if', 'not', 'exists');
    const start = statement.position;
    const path = statement.path();
    const table = this.#tables.add(path, statement.written(start), place);
    if (!table) return true;
    if (
      statement.is('(') &&
      !statement.is('(', 'select') &&
      !statement.is('(', 'with')
    ) {
      readElements(statement, this.#reader(table));
      this.#tail(statement, table);
    } else if (statement.accept('partition', 'of')) {
      this.#run.note(
        place,
        `It is a partition of ${statement
          .path()
          .join('.')
          .slice(0, 200)}, which has its columns.`,
      );
    }
    return true;
  }

  /** What follows the brackets of a table. */
  #tail(statement: Statement, table: Table): void {
    const { object } = table;
    while (!statement.isAtEnd) {
      const { place } = statement;
      const start = statement.position;
      if (statement.accept('comment')) {
        statement.accept('=');
        object.description = statement.text();
      } else if (statement.accept('options')) {
        for (const [name, value] of readOptions(statement)) {
          if (name === 'description') object.description = value;
          else this.#keep(table, name, value, place);
        }
      } else if (statement.is('partition') || statement.is('partitioned')) {
        this.#partition(statement, table);
      } else if (statement.accept('as')) {
        while (!statement.isAtEnd) statement.next();
        this.#run.note(
          place,
          'The query of a table says where its rows come from, not what they are; it was left out.',
        );
      } else {
        statement.next();
        while (!statement.isAtEnd && !this.#startsClause(statement)) {
          if (statement.is('(')) statement.brackets();
          else statement.next();
        }
        this.#keep(table, 'tableOptions', statement.written(start), place);
      }
    }
  }

  #startsClause(statement: Statement): boolean {
    return ['comment', 'options', 'partition', 'partitioned', 'as'].includes(
      statement.peek()?.word ?? '',
    );
  }

  #partition(statement: Statement, table: Table): void {
    const { place } = statement;
    const start = statement.position;
    let position = 0;
    let isPlain = true;
    statement.next();
    statement.accept('by');
    while (
      !statement.isAtEnd &&
      ![
        'comment',
        'options',
        'cluster',
        'with',
        'as',
        'tablespace',
        'stored',
        'location',
        'using',
      ].includes(statement.peek()!.word)
    ) {
      const token = statement.next();
      const column =
        token.kind === 'word' || token.kind === 'quoted'
          ? table.columns.get(token.text.toLowerCase())
          : undefined;
      if (column && !column.partitionKeyPosition) {
        position += 1;
        column.partitionKeyPosition = position;
      } else if (token.kind !== 'symbol') {
        isPlain = false;
      }
    }
    if (!isPlain || !position) {
      this.#keep(table, 'partitionBy', statement.written(start), place);
    }
  }

  #createType(statement: Statement): boolean {
    const name = statement.path().pop() ?? '';
    if (!statement.accept('as', 'enum')) return false;
    const inside = statement.brackets();
    const values: string[] = [];
    while (!inside.isAtEnd) {
      values.push(inside.text());
      if (!inside.isAtEnd) inside.expect(',');
    }
    this.#defined.set(name.toLowerCase(), { kind: 'enum', values });
    return true;
  }

  #createDomain(statement: Statement): boolean {
    const { place } = statement;
    const name = statement.path().pop() ?? '';
    statement.accept('as');
    const type = readType(statement);
    let isRequired = false;
    const leftOut: string[] = [];
    while (!statement.isAtEnd) {
      if (statement.accept('not', 'null')) isRequired = true;
      else leftOut.push(this.#restOfDomain(statement));
    }
    if (leftOut.length) {
      this.#run.note(
        place,
        `Columns of the domain ${name.slice(0, 100)} have its type; ${short(
          leftOut.join(' '),
        )} was left out.`,
        'domain',
      );
    }
    this.#defined.set(name.toLowerCase(), { kind: 'domain', type, isRequired });
    return true;
  }

  /** A check, a default or a collation, to the next word that begins one. */
  #restOfDomain(statement: Statement): string {
    const start = statement.position;
    do {
      if (statement.is('(')) statement.brackets();
      else statement.next();
    } while (!statement.isAtEnd && !statement.is('not', 'null'));
    return statement.written(start);
  }

  #uniqueIndex(statement: Statement): boolean {
    const { place } = statement;
    statement.skipUntil(['on']);
    if (!statement.accept('on')) return false;
    statement.accept('only');
    const table = this.#tables.find(statement.path());
    const leftOut = [statement.skipped(['('])];
    if (!table || !statement.is('(')) return false;
    const inside = statement.brackets();
    const names: string[] = [];
    while (!inside.isAtEnd) {
      if (!inside.isName()) return false;
      names.push(inside.name());
      if (inside.is('(')) return false;
      leftOut.push(inside.skipped([',']));
      inside.accept(',');
    }
    const rest = statement.skipped(['where']);
    if (statement.is('where')) return false;
    for (const written of [...leftOut, rest]) {
      noteLeftOut({ run: this.#run, place, of: 'an index', written });
    }
    addUnique(table, names);
    return true;
  }

  #alter(statement: Statement): boolean {
    if (!statement.accept('alter')) return false;
    statement.accept('foreign');
    if (!statement.accept('table')) return false;
    statement.accept('if', 'exists');
    statement.accept('only');
    const table = this.#tables.find(statement.path());
    if (!table) return false;
    let isUnderstood = true;
    do {
      isUnderstood = this.#action(statement, table) && isUnderstood;
      statement.skipUntil([',']);
    } while (statement.accept(','));
    return isUnderstood;
  }

  #action(statement: Statement, table: Table): boolean {
    const reader = this.#reader(table);
    if (statement.accept('add')) {
      const isConstraint =
        statement.is('constraint') ||
        statement.is('primary', 'key') ||
        statement.is('foreign', 'key') ||
        statement.is('unique') ||
        statement.is('check');
      if (isConstraint) {
        readConstraint(statement, reader);
        return true;
      }
      const isColumn = statement.accept('column');
      statement.accept('if', 'not', 'exists');
      if (!isColumn && (!statement.isName() || statement.is('generated'))) {
        return false;
      }
      readColumn(statement, reader);
      return true;
    }
    if (!statement.accept('alter')) return false;
    statement.accept('column');
    const column = table.columns.get(statement.name().toLowerCase());
    const isReadable =
      statement.is('set', 'not', 'null') ||
      statement.is('set', 'default') ||
      statement.is('add', 'generated');
    if (!column || !isReadable) return false;
    statement.next();
    readColumnConstraint(statement, column, reader);
    return true;
  }

  #comment(statement: Statement): boolean {
    if (!statement.accept('comment')) return false;
    statement.accept('if', 'exists');
    if (!statement.accept('on')) return false;
    const kind = statement.next().word;
    if (kind !== 'table' && kind !== 'column') return false;
    const path = statement.path();
    const column = kind === 'column' ? path.pop() ?? '' : undefined;
    const table = this.#tables.find(path);
    const element =
      column === undefined
        ? table?.object
        : table?.columns.get(column.toLowerCase());
    statement.expect('is');
    if (!element) return false;
    if (!statement.accept('null')) element.description = statement.text();
    return true;
  }

  #keep(table: Table, name: string, value: string, place: string): void {
    addCustom(table.object, name, value);
    this.#run.note(
      place,
      `ODCS has no field for ${name.slice(
        0,
        100,
      )} of a table; it is kept as a custom property.`,
    );
  }

  #reader(table: Table) {
    return { table, types: this.#types, run: this.#run };
  }
}
