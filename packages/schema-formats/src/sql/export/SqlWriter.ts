import { NoteCollector, familyOf } from '../../conversion/export/core';
import { SqlDialect } from './dialect';
import { sqlName } from './sqlNames';
import { ForeignKey, SqlColumn, SqlTable } from './SqlTable';
import { isRequired } from './SqlTableReader';
import { commentOf, describe, wholeText } from './SqlTypeWriter';

/** Columns by which BigQuery clusters at most. */
const MAXIMUM_CLUSTERS = 4;

/** Writes the statements of one dialect. */
export class SqlWriter {
  readonly #dialect: SqlDialect;
  readonly #notes: NoteCollector;

  constructor(options: { dialect: SqlDialect; notes: NoteCollector }) {
    this.#dialect = options.dialect;
    this.#notes = options.notes;
  }

  createTable(table: SqlTable, keys: readonly ForeignKey[]): string {
    const { columns, primaryKey, checks } = table;
    const { ending } = this.#dialect.keys;
    const lines = [
      ...columns.map(column => this.#column(column, table)),
      ...(primaryKey.length
        ? [`PRIMARY KEY ${this.#list(primaryKey)}${ending}`]
        : []),
      ...checks.map(check => `CHECK (${check})`),
      ...keys.map(key => this.#foreignKey(key)),
    ];
    const body = lines.map(line => `  ${line}`).join(',\n');
    return `CREATE TABLE ${this.#nameOf(table)} (\n${body}\n)${this.#behind(
      table,
    )};`;
  }

  /** What follows once all tables are there. */
  afterwards(table: SqlTable): string[] {
    const { columns, partitions } = table;
    const statements: string[] = [];
    const name = this.#nameOf(table);
    if (this.#dialect.partitions === 'RANGE' && partitions.length) {
      const rest = {
        ...table,
        name: `${table.name.slice(0, 40)}_rest_of_${table.table.path.replace(
          /\D/g,
          '',
        )}`,
      };
      statements.push(
        `CREATE TABLE ${this.#nameOf(rest)} PARTITION OF ${name} DEFAULT;`,
      );
    }
    const { column: way } = this.#dialect.comments;
    if (way === 'OPTIONS') return statements;
    const text = describe(table.table.object);
    if (text) {
      const literal = this.#dialect.text(text);
      statements.push(
        way === 'COMMENT'
          ? `ALTER TABLE ${name} SET COMMENT = ${literal};`
          : `COMMENT ON TABLE ${name} IS ${literal};`,
      );
    }
    if (way === 'COMMENT') return statements;
    for (const column of columns) {
      const comment = commentOf(column.field);
      if (!comment) continue;
      const place = `${name}.${sqlName(column.name, this.#dialect)}`;
      statements.push(
        `COMMENT ON COLUMN ${place} IS ${this.#dialect.text(comment)};`,
      );
    }
    return statements;
  }

  addForeignKey(key: ForeignKey): string {
    return `ALTER TABLE ${this.#nameOf(key.from)} ADD ${this.#foreignKey(
      key,
    )};`;
  }

  #column(column: SqlColumn, { unique }: SqlTable): string {
    const { field, said } = column;
    const parts = [sqlName(column.name, this.#dialect), said];
    if (isRequired(column)) parts.push('NOT NULL');
    if (unique.includes(column)) parts.push('UNIQUE');
    const { column: way, longest } = this.#dialect.comments;
    const comment =
      way === 'COMMENT ON'
        ? ''
        : this.#shorten(
            commentOf(field),
            longest?.column,
            `${field.path}.description`,
          );
    if (comment) {
      const text = this.#dialect.text(comment);
      parts.push(
        way === 'COMMENT'
          ? `COMMENT ${text}`
          : `OPTIONS (description = ${text})`,
      );
    }
    return parts.join(' ');
  }

  #foreignKey({ columns, to, toColumns }: ForeignKey): string {
    const { ending } = this.#dialect.keys;
    return `FOREIGN KEY ${this.#list(columns)} REFERENCES ${this.#nameOf(
      to,
    )} ${this.#list(toColumns)}${ending}`;
  }

  #behind(table: SqlTable): string {
    const { partitions } = table;
    const { object, path } = table.table;
    const parts: string[] = [];
    if (partitions.length && this.#dialect.partitions === 'RANGE') {
      parts.push(`PARTITION BY RANGE ${this.#list(partitions)}`);
    }
    if (partitions.length && this.#dialect.partitions === 'CLUSTER BY') {
      parts.push(`CLUSTER BY ${this.#list(partitions)}`);
    }
    if (this.#dialect.partitions === 'PARTITION BY')
      parts.push(...this.#byDay(table));
    if (this.#dialect.comments.column === 'OPTIONS') {
      const text = this.#shorten(
        describe(object),
        this.#dialect.comments.longest?.table,
        `${path}.description`,
      );
      if (text)
        parts.push(`OPTIONS (description = ${this.#dialect.text(text)})`);
    }
    return parts.length ? `\n${parts.join('\n')}` : '';
  }

  /** The first day or moment partitions, the other columns cluster. */
  #byDay({ partitions }: SqlTable): string[] {
    const day = partitions.find(
      ({ type }) => type.name === 'date' || familyOf(type) === 'moment',
    );
    const others = partitions.filter(
      column =>
        column !== day &&
        !['float32', 'float64', 'binary', 'time'].includes(column.type.name) &&
        column.said !== 'FLOAT64',
    );
    const clusters = others.slice(0, MAXIMUM_CLUSTERS);
    for (const column of partitions) {
      if (column === day) continue;
      const isThere = clusters.includes(column);
      this.#notes.add({
        kind: isThere ? 'clustered' : 'not partitioned',
        path: `${column.field.path}.partitioned`,
        message: isThere
          ? `${
              this.#dialect.title
            } partitions by one day only, so the table is clustered by this column.`
          : `${
              this.#dialect.title
            } can neither partition nor cluster by this column as well, so it does not.`,
      });
    }
    const parts: string[] = [];
    if (day) {
      const name = sqlName(day.name, this.#dialect);
      const trunc =
        day.type.name === 'timestamp' ? 'TIMESTAMP_TRUNC' : 'DATETIME_TRUNC';
      parts.push(
        `PARTITION BY ${
          day.type.name === 'date' ? name : `${trunc}(${name}, DAY)`
        }`,
      );
    }
    if (clusters.length) {
      parts.push(
        `CLUSTER BY ${clusters
          .map(({ name }) => sqlName(name, this.#dialect))
          .join(', ')}`,
      );
    }
    return parts;
  }

  #shorten(text: string, longest: number | undefined, path: string): string {
    if (longest === undefined || text.length <= longest) return text;
    this.#notes.add({
      kind: 'shortened description',
      path,
      message: `${this.#dialect.title} allows ${longest.toLocaleString(
        'en-US',
      )} characters in a description, so it is cut.`,
    });
    return wholeText(text.slice(0, longest));
  }

  #nameOf({ above, name }: Pick<SqlTable, 'above' | 'name'>): string {
    return [...above, name].map(part => sqlName(part, this.#dialect)).join('.');
  }

  #list(columns: readonly SqlColumn[]): string {
    return `(${columns
      .map(({ name }) => sqlName(name, this.#dialect))
      .join(', ')})`;
  }
}
