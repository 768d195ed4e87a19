import { Remarks } from './remarks';
import { ProtobufEnum, ProtobufField, Reserved } from './types';

/** A type as the text names it. */
export type WrittenType =
  | { kind: 'named' | 'group'; name: string }
  | { kind: 'map'; key: string; value: string };

export type WrittenField = Omit<ProtobufField, 'type' | keyof Remarks> & {
  type: WrittenType;
  remarks: Remarks;
};

/** A message before the names of its types are resolved. */
export interface WrittenMessage {
  name: string;
  isGroup: boolean;
  fields: Map<number, WrittenField>;
  remarks: Remarks;
  oneofs: Map<string, Remarks>;
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
  imports: string[];
  messages: WrittenMessage['messages'];
  enums: WrittenMessage['enums'];
  services: Map<string, Map<string, [WrittenParameter, WrittenParameter]>>;
}
