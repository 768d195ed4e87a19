import {
  Field,
  isScalar,
  NoteCollector,
  quoted,
  resolveFacets,
  Table,
  treatmentOf,
} from '../../conversion/export/core';
import { checksOf } from './checks';
import { SqlDialect } from './dialect';
import { nameParts, sqlName, SqlNames } from './sqlNames';
import { SqlColumn, SqlTable } from './SqlTable';
import { SqlTypeWriter } from './SqlTypeWriter';

/** The formats that are in the type. */
const formatsOfTypes = /^(?:uuid|[iu](?:8|16|32|64|128)|f32|f64)$/;

/** Makes tables of SQL of objects: names, types, keys and checks. */
export class SqlTableReader {
  readonly #dialect: SqlDialect;
  readonly #notes: NoteCollector;
  readonly #types: SqlTypeWriter;
  readonly #names: SqlNames;
  readonly #atHome: boolean;

  constructor(options: {
    dialect: SqlDialect;
    notes: NoteCollector;
    atHome: boolean;
  }) {
    this.#dialect = options.dialect;
    this.#notes = options.notes;
    this.#atHome = options.atHome;
    this.#types = new SqlTypeWriter(options);
    this.#names = new SqlNames({ ...options, fallback: 'table' });
  }

  /** Undefined for an object without columns. */
  read(table: Table): SqlTable | undefined {
    const { object, path, fields } = table;
    this.#facets('object', object, path);
    const kind = object.physicalType;
    if (kind && !/^(?:base )?table$/i.test(kind.trim())) {
      this.#note(
        'physical type of object',
        `${path}.physicalType`,
        `It is called ${quoted(kind)}, and is written as a table.`,
      );
    }
    const { maximumColumns = Infinity } = this.#dialect;
    if (fields.length === 0) {
      this.#note(
        'no columns',
        path,
        'The object has no columns, so no table is made of it.',
      );
      return undefined;
    }
    if (fields.length > maximumColumns) {
      this.#note(
        'too many columns',
        path,
        `${this.#dialect.title} has at most ${maximumColumns.toLocaleString(
          'en-US',
        )} columns in a table, so it will refuse this one with ${fields.length.toLocaleString(
          'en-US',
        )}.`,
      );
    }
    const wanted = object.physicalName?.trim()
      ? object.physicalName
      : table.name;
    // Elsewhere a point divides what is no schema, as in the name of a topic.
    const { above, own } = this.#atHome
      ? nameParts(wanted)
      : { above: [], own: wanted };
    const whole = this.#names.make({
      wanted: [...above, own].join('.'),
      path: `${path}.name`,
    });
    const name = above.length
      ? whole.slice(above.join('.').length + 1) || own
      : whole;
    const columns = this.#columns(fields);
    const primaryKey = this.#primaryKey(columns, path);
    const unique = columns.filter(column => this.#isUnique(column, primaryKey));
    return {
      table,
      above,
      name,
      columns,
      primaryKey,
      unique,
      checks: columns.flatMap(column =>
        checksOf({
          ...column,
          column: sqlName(column.name, this.#dialect),
          sqlType: column,
          dialect: this.#dialect,
          notes: this.#notes,
        }),
      ),
      partitions: this.#partitions(
        columns,
        [
          ...(primaryKey.length ? [primaryKey] : []),
          ...unique.map(column => [column]),
        ],
        path,
      ),
    };
  }

  #columns(fields: readonly Field[]): SqlColumn[] {
    const names = new SqlNames({
      dialect: this.#dialect,
      notes: this.#notes,
      fallback: 'column',
    });
    return fields.map(field => {
      const { property, path } = field;
      this.#facets('property', property, path);
      this.#options(field);
      const wanted = property.physicalName?.trim()
        ? property.physicalName
        : field.name;
      return {
        field,
        name: names.make({ wanted, path: `${path}.name` }),
        ...this.#types.write(field),
      };
    });
  }

  #options({ property, path }: Field): void {
    const options = property.logicalTypeOptions ?? {};
    this.#facets('option', options, `${path}.logicalTypeOptions`);
    const { format } = options;
    const { as } = treatmentOf({
      table: this.#dialect.treatments,
      level: 'option',
      facet: 'format',
    });
    if (as === 'native' || format === undefined) return;
    if (formatsOfTypes.test(String(format))) return;
    this.#note(
      'format',
      `${path}.logicalTypeOptions.format`,
      `${this.#dialect.title} cannot say the format ${quoted(
        String(format),
      )}, so it is left out.`,
    );
  }

  #primaryKey(columns: readonly SqlColumn[], path: string): SqlColumn[] {
    const key = columns
      .filter(({ field }) => field.property.primaryKey)
      .map((column, index) => {
        const { primaryKeyPosition = -1 } = column.field.property;
        return {
          column,
          index,
          position: primaryKeyPosition > 0 ? primaryKeyPosition : Infinity,
        };
      })
      .sort((a, b) =>
        a.position === b.position ? a.index - b.index : a.position - b.position,
      )
      .map(({ column }) => column);
    const { maximumColumns } = this.#dialect.keys;
    const odd = key.find(({ type }) => !isScalar(type));
    if (odd || key.length > maximumColumns) {
      this.#note(
        'primary key',
        odd ? `${odd.field.path}.primaryKey` : path,
        odd
          ? `A column of type ${odd.said} cannot be part of a primary key in ${
              this.#dialect.title
            }, so there is none.`
          : `${
              this.#dialect.title
            } allows ${maximumColumns} columns in a primary key, so there is none.`,
      );
      return [];
    }
    return key;
  }

  #isUnique(
    { field, type, said }: SqlColumn,
    primaryKey: readonly SqlColumn[],
  ): boolean {
    if (!field.property.unique || !this.#dialect.keys.unique) return false;
    if (primaryKey.length === 1 && primaryKey[0].field === field) return false;
    if (isScalar(type)) return true;
    this.#note(
      'unique',
      `${field.path}.unique`,
      `A column of type ${said} cannot be unique in ${
        this.#dialect.title
      }, so nothing says so.`,
    );
    return false;
  }

  #partitions(
    columns: readonly SqlColumn[],
    keys: readonly (readonly SqlColumn[])[],
    path: string,
  ): SqlColumn[] {
    const { partitions, title } = this.#dialect;
    if (partitions === 'none') return [];
    const wanted = columns
      .filter(({ field }) => field.property.partitioned)
      .map((column, index) => {
        const { partitionKeyPosition = -1 } = column.field.property;
        return {
          column,
          index,
          position: partitionKeyPosition > 0 ? partitionKeyPosition : Infinity,
        };
      })
      .sort((a, b) =>
        a.position === b.position ? a.index - b.index : a.position - b.position,
      )
      .map(({ column }) => column);
    const odd = wanted.find(({ type }) => !isScalar(type));
    const isOutsideKey =
      partitions === 'RANGE' &&
      keys.some(key => !wanted.every(column => key.includes(column)));
    if (
      !odd &&
      !isOutsideKey &&
      wanted.length <= this.#dialect.keys.maximumColumns
    )
      return wanted;
    if (wanted.length === 0) return wanted;
    this.#note(
      'partitions',
      odd ? `${odd.field.path}.partitioned` : path,
      odd
        ? `A table cannot be partitioned by a column of type ${odd.said} in ${title}, so it is not partitioned.`
        : `${title} partitions only by columns that are part of all keys, and not by too many, so the table is not partitioned.`,
    );
    return [];
  }

  #facets(
    level: 'object' | 'property' | 'option',
    element: object,
    path: string,
  ): void {
    resolveFacets({
      level,
      element,
      path,
      target: this.#dialect.title,
      table: this.#dialect.treatments,
      notes: this.#notes,
    });
  }

  #note(kind: string, path: string, message: string): void {
    this.#notes.add({ kind, path, message });
  }
}

/** Whether it may be empty, other than by being part of the primary key. */
export function isRequired({ field, said }: SqlColumn): boolean {
  return Boolean(field.property.required) && !said.startsWith('ARRAY<');
}
