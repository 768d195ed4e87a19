import { ImportRun } from '../../conversion/import/ImportRun';
import { applyChecks } from './applyChecks';
import { ForeignKey, Table } from './types';

/** What references may be made of in ODCS. */
const plainName = /^[A-Za-z_]\w*$/;

/** The tables of a text, found by their names, and finished when all is read. */
export class Tables {
  readonly #run: ImportRun;
  readonly #all: { table: Table; writtenName: string }[] = [];
  readonly #byPath = new Map<string, Table>();
  /** By the last part alone; absent where two schemas have it. */
  readonly #byName = new Map<string, Table | undefined>();

  constructor(run: ImportRun) {
    this.#run = run;
  }

  add(path: string[], writtenName: string, place: string): Table | undefined {
    const key = keyOf(path);
    if (this.#byPath.has(key)) {
      this.#run.note(
        place,
        `The table ${writtenName} is created twice; the first one counts.`,
      );
      return undefined;
    }
    const name = path[path.length - 1];
    const table: Table = {
      path,
      object: {
        place,
        name,
        physicalName: path.length > 1 ? path.join('.') : undefined,
        physicalType: 'table',
        properties: [],
      },
      columns: new Map(),
      primaryKey: [],
      foreignKeys: [],
      checks: [],
    };
    this.#byPath.set(key, table);
    const last = name.toLowerCase();
    this.#byName.set(last, this.#byName.has(last) ? undefined : table);
    this.#all.push({ table, writtenName });
    return table;
  }

  find(path: readonly string[]): Table | undefined {
    return (
      this.#byPath.get(keyOf(path)) ??
      this.#byName.get(path[path.length - 1]?.toLowerCase() ?? '')
    );
  }

  /** Keys, references and checks need all tables and columns. */
  finish(): Table[] {
    for (const { table } of this.#all) {
      const { object, path } = table;
      if (!this.#byName.get(object.name.toLowerCase())) {
        object.name = path.join('_');
      }
      this.#takePrimaryKey(table);
    }
    for (const { table, writtenName } of this.#all) {
      for (const key of table.foreignKeys) this.#takeForeignKey(table, key);
      applyChecks({ table, writtenName, run: this.#run });
    }
    return this.#all.map(({ table }) => table);
  }

  #takePrimaryKey({ primaryKey, columns, object }: Table): void {
    for (const [index, name] of primaryKey.entries()) {
      const column = columns.get(name.toLowerCase());
      if (column) {
        column.primaryKeyPosition = index + 1;
        column.required = true;
      } else {
        this.#run.note(
          object.place,
          `The primary key names ${name}, which the table does not have.`,
        );
      }
    }
  }

  #takeForeignKey(table: Table, key: ForeignKey): void {
    const target = this.find(key.table);
    const otherName = target?.object.name ?? key.table[key.table.length - 1];
    const others = key.otherColumns.length
      ? key.otherColumns
      : target?.primaryKey ?? [];
    const written = `${key.table.join('.')}(${key.otherColumns.join(', ')})`;
    const columns = key.columns.map(name =>
      table.columns.get(name.toLowerCase()),
    );
    const isPlain =
      others.length === columns.length &&
      columns.every(column => column && plainName.test(column.name ?? '')) &&
      [otherName, table.object.name, ...others].every(name =>
        plainName.test(name),
      );
    if (!isPlain) {
      table.object.customProperties ??= [];
      table.object.customProperties.push({
        property: 'foreignKey',
        value: { columns: key.columns, references: written },
      });
      this.#run.note(
        key.place,
        `ODCS cannot name all columns of the reference to ${written}; it is kept as the custom property foreignKey.`,
      );
      return;
    }
    if (!target) {
      this.#run.note(
        key.place,
        `The text does not create ${key.table.join(
          '.',
        )}, so that the reference leads outside of it.`,
      );
    }
    // As the columns are spelled where they are created.
    const to = others.map(
      name =>
        `${otherName}.${target?.columns.get(name.toLowerCase())?.name ?? name}`,
    );
    const [first] = columns;
    if (columns.length === 1 && first) {
      first.relationships ??= [];
      first.relationships.push({ type: 'foreignKey', to: to[0] });
      return;
    }
    table.object.relationships ??= [];
    table.object.relationships.push({
      type: 'foreignKey',
      from: columns.map(column => `${table.object.name}.${column?.name}`),
      to,
    });
  }
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path.map(part => part.toLowerCase()));
}
