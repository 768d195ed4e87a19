import { fullTypeName } from './fieldTypes';
import {
  ProtobufEnum,
  ProtobufField,
  ProtobufFile,
  ProtobufMessage,
  Reserved,
} from '../reading/types';

/** A field as the descriptor of a file has it: every label is set, and a map is a list of entries. */
export interface FlatField {
  name: string;
  number: number;
  label: 'required' | 'optional' | 'repeated';
  /** Such as `int32` or `.sales.Order`. */
  type: string;
}

/** A message as the descriptor of a file has it. */
export interface FlatMessage {
  path: string;
  byName: Map<string, FlatField>;
  byNumber: Map<number, FlatField>;
  reserved: Reserved;
}

/** All messages and enums of a file by their paths, without nesting. */
export interface FlatFile {
  messages: Map<string, FlatMessage>;
  enums: Map<string, ProtobufEnum>;
}

/** Flattens a file. Each map brings a message of its own, which has no text. */
export function flatten(file: ProtobufFile): FlatFile {
  const flat: FlatFile = { messages: new Map(), enums: new Map() };
  collect(file, file, flat);
  return flat;
}

function collect(
  from: Pick<ProtobufMessage, 'messages' | 'enums'>,
  file: ProtobufFile,
  flat: FlatFile,
): void {
  for (const found of from.enums.values()) {
    flat.enums.set(found.path, found);
  }
  for (const message of from.messages.values()) {
    const { path, reserved } = message;
    const fields = [...message.fields.values()];
    add(
      flat,
      path,
      fields.map(field => flatField(field, path, file)),
      reserved,
    );
    for (const field of fields) {
      addEntries(field, path, flat);
    }
    collect(message, file, flat);
  }
}

function flatField(
  field: ProtobufField,
  path: string,
  file: ProtobufFile,
): FlatField {
  const { name, number, label = 'optional', type } = field;
  if (type.kind !== 'map') {
    return { name, number, label, type: fullTypeName(type) };
  }
  const entry = entryPath(path, name);
  const full = file.package ? `${file.package}.${entry}` : entry;
  return { name, number, label: 'repeated', type: `.${full}` };
}

function addEntries(field: ProtobufField, path: string, flat: FlatFile): void {
  const { name, type } = field;
  if (type.kind === 'map') {
    add(
      flat,
      entryPath(path, name),
      [type.key, type.value].map((part, index) => ({
        name: ['key', 'value'][index],
        number: index + 1,
        label: 'optional',
        type: fullTypeName(part),
      })),
      { ranges: [], names: new Set() },
    );
  }
}

function add(
  flat: FlatFile,
  path: string,
  fields: FlatField[],
  reserved: Reserved,
): void {
  flat.messages.set(path, {
    path,
    reserved,
    byName: new Map(fields.map(field => [field.name, field])),
    byNumber: new Map(fields.map(field => [field.number, field])),
  });
}

/** As protoc names the entries of a map: `unit_price` to `UnitPriceEntry`. */
function entryPath(path: string, name: string): string {
  const words = name
    .split('_')
    .map(part => part.charAt(0).toUpperCase() + part.slice(1));
  return `${path}.${words.join('')}Entry`;
}
