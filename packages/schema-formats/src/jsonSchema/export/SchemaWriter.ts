import type { JsonValue } from '@data-mesh/data-contract';
import {
  boundOption,
  compact,
  countOption,
  Field,
  isNumeric,
  NameMaker,
  NoteCollector,
  numberOption,
  quoted,
  resolveFacets,
  Table,
  booleanOption,
  columnTypes,
} from '../../conversion/export/core';
import { integerRanges, jsonTreatments, jsonTypes } from './tables';
import { textKeywords } from './textKeywords';

export type JsonSchema = { [keyword: string]: JsonValue };

/** Writes the schema of a table, a column and what is below it. */
export class SchemaWriter {
  readonly #notes: NoteCollector;
  readonly #title: string;

  constructor(options: { notes: NoteCollector; title: string }) {
    this.#notes = options.notes;
    this.#title = options.title;
  }

  object({ object, path, name, fields }: Table): JsonSchema {
    const kept = this.#kept('object', object, path);
    const { businessName, description, deprecated } = object;
    const title = businessName ?? name;
    // The title would be taken for it.
    if (title !== name) kept.set('name', name);
    return {
      title,
      ...(description && { description }),
      ...(deprecated && { deprecated }),
      type: 'object',
      ...this.#properties(fields, []),
      ...withKept(kept),
    };
  }

  /** As a field of an object it may be `null` where it is not required; an item may not. */
  #field(field: Field, place: 'field' | 'below'): JsonSchema {
    const { property, path, type } = field;
    const nullable = place === 'field' && !isRequired(field);
    const loss = jsonTypes[type.name].loss;
    if (loss) {
      this.#notes.add({ kind: `type ${type.name}`, path, message: loss });
    }
    const kept = this.#kept('property', property, path);
    const { kept: options } = resolveFacets({
      level: 'option',
      element: property.logicalTypeOptions ?? {},
      path: `${path}.logicalTypeOptions`,
      target: this.#title,
      table: jsonTreatments,
      notes: this.#notes,
    });
    const keywords = this.#keywords(field);
    for (const option of keywords.unsaid) {
      const value = compact(property.logicalTypeOptions?.[option]);
      if (value !== undefined) options.set(option, value);
    }
    if (property.logicalType && keywords.unsaid.length + options.size > 0) {
      kept.set('logicalType', property.logicalType);
    }
    if (options.size)
      kept.set('logicalTypeOptions', Object.fromEntries(options));
    const { businessName, description, deprecated, examples } = property;
    return {
      ...(businessName && { title: businessName }),
      ...(description && { description }),
      ...(deprecated && { deprecated }),
      ...typeKeyword(keywords.type, nullable),
      ...keywords.keywords,
      ...this.#allowed(field, nullable, kept),
      ...(examples.length > 0 && { examples }),
      ...withKept(kept),
    };
  }

  #keywords(field: Field): {
    type?: string;
    keywords: JsonSchema;
    /** The options that no keyword says. */
    unsaid: string[];
  } {
    const { property, type, path } = field;
    const count = (name: string) => {
      const value = countOption(property, name);
      return value === undefined ? {} : { [name]: value };
    };
    switch (type.name) {
      case 'unknown':
        return { keywords: {}, unsaid: [] };
      case 'boolean':
        return { type: 'boolean', keywords: {}, unsaid: [] };
      case 'object': {
        const required = property.logicalTypeOptions?.required;
        const names = Array.isArray(required)
          ? required.filter((name): name is string => typeof name === 'string')
          : [];
        return {
          type: 'object',
          keywords: {
            ...this.#properties(field.fields, names),
            ...count('minProperties'),
            ...count('maxProperties'),
          },
          unsaid: [],
        };
      }
      case 'map':
        return { type: 'object', keywords: this.#map(field), unsaid: [] };
      case 'array':
        return {
          type: 'array',
          keywords: {
            ...(field.items && { items: this.#field(field.items, 'below') }),
            ...count('minItems'),
            ...count('maxItems'),
            ...(booleanOption(property, 'uniqueItems') && {
              uniqueItems: true,
            }),
          },
          unsaid: [],
        };
      case 'vector': {
        const dimensions = countOption(property, 'dimensions');
        return {
          type: 'array',
          keywords: {
            items: { type: 'number' },
            ...(dimensions && { minItems: dimensions, maxItems: dimensions }),
          },
          unsaid: [],
        };
      }
      default:
        return isNumeric(type)
          ? numberKeywords(field)
          : textKeywords({ field, path, notes: this.#notes });
    }
  }

  #properties(fields: readonly Field[], alsoRequired: string[]): JsonSchema {
    const names = new NameMaker({
      legal: text => text,
      key: name => name,
      maximumBytes: 1_000_000,
      fallback: 'column',
    });
    const properties: [string, JsonSchema][] = [];
    const required = new Set(alsoRequired);
    for (const field of fields) {
      const name = names.make(field.name);
      if (name !== field.name) {
        this.#notes.add({
          kind: 'name taken',
          path: `${field.path}.name`,
          message: `Another field beside it is called ${quoted(
            field.name,
          )}, too, so it becomes ${quoted(name)}.`,
        });
      }
      if (isRequired(field)) required.add(name);
      properties.push([name, this.#field(field, 'field')]);
    }
    return {
      properties: Object.fromEntries(properties),
      ...(required.size > 0 && { required: [...required] }),
    };
  }

  #map({ key, value }: Field): JsonSchema {
    const isText =
      !key || ['string', 'bounded-string', 'uuid'].includes(key.type.name);
    if (!isText) {
      this.#notes.add({
        kind: 'map key',
        path: key.path,
        message: `Keys in JSON are texts, so ${
          columnTypes[key.type.name]
        } is written as one.`,
      });
    }
    const keySchema = key && isText ? this.#field(key, 'below') : {};
    const { type: _type, ...names } = keySchema;
    return {
      ...(Object.keys(names).length > 0 && { propertyNames: names }),
      additionalProperties: value ? this.#field(value, 'below') : true,
    };
  }

  #allowed(
    { property: { enum: values } }: Field,
    nullable: boolean,
    kept: Map<string, JsonValue>,
  ): JsonSchema {
    if (values.length === 0) return {};
    const described = values.some(
      entry => Object.keys(compact(entry) ?? {}).length > 1,
    );
    if (described) kept.set('enum', compact(values) ?? []);
    const all = values.map(({ value }) => value ?? null);
    const distinct = new Map(
      [...all, ...(nullable ? [null] : [])].map(value => [
        JSON.stringify(value),
        value,
      ]),
    );
    return { enum: [...distinct.values()] };
  }

  #kept(
    level: 'object' | 'property',
    element: object,
    path: string,
  ): Map<string, JsonValue> {
    return resolveFacets({
      level,
      element,
      path,
      target: this.#title,
      table: jsonTreatments,
      notes: this.#notes,
    }).kept;
  }
}

function isRequired({ property }: Field): boolean {
  return Boolean(property.required || property.primaryKey);
}

function typeKeyword(type: string | undefined, nullable: boolean): JsonSchema {
  if (type === undefined) return {};
  return { type: nullable ? [type, 'null'] : type };
}

function withKept(kept: Map<string, JsonValue>): JsonSchema {
  return kept.size ? { 'x-odcs': Object.fromEntries(kept) } : {};
}

function numberKeywords({ property, type }: Field) {
  const keywords: JsonSchema = {};
  const unsaid: string[] = property.logicalTypeOptions?.format
    ? ['format']
    : [];
  const [low, high] = integerRanges.get(type.name) ?? [];
  for (const [side, exclusiveName, range] of [
    ['minimum', 'exclusiveMinimum', low],
    ['maximum', 'exclusiveMaximum', high],
  ] as const) {
    const bound = boundOption(property, side);
    if (typeof bound?.value === 'number') {
      keywords[bound.exclusive ? exclusiveName : side] = bound.value;
    } else if (range !== undefined) keywords[side] = range;
    if (typeof bound?.value === 'string')
      unsaid.push(bound.exclusive ? exclusiveName : side);
  }
  const step = numberOption(property, 'multipleOf');
  if (step !== undefined && step > 0) keywords.multipleOf = step;
  const isWhole = /int/.test(type.name);
  return { type: isWhole ? 'integer' : 'number', keywords, unsaid };
}
