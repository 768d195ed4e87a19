import type { JsonValue } from '@data-mesh/data-contract';
import { isObject, JsonObject } from '../../reading/json';
import { SchemaParseError } from '../../reading/SchemaParseError';
import {
  checkName,
  declaredAliases,
  declaredName,
  DeclaredName,
  qualify,
} from './declaredNames';
import { DefaultJudge } from './DefaultJudge';
import {
  AvroEnum,
  AvroField,
  AvroFixed,
  AvroPrimitive,
  AvroRecord,
  AvroType,
  AvroUnion,
  primitiveKinds,
} from './types';

/** Where a type stands: its place, its depth, and the namespace around it. */
interface Surroundings {
  place: string;
  depth: number;
  namespace: string;
}

/** Deeper than any schema that people wrote, and harmless for the stack. */
const MAXIMUM_DEPTH = 500;

/** What is said of a schema that is nested deeper. */
export const tooDeep = {
  problem: `The schema is nested more than ${MAXIMUM_DEPTH} levels deep.`,
  remedy: 'Define inner types once and refer to them by name.',
};

/**
 * Makes types of the JSON of one schema. A name must be defined before it is
 * used; a record knows its own name within its fields.
 */
export class AvroReader {
  readonly #primitives = new Map<string, AvroPrimitive>(
    primitiveKinds.map(kind => [kind, { kind }]),
  );
  readonly #named = new Map<string, AvroType>();
  /** Judged when all types are complete, for they may contain themselves. */
  readonly #defaults: { type: AvroType; value: JsonValue; place: string }[] =
    [];

  read(schema: JsonValue): AvroType {
    const type = this.#type(schema, { place: '', depth: 0, namespace: '' });
    const judge = new DefaultJudge();
    for (const { type: of, value, place } of this.#defaults) {
      if (!judge.fits(of, value)) {
        throw new SchemaParseError({
          place,
          problem: `The default ${shown(value)} is no value of the type ${
            of.kind
          }.`,
          remedy: 'Change the default or the type, or remove the default.',
        });
      }
    }
    return type;
  }

  #type(schema: JsonValue | undefined, around: Surroundings): AvroType {
    const { place, depth } = around;
    if (depth > MAXIMUM_DEPTH) {
      throw new SchemaParseError(tooDeep);
    }
    if (typeof schema === 'string') {
      return this.#reference(schema, around);
    }
    if (Array.isArray(schema)) {
      return this.#union(schema, around);
    }
    if (!isObject(schema)) {
      throw new SchemaParseError({
        place,
        problem: `A type must be a name, an object or a list, got ${shown(
          schema,
        )}.`,
        remedy: 'Write a type such as "string" or ["null", "string"].',
      });
    }
    const { type } = schema;
    if (typeof type !== 'string') {
      throw new SchemaParseError({
        place: `${place}/type`,
        problem: 'The type of a schema must be a name such as "record".',
        remedy:
          'Write a name; a union or an inner schema stands in the place of the object itself.',
      });
    }
    const inner = (key: string): AvroType =>
      this.#type(schema[key], within(around, key));
    switch (type) {
      case 'array':
        return { kind: 'array', items: inner('items'), place, json: schema };
      case 'map':
        return { kind: 'map', values: inner('values'), place, json: schema };
      case 'record':
      case 'error':
        return this.#record(schema, around);
      case 'enum':
        return this.#enum(schema, around);
      case 'fixed':
        return this.#fixed(schema, around);
      default:
        // A primitive with its logical type, or a reference, as Java allows it.
        return this.#reference(type, around);
    }
  }

  /** A name that the namespace lacks is looked up without one. */
  #reference(name: string, { namespace, place }: Surroundings): AvroType {
    const known =
      this.#primitives.get(name) ??
      (name.includes('.')
        ? undefined
        : this.#named.get(qualify(name, namespace))) ??
      this.#named.get(name);
    if (!known) {
      throw new SchemaParseError({
        place,
        problem: `There is no type ${shown(name)}.`,
        remedy:
          'Define it before it is used, or write a primitive type such as "string".',
      });
    }
    return known;
  }

  #union(schema: JsonValue[], around: Surroundings): AvroUnion {
    const seen = new Set<string>();
    const branches = schema.map((branch, index) => {
      const type = this.#type(branch, within(around, index));
      const place = `${around.place}/${index}`;
      if (type.kind === 'union') {
        throw new SchemaParseError({
          place,
          problem: 'A union stands directly in a union.',
          remedy: 'Write the branches of both in one list.',
        });
      }
      const key = 'name' in type ? type.name : type.kind;
      if (seen.has(key)) {
        throw new SchemaParseError({
          place,
          problem: `The union has two branches ${key}.`,
          remedy: 'Keep one of them.',
        });
      }
      seen.add(key);
      return type;
    });
    return { kind: 'union', branches, place: around.place, json: schema };
  }

  #enum(schema: JsonObject, around: Surroundings): AvroEnum {
    const { place } = around;
    const { fullName: name, aliases } = this.#nameOf(schema, around);
    const { symbols, default: fallback } = schema;
    if (!Array.isArray(symbols) || !symbols.length) {
      throw new SchemaParseError({
        place: `${place}/symbols`,
        problem: `The enum ${name} has no list of symbols.`,
        remedy: 'Write "symbols": ["NEW", "PAID"].',
      });
    }
    const own = new Set<string>();
    for (const [index, symbol] of symbols.entries()) {
      const symbolPlace = `${place}/symbols/${index}`;
      refuseTwice(own, checkName(symbol, symbolPlace), symbolPlace);
    }
    if (fallback !== undefined && !own.has(fallback as string)) {
      throw new SchemaParseError({
        place: `${place}/default`,
        problem: `The default ${shown(fallback)} is no symbol of ${name}.`,
        remedy: 'Write one of its symbols.',
      });
    }
    return this.#define({
      kind: 'enum',
      name,
      aliases,
      place,
      json: schema,
      symbols: symbols as string[],
      ...(fallback === undefined ? {} : { default: String(fallback) }),
    });
  }

  #fixed(schema: JsonObject, around: Surroundings): AvroFixed {
    const { fullName: name, aliases } = this.#nameOf(schema, around);
    const { size } = schema;
    if (!Number.isSafeInteger(size) || (size as number) < 0) {
      throw new SchemaParseError({
        place: `${around.place}/size`,
        problem: `The size of ${name} must be a number of bytes, got ${shown(
          size,
        )}.`,
        remedy: 'Write "size": 16.',
      });
    }
    return this.#define({
      kind: 'fixed',
      name,
      aliases,
      place: around.place,
      json: schema,
      size: size as number,
    });
  }

  /** Defined before its fields are read, for they may contain it. */
  #record(schema: JsonObject, around: Surroundings): AvroRecord {
    const { fullName: name, aliases, namespace } = this.#nameOf(schema, around);
    const record = this.#define<AvroRecord>({
      kind: 'record',
      name,
      aliases,
      place: around.place,
      json: schema,
      fields: [],
    });
    const inside = within({ ...around, namespace }, 'fields');
    if (!Array.isArray(schema.fields)) {
      throw new SchemaParseError({
        place: inside.place,
        problem: 'The fields of a record must be a list.',
        remedy: 'Write "fields": [{ "name": "id", "type": "string" }].',
      });
    }
    const seen = new Set<string>();
    for (const [index, found] of schema.fields.entries()) {
      const field = this.#field(found, {
        ...inside,
        place: `${inside.place}/${index}`,
      });
      refuseTwice(seen, field.name, `${inside.place}/${index}/name`);
      record.fields.push(field);
    }
    return record;
  }

  #field(schema: JsonValue, around: Surroundings): AvroField {
    const { place } = around;
    if (!isObject(schema)) {
      throw new SchemaParseError({
        place,
        problem: 'A field must be an object.',
        remedy: 'Write a field such as { "name": "id", "type": "string" }.',
      });
    }
    const type = this.#type(schema.type, within(around, 'type'));
    const name = checkName(schema.name, `${place}/name`);
    const value = schema.default;
    if (value !== undefined) {
      this.#defaults.push({ type, value, place: `${place}/default` });
    }
    return {
      name,
      aliases: declaredAliases({ schema, place }),
      place,
      json: schema,
      type,
      hasDefault: value !== undefined,
    };
  }

  #nameOf(schema: JsonObject, around: Surroundings): DeclaredName {
    const { place, namespace } = around;
    const declared = declaredName({ schema, enclosing: namespace, place });
    if (this.#named.has(declared.fullName)) {
      throw new SchemaParseError({
        place: `${place}/name`,
        problem: `The type ${declared.fullName} is defined twice.`,
        remedy: 'Refer to the first one by its name, or rename one of them.',
      });
    }
    return declared;
  }

  #define<Type extends AvroRecord | AvroEnum | AvroFixed>(type: Type): Type {
    this.#named.set(type.name, type);
    return type;
  }
}

function within(around: Surroundings, key: string | number): Surroundings {
  const { place, depth } = around;
  return { ...around, place: `${place}/${key}`, depth: depth + 1 };
}

function refuseTwice(seen: Set<string>, name: string, place: string): void {
  if (seen.has(name)) {
    throw new SchemaParseError({
      place,
      problem: `The name ${name} stands twice.`,
      remedy: 'Rename one of them.',
    });
  }
  seen.add(name);
}

/** A value for a message: short, and without descending into it. */
function shown(value: JsonValue | undefined): string {
  if (Array.isArray(value)) {
    return 'a list';
  }
  if (isObject(value)) {
    return 'an object';
  }
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
