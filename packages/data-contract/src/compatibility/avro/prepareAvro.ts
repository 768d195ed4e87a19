import { SchemaParseError } from '../SchemaParseError';
import { primitiveKinds } from './promotions';
import { withPlausibleBranchFirst } from './unionDefaults';

/** A list or an object of JSON. */
type JsonObject = Record<string, unknown>;

/** Deeper than any schema that people wrote, and harmless for the stack. */
const MAXIMUM_DEPTH = 500;

const MAXIMUM_NAME = 1000;

const kindsWithParts = ['record', 'error', 'enum', 'fixed', 'array', 'map'];
const kinds: readonly string[] = [...primitiveKinds, ...kindsWithParts];

/** What else of a kind avsc has to see. */
const kept: Readonly<Record<string, readonly string[]>> = {
  enum: ['symbols', 'default'],
  fixed: ['size'],
};

/**
 * A copy of a schema in the form in which avsc reads it as the specification
 * means it: without documentation and logical types, with the namespace of a
 * dotted name applied to what is inside, and with a union's default first.
 */
export function prepareAvro(value: unknown, path = '', depth = 0): unknown {
  if (depth > MAXIMUM_DEPTH) {
    throw new SchemaParseError({
      problem: `The schema is nested more than ${MAXIMUM_DEPTH} levels deep.`,
      remedy: 'Define inner types once and refer to them by name.',
    });
  }
  if (typeof value === 'string') {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((branch, index) =>
      prepareAvro(branch, `${path}/${index}`, depth + 1),
    );
  }
  if (!isObject(value)) {
    throw new SchemaParseError({
      place: path,
      problem: `A type must be a name, an object or a list, got ${JSON.stringify(
        value,
      )}.`,
      remedy: 'Write a type such as "string" or ["null", "string"].',
    });
  }
  const { type } = value;
  if (typeof type !== 'string') {
    throw new SchemaParseError({
      place: `${path}/type`,
      problem: 'The type of a schema must be a name such as "record".',
      remedy:
        'Write a name; a union or an inner schema stands in the place of the object itself.',
    });
  }
  if (!kinds.includes(type)) {
    // An object that refers to a named type, as Java allows it.
    return type;
  }
  const copy: JsonObject = { type, ...names(value, path) };
  for (const key of kept[type] ?? []) {
    copy[key] = value[key];
  }
  switch (type) {
    case 'array':
      copy.items = prepareAvro(value.items, `${path}/items`, depth + 1);
      break;
    case 'map':
      copy.values = prepareAvro(value.values, `${path}/values`, depth + 1);
      break;
    case 'record':
    case 'error':
      copy.fields = prepareFields(value.fields, `${path}/fields`, depth + 1);
      break;
    default:
  }
  return copy;
}

function prepareFields(value: unknown, path: string, depth: number): unknown {
  if (!Array.isArray(value)) {
    throw new SchemaParseError({
      place: path,
      problem: 'The fields of a record must be a list.',
      remedy: 'Write "fields": [{ "name": "id", "type": "string" }].',
    });
  }
  return value.map((field, index) => {
    const place = `${path}/${index}`;
    if (!isObject(field)) {
      throw new SchemaParseError({
        place,
        problem: 'A field must be an object.',
        remedy: 'Write a field such as { "name": "id", "type": "string" }.',
      });
    }
    if (typeof field.name === 'string') {
      refuseEndless(field.name, `${place}/name`);
    }
    const type = prepareAvro(field.type, `${place}/type`, depth + 1);
    const copy: JsonObject = {
      name: field.name,
      type,
      aliases: aliases(field, place),
    };
    if (field.default !== undefined) {
      copy.default = field.default;
      copy.type = withPlausibleBranchFirst(type, field.default);
      if (readsLong(copy.type) && isWholeNumber(field.default)) {
        // Beyond 2^53 avsc cannot say the number, but it is a long all the same.
        copy.default = 0;
      }
    }
    return copy;
  });
}

/** The names of a record, enum or fixed. A dotted name says its own namespace. */
function names(value: JsonObject, path: string): JsonObject {
  if (!['record', 'error', 'enum', 'fixed'].includes(String(value.type))) {
    return {};
  }
  const { name, namespace } = value;
  if (typeof name !== 'string') {
    throw new SchemaParseError({
      place: path,
      problem: `The ${value.type} has no name.`,
      remedy: 'Add a name, such as "name": "Order".',
    });
  }
  refuseEndless(name, `${path}/name`);
  if (typeof namespace === 'string') {
    refuseEndless(namespace, `${path}/namespace`);
  }
  const known = aliases(value, path);
  const dot = name.lastIndexOf('.');
  if (dot >= 0) {
    const own = name.slice(0, dot);
    return { name: name.slice(dot + 1), namespace: own, aliases: known };
  }
  return typeof namespace === 'string'
    ? { name, namespace, aliases: known }
    : { name, aliases: known };
}

function aliases(value: JsonObject, path: string): string[] {
  const { aliases: found = [] } = value;
  if (!Array.isArray(found) || found.some(alias => typeof alias !== 'string')) {
    throw new SchemaParseError({
      place: `${path}/aliases`,
      problem: 'Aliases must be a list of names.',
      remedy: 'Write "aliases": ["old_name"].',
    });
  }
  return found;
}

/** Names are repeated in reasons, so one of a megabyte would fill the memory. */
function refuseEndless(name: string, place: string): void {
  if (name.length > MAXIMUM_NAME) {
    throw new SchemaParseError({
      place,
      problem: `The name has more than ${MAXIMUM_NAME} characters.`,
      remedy: 'Shorten it.',
    });
  }
}

function readsLong(type: unknown): boolean {
  const first = Array.isArray(type) ? type[0] : type;
  return first === 'long' || (isObject(first) && first.type === 'long');
}

function isWholeNumber(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 63;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
