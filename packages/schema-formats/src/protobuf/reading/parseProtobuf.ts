import { SchemaParseError } from '../../reading/SchemaParseError';
import { readFile } from './readFile';
import { Scope, Scopes } from './Scopes';
import { Tokens } from './Tokens';
import {
  FieldType,
  ProtobufEnum,
  ProtobufFile,
  ProtobufMessage,
} from './types';
import { WrittenMessage, WrittenParameter, WrittenType } from './written';

/** Schema registries take no more either, because a schema is one message of Kafka. */
const MAXIMUM_CHARACTERS = 1_000_000;

/** Reads a `.proto` file of proto2, proto3 or an edition. Imports are not fetched: their types are known by name. */
export function parseProtobuf(options: { text: string }): ProtobufFile {
  const { text } = options;
  if (text.length > MAXIMUM_CHARACTERS) {
    throw new SchemaParseError({
      problem: `The schema has ${text.length} characters, more than the ${MAXIMUM_CHARACTERS} that are read.`,
      remedy: 'Split the schema.',
    });
  }
  const file = readFile(new Tokens(text));
  if (!file.messages.size && !file.enums.size && !file.services.size) {
    throw new SchemaParseError({
      problem: 'The text defines no message, enum or service.',
      remedy: 'Write a definition such as message Order { string id = 1; }.',
    });
  }
  const scopes = new Scopes(file);
  const { messages, enums } = resolveTypes(file, scopes, scopes.file);
  return {
    syntax: file.syntax,
    package: file.package,
    imports: file.imports,
    messages,
    enums,
    services: new Map(
      [...file.services].map(([name, methods]) => [
        name,
        {
          methods: new Map(
            [...methods].map(([method, [input, output]]) => [
              method,
              `(${parameter(input, scopes)}) returns (${parameter(
                output,
                scopes,
              )})`,
            ]),
          ),
        },
      ]),
    ),
  };
}

function resolveTypes(
  from: Pick<WrittenMessage, 'messages' | 'enums'>,
  scopes: Scopes,
  scope: Scope,
): Pick<ProtobufMessage, 'messages' | 'enums'> {
  const messages = new Map<string, ProtobufMessage>();
  const enums = new Map<string, ProtobufEnum>();
  for (const [name, { constants }] of from.enums) {
    const path = scope.names.get(name)?.path ?? name;
    enums.set(name, { kind: 'enum', path, constants });
  }
  for (const [name, message] of from.messages) {
    const inside = scope.names.get(name) ?? scope;
    const { isGroup, oneofs, remarks, reserved } = message;
    messages.set(name, {
      kind: 'message',
      ...remarks,
      path: inside.path,
      isGroup,
      oneofs,
      reserved,
      fields: new Map(
        [...message.fields].map(([number, { remarks: ofField, ...field }]) => [
          number,
          {
            ...field,
            ...ofField,
            type: resolveType(field.type, scopes, inside),
          },
        ]),
      ),
      ...resolveTypes(message, scopes, inside),
    });
  }
  return { messages, enums };
}

function resolveType(
  type: WrittenType,
  scopes: Scopes,
  scope: Scope,
): FieldType {
  switch (type.kind) {
    case 'map':
      return {
        kind: 'map',
        key: scopes.resolve(type.key, scope),
        value: scopes.resolve(type.value, scope),
      };
    case 'group': {
      const found = scopes.resolve(type.name, scope);
      return found.kind === 'message' ? { ...found, kind: 'group' } : found;
    }
    default:
      return scopes.resolve(type.name, scope);
  }
}

function parameter(written: WrittenParameter, scopes: Scopes): string {
  const type = scopes.resolve(written.type, scopes.file);
  const name = 'fullName' in type ? type.fullName : written.type;
  return written.isStream ? `stream ${name}` : name;
}
