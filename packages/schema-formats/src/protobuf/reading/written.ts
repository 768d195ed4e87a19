import { ProtobufEnum, ProtobufField, Reserved } from './types';

/** A type as the text names it. */
export type WrittenType =
  | { kind: 'named' | 'group'; name: string }
  | { kind: 'map'; key: string; value: string };

export type WrittenField = Omit<ProtobufField, 'type'> & { type: WrittenType };

/** A message before the names of its types are resolved. */
export interface WrittenMessage {
  name: string;
  isGroup: boolean;
  fields: Map<number, WrittenField>;
  oneofs: Set<string>;
  reserved: Reserved;
  messages: Map<string, WrittenMessage>;
  enums: Map<string, Omit<ProtobufEnum, 'path'>>;
}

/** One side of a method. */
export interface WrittenParameter {
  type: string;
  isStream: boolean;
}

/** A file before the names of its types are resolved. */
export interface WrittenFile {
  syntax: string;
  package: string;
  messages: WrittenMessage['messages'];
  enums: WrittenMessage['enums'];
  services: Map<string, Map<string, [WrittenParameter, WrittenParameter]>>;
}
