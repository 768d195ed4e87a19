import { SchemaParseError } from '../../reading/SchemaParseError';
import { primitiveKinds } from './types';

/** Names are repeated in reasons, so one of a megabyte would fill the memory. */
const MAXIMUM_NAME = 1000;

const validName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const primitives: ReadonlySet<string> = new Set<string>(primitiveKinds);

/** What a type is called, and in which namespace the types within it are. */
export interface DeclaredName {
  /** With its namespace, such as `com.example.Order`. */
  fullName: string;
  namespace: string;
  aliases: string[];
}

/** The name of a record, enum or fixed. A dotted name says its own namespace. */
export function declaredName(options: {
  schema: { readonly [key: string]: unknown };
  /** That of the type around it. */
  enclosing: string;
  place: string;
}): DeclaredName {
  const { schema, enclosing, place } = options;
  const { name, namespace } = schema;
  if (typeof name !== 'string') {
    throw new SchemaParseError({
      place,
      problem: `The ${schema.type} has no name.`,
      remedy: 'Add a name, such as "name": "Order".',
    });
  }
  checkLength(name, `${place}/name`);
  if (typeof namespace === 'string') {
    checkLength(namespace, `${place}/namespace`);
  }
  const dot = name.lastIndexOf('.');
  const written = typeof namespace === 'string' ? namespace : enclosing;
  const own = dot >= 0 ? name.slice(0, dot) : written;
  const fullName = qualify(name.slice(dot + 1), own);
  checkFullName(fullName, `${place}/name`);
  if (primitives.has(fullName.slice(fullName.lastIndexOf('.') + 1))) {
    throw new SchemaParseError({
      place: `${place}/name`,
      problem: `The name ${fullName} is that of a primitive type.`,
      remedy: 'Choose another one.',
    });
  }
  const aliases = declaredAliases({ schema, place }).map(alias => {
    const known = alias.includes('.') ? alias : qualify(alias, own);
    checkFullName(known, `${place}/aliases`);
    return known;
  });
  return { fullName, namespace: own, aliases };
}

/** Former names, as written. */
export function declaredAliases(options: {
  schema: { readonly [key: string]: unknown };
  place: string;
}): string[] {
  const { aliases = [] } = options.schema;
  if (!Array.isArray(aliases) || aliases.some(name => !isText(name))) {
    throw new SchemaParseError({
      place: `${options.place}/aliases`,
      problem: 'Aliases must be a list of names.',
      remedy: 'Write "aliases": ["old_name"].',
    });
  }
  return aliases;
}

/** The name of a field or symbol, which has no namespace. */
export function checkName(name: unknown, place: string): string {
  const text = isText(name) ? name : '';
  checkLength(text, place);
  if (!validName.test(text)) {
    throw new SchemaParseError({
      place,
      problem: `${
        isText(name) ? JSON.stringify(name) : 'What stands here'
      } is no valid name.`,
      remedy:
        'Write a name of letters, digits and underscores that starts with no digit.',
    });
  }
  return text;
}

function checkFullName(name: string, place: string): void {
  checkLength(name, place);
  for (const part of name.split('.')) {
    checkName(part, place);
  }
}

export function qualify(name: string, namespace: string): string {
  return namespace ? `${namespace}.${name}` : name;
}

function checkLength(name: string, place: string): void {
  if (name.length > MAXIMUM_NAME) {
    throw new SchemaParseError({
      place,
      problem: `The name has more than ${MAXIMUM_NAME} characters.`,
      remedy: 'Shorten it.',
    });
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
