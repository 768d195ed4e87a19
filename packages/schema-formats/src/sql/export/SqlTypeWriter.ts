import { describedNestedTreatments, nestedTreatments } from './treatments';
import {
  ColumnType,
  countOption,
  familyOf,
  Field,
  isNumeric,
  isScalar,
  NoteCollector,
  quoted,
  resolveFacets,
  saidType,
  seenText,
  typeLimits,
} from '../../conversion/export/core';
import { SqlDialect } from './dialect';
import { sqlName, SqlNames } from './sqlNames';

/** The type of a column as SQL writes it, and what can be asked of its values. */
export interface SqlType {
  said: string;
  /** Of the column that is really made. */
  type: ColumnType;
}

/** Writes types of one dialect, and notes what they do not say. */
export class SqlTypeWriter {
  readonly #dialect: SqlDialect;
  readonly #notes: NoteCollector;
  /** Whether the contract has a server of this database, whose physical types hold. */
  readonly #atHome: boolean;

  constructor(options: {
    dialect: SqlDialect;
    notes: NoteCollector;
    atHome: boolean;
  }) {
    this.#dialect = options.dialect;
    this.#notes = options.notes;
    this.#atHome = options.atHome;
  }

  write(field: Field, level = 1): SqlType {
    return this.#keptType(field) ?? this.#mappedType(field, level);
  }

  #keptType({ physical }: Field): SqlType | undefined {
    if (!this.#atHome || !physical?.databases.has(this.#dialect.database)) {
      return undefined;
    }
    if (physical.lists > 0) {
      return this.#dialect.nesting.array.startsWith('T[]')
        ? { said: physical.text, type: { name: 'array' } }
        : undefined;
    }
    return { said: physical.text, type: physical.type };
  }

  #mappedType(field: Field, level: number): SqlType {
    const written = this.#logicalType(field, level);
    this.#notePhysicalType(field, written);
    return written;
  }

  #logicalType(field: Field, level: number): SqlType {
    const { types, nesting } = this.#dialect;
    const type = this.#withinLimits(field);
    const row = types[type.name];
    const loss = (message = row.loss) => {
      if (!message) return;
      this.#notes.add({ kind: `type ${type.name}`, path: field.path, message });
    };
    if (isScalar(type) || type.name === 'unknown') {
      loss();
      return { said: saidType(row, type), type };
    }
    const below =
      level < nesting.deepest ? this.#nestedType(field, level) : undefined;
    if (below === undefined) {
      const said = /[<(\[ ]|^T/.test(row.said) ? nesting.opaque : row.said;
      loss(
        row.loss ??
          `${
            this.#dialect.title
          } cannot declare what is in it, so it is ${said}.`,
      );
      return { said, type };
    }
    if (type.name === 'vector') loss();
    return { said: below, type };
  }

  /** The type as nested types write it; undefined where this dialect has none for it. */
  #nestedType(field: Field, level: number): string | undefined {
    const { nesting, types, title } = this.#dialect;
    const { type, fields, items, key, value, property, path } = field;
    switch (type.name) {
      case 'object': {
        if (nesting.object === 'opaque' || fields.length === 0)
          return undefined;
        const inside = this.#structFields(fields, level);
        return nesting.object === 'STRUCT()'
          ? `STRUCT(${inside})`
          : `STRUCT<${inside}>`;
      }
      case 'array': {
        if (nesting.array === 'opaque' || !items) return undefined;
        const isPlain = isScalar(items.type);
        if (nesting.array === 'T[] of scalars') {
          return isPlain ? `${this.write(items, level + 1).said}[]` : undefined;
        }
        this.#noteNested(items);
        if (nesting.array === 'T[]')
          return `${this.write(items, level + 1).said}[]`;
        // BigQuery has no arrays of arrays.
        return ['array', 'map', 'vector'].includes(items.type.name)
          ? undefined
          : `ARRAY<${this.write(items, level + 1).said}>`;
      }
      case 'map': {
        if (nesting.map === 'opaque' || !key || !value) return undefined;
        this.#noteNested(key);
        this.#noteNested(value);
        const [keyType, valueType] = [key, value].map(
          side => this.write(side, level + 2).said,
        );
        if (nesting.map === 'MAP(K, V)') return `MAP(${keyType}, ${valueType})`;
        this.#notes.add({
          kind: 'map as list',
          path,
          message: `${title} has no maps, so it is a list of keys with their values, and a key may occur twice.`,
        });
        return `ARRAY<STRUCT<key ${keyType}, value ${valueType}>>`;
      }
      default: {
        const { said } = types.vector;
        const dimensions = countOption(property, 'dimensions') ?? 0;
        if (!said.includes('[n]')) return said;
        return dimensions > 0 && dimensions <= 100_000
          ? said.replace('[n]', `[${dimensions}]`)
          : said.replace('[n]', '[]');
      }
    }
  }

  #structFields(fields: readonly Field[], level: number): string {
    const { database } = this.#dialect;
    const names = new SqlNames({
      dialect: this.#dialect,
      notes: this.#notes,
      fallback: 'field',
    });
    return fields
      .map(field => {
        const { property, path, name } = field;
        const wanted = property.physicalName?.trim()
          ? property.physicalName
          : name;
        const said = sqlName(
          names.make({ wanted, path: `${path}.name` }),
          this.#dialect,
        );
        const { said: type } = this.write(field, level + 1);
        this.#noteNested(field);
        if (database !== 'bigquery') return `${said} ${type}`;
        const required =
          property.required && !type.startsWith('ARRAY') ? ' NOT NULL' : '';
        const text = commentOf(field).slice(
          0,
          this.#dialect.comments.longest?.column,
        );
        const options = text
          ? ` OPTIONS (description = ${this.#dialect.text(wholeText(text))})`
          : '';
        return `${said} ${type}${required}${options}`;
      })
      .join(', ');
  }

  /** What a type inside of another one cannot say. */
  #noteNested({ property, path }: Field): void {
    const table =
      this.#dialect.database === 'bigquery'
        ? describedNestedTreatments
        : nestedTreatments;
    const target = `A type inside of another one in ${this.#dialect.title}`;
    resolveFacets({
      level: 'property',
      element: property,
      path,
      target,
      table,
      notes: this.#notes,
    });
    resolveFacets({
      level: 'option',
      element: property.logicalTypeOptions ?? {},
      path: `${path}.logicalTypeOptions`,
      target,
      table,
      notes: this.#notes,
    });
  }

  /** The type of a field; one without its numbers where they are more than the database allows. */
  #withinLimits({ type, path }: Field): ColumnType {
    const limits = typeLimits[this.#dialect.database];
    const { length = 1, precision = 1, scale = 0 } = type;
    const whole = this.#dialect.database === 'bigquery' ? 29 : limits.precision;
    const fits =
      length <= limits.length &&
      precision <= limits.precision &&
      precision - scale <= whole &&
      scale <= (this.#dialect.database === 'bigquery' ? 9 : limits.precision);
    if (fits) return type;
    const name = type.name === 'decimal' ? 'number' : 'string';
    this.#notes.add({
      kind: `too large ${type.name}`,
      path,
      message: `${this.#dialect.title} has no ${
        type.name === 'decimal'
          ? 'decimals of so many digits'
          : 'limit of so many characters'
      }, so it is ${this.#dialect.types[name].said}.`,
    });
    return { name };
  }

  #notePhysicalType(
    { property, physical, type, path }: Field,
    { said }: SqlType,
  ): void {
    const { physicalType } = property;
    if (!physicalType) return;
    const isSame =
      physicalType.toLowerCase() === said.toLowerCase() ||
      physicalType.toLowerCase() === property.logicalType?.toLowerCase();
    const isTranslated =
      physical &&
      !physical.lists &&
      (familyOf(physical.type) === familyOf(type) ||
        (isNumeric(physical.type) && isNumeric(type)));
    if (isSame || isTranslated) return;
    this.#notes.add({
      kind: 'physical type',
      path: `${path}.physicalType`,
      message: `The physical type ${quoted(physicalType)} is not known in ${
        this.#dialect.title
      }, so the column has the type ${quoted(said)} by its logical type.`,
    });
  }
}

/** What a comment says of a column: its business name and its description. */
export function commentOf({ property }: Pick<Field, 'property'>): string {
  return describe(property);
}

export function describe(element: {
  businessName?: string;
  description?: string;
}): string {
  return [element.businessName, element.description]
    .map(text => seenText(text ?? ''))
    .filter(Boolean)
    .join('\n');
}

/** Not ending in half a character. */
export function wholeText(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
