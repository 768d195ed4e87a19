import { Remarks } from './remarks';

/** What a field holds, with its name resolved. */
export type FieldType =
  | { kind: 'scalar'; name: string }
  /** `name` without, `fullName` with the package. */
  | { kind: 'enum' | 'message' | 'group'; name: string; fullName: string }
  | { kind: 'map'; key: FieldType; value: FieldType }
  /** Of another file, which is not at hand; known by its name only. */
  | { kind: 'foreign'; name: string };

export interface ProtobufField extends Remarks {
  name: string;
  number: number;
  /** As written; in proto3 most fields have none. */
  label?: 'required' | 'optional' | 'repeated';
  /** The name of the oneof that it is a member of. */
  oneof?: string;
  type: FieldType;
}

/** Numbers from the first to the last, both included. */
export type NumberRange = readonly [first: number, last: number];

export interface Reserved {
  /** Sorted, and apart from each other. */
  ranges: NumberRange[];
  names: Set<string>;
}

export interface ProtobufMessage extends Remarks {
  kind: 'message';
  /** With the messages around it, without the package, such as `Order.Line`. */
  path: string;
  /** Written as a group, which is a field and a message in one. */
  isGroup: boolean;
  /** By number, in the order of the text, members of oneofs included. */
  fields: Map<number, ProtobufField>;
  /** By name, in the order of the text. */
  oneofs: ReadonlyMap<string, Remarks>;
  reserved: Reserved;
  messages: Map<string, ProtobufMessage>;
  enums: Map<string, ProtobufEnum>;
}

export interface ProtobufEnum {
  kind: 'enum';
  path: string;
  /** Numbers by name, in the order of the text. */
  constants: Map<string, number>;
}

export interface ProtobufService {
  /** What each method takes and returns, in words. */
  methods: Map<string, string>;
}

/** One `.proto` file. Extensions are left out. */
export interface ProtobufFile {
  /** `proto2`, `proto3` or an edition such as `2023`. */
  syntax: string;
  /** Empty if there is none. */
  package: string;
  /** Files that it imports, which are never fetched. */
  imports: string[];
  messages: Map<string, ProtobufMessage>;
  enums: Map<string, ProtobufEnum>;
  services: Map<string, ProtobufService>;
}
