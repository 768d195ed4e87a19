import type { JsonValue } from '@data-mesh/data-contract';
import {
  columnTypes,
  Field,
  NoteCollector,
  quoted,
  resolveFacets,
  Table,
} from '../../conversion/export/core';
import { commentLines, factLines } from './comments';
import {
  constantCase,
  constantNames,
  fieldNames,
  jsonNameOf,
  typeNames,
} from './names';
import { protobufTreatments, protobufTypes } from './tables';

/** Numbers that Protobuf keeps for itself. */
const FIRST_RESERVED = 19_000;
const AFTER_RESERVED = 20_000;

const mapKeys = new Set([
  'int32',
  'int64',
  'uint32',
  'uint64',
  'bool',
  'string',
]);

/** Writes messages one after the other: nested ones would be too deep for most compilers. */
export class MessageWriter {
  readonly usedTypes = new Set<string>();
  readonly #notes: NoteCollector;
  readonly #title: string;
  readonly #names = typeNames();
  readonly #messages: string[] = [];

  constructor(options: { notes: NoteCollector; title: string }) {
    this.#notes = options.notes;
    this.#title = options.title;
  }

  messages(): readonly string[] {
    return this.#messages;
  }

  table({ object, path, name, fields }: Table): void {
    const facts = this.#facts('object', object, path);
    const wanted = this.#names.make(name);
    const isSame =
      wanted.toLowerCase() === name.replace(/_/g, '').toLowerCase();
    if (!isSame) this.#renamed('message', path, name, wanted, false);
    const head = isSame ? [] : [`In the contract: ${name}`];
    this.#message({
      name: wanted,
      fields,
      comment: [...head, ...factLines(facts)],
      options: object.deprecated ? ['  option deprecated = true;'] : [],
    });
  }

  #message(message: {
    name: string;
    fields: readonly Field[];
    comment: readonly string[];
    options?: readonly string[];
  }): void {
    // What is above stands above, although it is known last.
    const place = this.#messages.push('') - 1;
    const names = fieldNames();
    const inJson = new Set<string>();
    const lines = message.fields.flatMap((field, index) =>
      this.#field(field, {
        name: names.make(field.name),
        index,
        above: message.name,
        inJson,
      }),
    );
    this.#messages[place] = [
      ...commentLines(message.comment),
      `message ${message.name} {`,
      ...(message.options ?? []),
      ...lines,
      '}',
    ].join('\n');
  }

  #field(
    field: Field,
    place: {
      name: string;
      index: number;
      above: string;
      /** The names that the fields beside it have in JSON. */
      inJson: Set<string>;
    },
  ): string[] {
    const { name, index, above, inJson } = place;
    const { property, path } = field;
    const facts = this.#factsOf(field);
    const type = this.#type(field, above, name, facts);
    const isRequired = property.required || property.primaryKey;
    const isOptional =
      !isRequired &&
      field.type.name !== 'object' &&
      !/^(?:repeated |map<|google\.)/.test(type);
    const keepsName = isJsonName(field.name) && !inJson.has(field.name);
    const jsonName = keepsName ? field.name : jsonNameOf(name);
    inJson.add(jsonName);
    if (name !== field.name) {
      this.#renamed('field', path, field.name, name, keepsName);
    }
    const options = [
      ...(jsonName !== jsonNameOf(name)
        ? [`json_name = ${protoText(jsonName)}`]
        : []),
      ...(property.deprecated ? ['deprecated = true'] : []),
    ];
    const number =
      index + 1 < FIRST_RESERVED
        ? index + 1
        : index + 1 - FIRST_RESERVED + AFTER_RESERVED;
    const ending = options.length ? ` [${options.join(', ')}]` : '';
    const head = keepsName ? [] : [`In the contract: ${quoted(field.name)}`];
    return [
      ...commentLines([...head, ...factLines(facts)], '  '),
      `  ${isOptional ? 'optional ' : ''}${type} ${name} = ${number}${ending};`,
    ];
  }

  #type(
    field: Field,
    above: string,
    name: string,
    facts: Map<string, JsonValue>,
  ): string {
    const { type, items, key, value, path } = field;
    const { said, loss } = protobufTypes[type.name];
    if (loss)
      this.#notes.add({ kind: `type ${type.name}`, path, message: loss });
    switch (type.name) {
      case 'object': {
        const message = this.#names.make(`${above}_${name}`);
        this.#message({ name: message, fields: field.fields, comment: [] });
        return message;
      }
      case 'array':
        return `repeated ${this.#single(items, path, above, `${name}_item`)}`;
      case 'map': {
        const keyType = this.#mapKey(key);
        return `map<${keyType}, ${this.#single(
          value,
          path,
          above,
          `${name}_value`,
        )}>`;
      }
      default: {
        const symbols = this.#enum(field, above, name, facts);
        if (symbols) return symbols;
        if (said.startsWith('google.')) this.usedTypes.add(said);
        return said;
      }
    }
  }

  /** Lists and maps hold neither lists nor maps, so those get a message around them. */
  #single(
    field: Field | undefined,
    path: string,
    above: string,
    name: string,
  ): string {
    if (!field) {
      this.#notes.add({
        kind: 'unknown items',
        path,
        message: 'What is in it is not known, so any value fits.',
      });
      this.usedTypes.add('google.protobuf.Value');
      return 'google.protobuf.Value';
    }
    if (!['array', 'map', 'vector'].includes(field.type.name)) {
      const facts = this.#factsOf(field);
      return this.#type(field, above, name, facts);
    }
    const message = this.#names.make(`${above}_${name}`);
    this.#notes.add({
      kind: 'wrapped',
      path: field.path,
      message: `Lists and maps of Protobuf cannot hold ${
        columnTypes[field.type.name]
      } itself, so there is a message ${message} around it.`,
    });
    this.#message({
      name: message,
      fields: [{ ...field, name: 'values' }],
      comment: [],
    });
    return message;
  }

  #mapKey(key: Field | undefined): string {
    const said = key ? protobufTypes[key.type.name].said : 'string';
    if (mapKeys.has(said)) return said;
    this.#notes.add({
      kind: 'map key',
      path: key?.path ?? '',
      message: `Keys of maps are texts, integers or booleans in Protobuf, so ${
        columnTypes[key!.type.name]
      } is written as a string.`,
    });
    return 'string';
  }

  #enum(
    field: Field,
    above: string,
    name: string,
    facts: Map<string, JsonValue>,
  ): string | undefined {
    const { property, type, path } = field;
    if (property.enum.length === 0) return undefined;
    const values = [...new Set(property.enum.map(({ value }) => value))];
    if (
      !/string/.test(type.name) ||
      !values.every(value => typeof value === 'string')
    ) {
      facts.set(
        'enum',
        values.map(value => value ?? null),
      );
      return undefined;
    }
    const enumName = this.#names.make(`${above}_${name}`);
    // Names of values share the scope of the file, so they carry that of their enum.
    const prefix = constantCase(enumName);
    const names = constantNames();
    const first = names.make(`${prefix}_UNSPECIFIED`);
    const constants = values.map(value => names.make(`${prefix}_${value}`));
    const lines = values.map((value, index) => {
      const constant = constants[index];
      const said = commentLines(
        constant === `${prefix}_${value}` ? [] : [quoted(String(value))],
        '  ',
      );
      return [...said, `  ${constant} = ${index + 1};`].join('\n');
    });
    this.#notes.add({
      kind: 'enum',
      path: `${path}.enum`,
      message: `Values of enums are names in Protobuf, so ${quoted(
        String(values[0]),
      )} is ${constants[0]}, and there is one more for what is not said.`,
    });
    this.#messages.push(
      [`enum ${enumName} {`, `  ${first} = 0;`, ...lines, '}'].join('\n'),
    );
    return enumName;
  }

  #factsOf({ property, path }: Field): Map<string, JsonValue> {
    const facts = this.#facts('property', property, path);
    const { comment } = resolveFacets({
      level: 'option',
      element: property.logicalTypeOptions ?? {},
      path: `${path}.logicalTypeOptions`,
      target: this.#title,
      table: protobufTreatments,
      notes: this.#notes,
    });
    for (const [option, value] of comment) facts.set(option, value);
    const format = property.logicalTypeOptions?.format;
    if (format !== undefined) facts.set('format', format);
    return facts;
  }

  #facts(level: 'object' | 'property', element: object, path: string) {
    return resolveFacets({
      level,
      element,
      path,
      target: this.#title,
      table: protobufTreatments,
      notes: this.#notes,
    }).comment;
  }

  #renamed(
    what: string,
    path: string,
    from: string,
    to: string,
    inJson: boolean,
  ): void {
    const kept = inJson
      ? 'json_name keeps the name'
      : 'the name stands in a comment';
    this.#notes.add({
      kind: `renamed ${what}`,
      path: `${path}.name`,
      message: `${quoted(
        from,
      )} is no name of its own in Protobuf, so the ${what} is called ${to}; ${kept}.`,
    });
  }
}

/** Compilers refuse a zero byte, and what looks like the name of an extension. */
function isJsonName(text: string): boolean {
  return (
    text.length <= 500 &&
    !/[\p{Cc}\p{Cs}]/u.test(text) &&
    !/^\[.*\]$/.test(text)
  );
}

function protoText(text: string): string {
  return `"${text.replace(/[\\"]/g, character => `\\${character}`)}"`;
}
