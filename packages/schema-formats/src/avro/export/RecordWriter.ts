import type { JsonValue } from '@data-mesh/data-contract';
import {
  columnTypes,
  compact,
  Field,
  isScalar,
  NameMaker,
  NoteCollector,
  quoted,
  resolveFacets,
  seenText,
  Table,
} from '../../conversion/export/core';
import { avroTreatments, avroTypes } from './tables';

export type AvroSchema = string | AvroSchema[] | { [key: string]: JsonValue };

const symbol = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Some readers of Avro keep names as keys of objects, which have these already. */
const isInherited = (name: string) => name in Object.prototype;

function legalName(text: string): string {
  const name = text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '_');
  if (isInherited(name)) return `_${name.replace(/_+/g, '')}`;
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

function avroNames(fallback: string, taken: readonly string[] = []): NameMaker {
  const names = new NameMaker({
    legal: legalName,
    key: name => name,
    maximumBytes: 200,
    fallback,
  });
  for (const name of taken) names.make(name);
  return names;
}

/** What a record of that name would be taken for. */
const primitives =
  'null boolean int long float double bytes string record enum array map fixed union error request'.split(
    ' ',
  );

/** Writes the record of a table; records and enums below it get names of their own. */
export class RecordWriter {
  readonly #notes: NoteCollector;
  readonly #title: string;
  readonly #types = avroNames('Record', primitives);

  constructor(options: { notes: NoteCollector; title: string }) {
    this.#notes = options.notes;
    this.#title = options.title;
  }

  table(options: {
    table: Table;
    namespace?: string;
    contract: { [key: string]: JsonValue };
  }): AvroSchema {
    const { table, namespace, contract } = options;
    const { object, path } = table;
    const name = this.#types.make(table.name);
    const kept = this.#kept('object', object, path);
    if (name !== table.name) {
      this.#renamed('record', path, table.name, name);
      kept.set('name', table.name);
    }
    if (Object.keys(contract).length) kept.set('contract', contract);
    return {
      type: 'record',
      name,
      ...(namespace && { namespace }),
      ...docOf(object.description),
      ...withKept(kept),
      fields: this.#fields(table.fields, name),
    };
  }

  #fields(fields: readonly Field[], above: string): JsonValue[] {
    const names = avroNames('field');
    return fields.map(field => {
      const { property, path } = field;
      const name = names.make(field.name);
      const kept = this.#keptOf(field);
      if (name !== field.name) {
        this.#renamed('field', path, field.name, name);
        kept.set('name', field.name);
      }
      const type = this.#type(field, `${above}_${name}`, kept);
      const isRequired = property.required || property.primaryKey;
      return {
        name,
        ...docOf(property.description),
        type: (isRequired ? type : ['null', type]) as JsonValue,
        ...(!isRequired && { default: null }),
        ...withKept(kept),
      };
    });
  }

  #type(field: Field, name: string, kept: Map<string, JsonValue>): AvroSchema {
    const { type, path, items, key, value } = field;
    const { said, loss } = avroTypes[type.name];
    if (loss)
      this.#notes.add({ kind: `type ${type.name}`, path, message: loss });
    switch (type.name) {
      case 'object': {
        const record = this.#types.make(name);
        return {
          type: 'record',
          name: record,
          fields: this.#fields(field.fields, record),
        };
      }
      case 'array':
        return {
          type: 'array',
          items: this.#below(items, name, path) as JsonValue,
        };
      case 'map':
        if (key && !/string/.test(key.type.name)) {
          this.#notes.add({
            kind: 'map key',
            path: key.path,
            message: `Keys of maps are strings in Avro, so ${
              columnTypes[key.type.name]
            } is written as one.`,
          });
        }
        return {
          type: 'map',
          values: this.#below(value, name, path) as JsonValue,
        };
      case 'vector':
        return { type: 'array', items: 'float' };
      default: {
        const symbols = this.#symbols(field, kept);
        if (symbols)
          return { type: 'enum', name: this.#types.make(name), symbols };
        return scalar(said, type.precision, type.scale);
      }
    }
  }

  /** What is below a list or map has no place for its own facts but the type. */
  #below(field: Field | undefined, name: string, path: string): AvroSchema {
    if (!field) {
      this.#notes.add({
        kind: 'unknown items',
        path,
        message:
          'Avro needs a type for what is in it, and none is known, so it is a string.',
      });
      return 'string';
    }
    const kept = this.#keptOf(field);
    if (field.property.description)
      kept.set('description', field.property.description);
    const type = this.#type(field, name, kept);
    if (kept.size === 0) return type;
    const whole = typeof type === 'string' ? { type } : type;
    return Array.isArray(whole) ? whole : { ...whole, ...withKept(kept) };
  }

  #symbols(
    { property, path, type }: Field,
    kept: Map<string, JsonValue>,
  ): string[] | undefined {
    const entries = property.enum;
    if (entries.length === 0) return undefined;
    const values = entries.map(({ value }) => value);
    const isEnum =
      /string/.test(type.name) &&
      isScalar(type) &&
      values.every(
        value =>
          typeof value === 'string' &&
          symbol.test(value) &&
          !isInherited(value),
      );
    const described = entries.some(
      entry => Object.keys(compact(entry) ?? {}).length > 1,
    );
    if (described || !isEnum) kept.set('enum', compact(entries) ?? []);
    if (isEnum) return [...new Set(values as string[])];
    this.#notes.add({
      kind: 'enum',
      path: `${path}.enum`,
      message:
        'Symbols of Avro are words of letters, digits and _, and the allowed values are not all such, so any value fits; they are kept in the attribute odcs.',
    });
    return undefined;
  }

  #keptOf({ property, path, type }: Field): Map<string, JsonValue> {
    const kept = this.#kept('property', property, path);
    const { kept: options } = resolveFacets({
      level: 'option',
      element: property.logicalTypeOptions ?? {},
      path: `${path}.logicalTypeOptions`,
      target: this.#title,
      table: avroTreatments,
      notes: this.#notes,
    });
    const format = property.logicalTypeOptions?.format;
    // The formats of numbers and of UUIDs are in the type.
    if (format !== undefined && !/int|float|uuid/.test(type.name))
      options.set('format', format);
    if (options.size)
      kept.set('logicalTypeOptions', Object.fromEntries(options));
    return kept;
  }

  #kept(level: 'object' | 'property', element: object, path: string) {
    return resolveFacets({
      level,
      element,
      path,
      target: this.#title,
      table: avroTreatments,
      notes: this.#notes,
    }).kept;
  }

  #renamed(what: string, path: string, from: string, to: string): void {
    this.#notes.add({
      kind: `renamed ${what}`,
      path: `${path}.name`,
      message: `${quoted(
        from,
      )} is no name of its own in Avro, so the ${what} is called ${to}; the name is kept in the attribute odcs.`,
    });
  }
}

function docOf(description: string | undefined): { doc?: string } {
  const doc = seenText(description ?? '');
  return doc ? { doc } : {};
}

function withKept(kept: Map<string, JsonValue>): { odcs?: JsonValue } {
  return kept.size ? { odcs: Object.fromEntries(kept) } : {};
}

function scalar(said: string, precision = 0, scale = 0): AvroSchema {
  const [type, logicalType] = said.split(', ', 2);
  if (!logicalType) return type;
  const fixed = /decimal\((\d+), 0\)/.exec(said);
  if (!/^decimal/.test(logicalType)) return { type, logicalType };
  return fixed
    ? { type, logicalType: 'decimal', precision: Number(fixed[1]), scale: 0 }
    : { type, logicalType: 'decimal', precision, scale };
}
