import { Remarks } from '../reading/remarks';
import {
  FieldType,
  ProtobufEnum,
  ProtobufField,
  ProtobufFile,
  ProtobufMessage,
} from '../reading/types';
import {
  addCustom,
  ObjectDraft,
  PropertyDraft,
  setOption,
} from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { ProtobufTypeRow, scalarTypes, wellKnownTypes } from './types';

/** Makes drafts of objects and properties of the messages of a file. */
export class ProtobufDrafter {
  readonly #run: ImportRun;
  readonly #file: ProtobufFile;
  readonly #messages = new Map<string, ProtobufMessage>();
  readonly #enums = new Map<string, ProtobufEnum>();
  readonly #open = new Set<ProtobufMessage>();

  constructor(options: { run: ImportRun; file: ProtobufFile }) {
    this.#run = options.run;
    this.#file = options.file;
    this.#index(options.file);
  }

  /** Messages at the top of the file that no other message contains; all if each is contained. */
  roots(): ProtobufMessage[] {
    const used = new Set<ProtobufMessage>();
    for (const message of this.#messages.values()) {
      for (const { type } of message.fields.values()) {
        const inner = type.kind === 'map' ? type.value : type;
        const target =
          'fullName' in inner ? this.#messages.get(inner.name) : undefined;
        if (target && target !== message) used.add(target);
      }
    }
    const top = [...this.#file.messages.values()];
    const free = top.filter(message => !used.has(message));
    return free.length ? free : top;
  }

  object(message: ProtobufMessage): ObjectDraft {
    const { path } = message;
    const full = this.#file.package ? `${this.#file.package}.${path}` : path;
    return {
      place: placeOf(message),
      name: path,
      physicalName: full === path ? undefined : full,
      physicalType: 'message',
      description: message.comment,
      properties: this.#properties(message, 0) ?? [],
    };
  }

  #index(from: Pick<ProtobufMessage, 'messages' | 'enums'>): void {
    for (const found of from.enums.values()) {
      this.#enums.set(found.path, found);
    }
    for (const found of from.messages.values()) {
      this.#messages.set(found.path, found);
      this.#index(found);
    }
  }

  #properties(
    message: ProtobufMessage,
    depth: number,
  ): PropertyDraft[] | undefined {
    const { path } = message;
    if (this.#open.has(message)) {
      this.#run.note(
        placeOf(message),
        `The message ${path} contains itself; what is inside was left out.`,
      );
      return undefined;
    }
    this.#open.add(message);
    for (const [oneof, remarks] of message.oneofs) {
      this.#run.note(
        placeOf(remarks),
        `Only one field of the oneof ${oneof} has a value, which ODCS cannot say; its name is the custom property oneof of each.`,
      );
    }
    const properties = [...message.fields.values()].map(field =>
      this.#property(field, depth),
    );
    this.#open.delete(message);
    return properties;
  }

  #property(field: ProtobufField, depth: number): PropertyDraft {
    const property: PropertyDraft = {
      place: placeOf(field),
      name: field.name,
    };
    if (field.label === 'repeated') {
      const items: PropertyDraft = { place: property.place };
      this.#describe(items, field.type, depth + 1);
      property.logicalType = 'array';
      property.physicalType = `repeated ${nameOf(field.type)}`;
      property.items = items;
    } else {
      this.#describe(property, field.type, depth);
    }
    if (field.label === 'required') {
      property.required = true;
    }
    property.description = field.comment;
    addCustom(property, 'fieldNumber', field.number);
    if (field.oneof !== undefined) {
      addCustom(property, 'oneof', field.oneof);
    }
    for (const [option, value] of field.options) {
      if (option === 'deprecated') {
        property.deprecated = value === 'true';
      } else {
        addCustom(property, option, value);
        this.#run.note(
          property.place,
          `ODCS has no field for the option ${option.slice(
            0,
            100,
          )}; it is kept as a custom property.`,
        );
      }
    }
    return property;
  }

  #describe(property: PropertyDraft, type: FieldType, depth: number): void {
    const { place } = property;
    this.#run.countProperty(place);
    property.physicalType = nameOf(type);
    switch (type.kind) {
      case 'scalar':
        take(property, scalarTypes.get(type.name));
        break;
      case 'map':
        property.logicalType = 'map';
        property.map = {
          key: { place, required: true },
          value: { place },
        };
        this.#describe(property.map.key, type.key, depth + 1);
        this.#describe(property.map.value, type.value, depth + 1);
        break;
      case 'enum':
        this.#describeEnum(property, this.#enums.get(type.name));
        break;
      case 'foreign':
        this.#describeForeign(property, type.name);
        break;
      default: {
        const message = this.#messages.get(type.name);
        property.logicalType = 'object';
        if (message && this.#run.hasRoom(depth, place)) {
          property.properties = this.#properties(message, depth + 1);
        }
      }
    }
  }

  #describeEnum(property: PropertyDraft, found: ProtobufEnum | undefined) {
    property.logicalType = 'string';
    if (!found) return;
    this.#run.countSteps(found.constants.size, property.place);
    const names = [...found.constants.keys()];
    // By convention it stands for a field that is not set.
    const values = names.filter(
      name => !/_UNSPECIFIED$/.test(name) || found.constants.get(name) !== 0,
    );
    property.enum = values.length ? values : names;
    if (values.length < names.length) {
      this.#run.note(
        property.place,
        `The constant 0 of ${found.path} says that nothing is set, so that it is no allowed value.`,
      );
    }
    addCustom(property, 'enumNumbers', Object.fromEntries(found.constants));
  }

  #describeForeign(property: PropertyDraft, name: string): void {
    const row = wellKnownTypes.get(name);
    if (row) {
      take(property, row);
      return;
    }
    property.logicalType = name.startsWith('google.protobuf.')
      ? undefined
      : 'object';
    this.#run.note(
      property.place,
      `${name} is defined in another file, which is never fetched; its fields are not known.`,
    );
  }
}

function placeOf({ line }: Remarks): string {
  return `line ${line}`;
}

function take(property: PropertyDraft, row: ProtobufTypeRow | undefined): void {
  property.logicalType = row?.logicalType;
  for (const [name, value] of Object.entries(row?.options ?? {})) {
    setOption(property, name, value);
  }
}

function nameOf(type: FieldType): string {
  if (type.kind === 'map') {
    return `map<${nameOf(type.key)}, ${nameOf(type.value)}>`;
  }
  return type.name;
}
