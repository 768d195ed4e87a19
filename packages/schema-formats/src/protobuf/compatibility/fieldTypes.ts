import { FieldType } from '../reading/types';

/** Scalar types that look alike in the data stand in one group. */
const groups = [
  ['int32', 'int64', 'uint32', 'uint64', 'bool', 'enum'],
  ['sint32', 'sint64'],
  ['fixed32', 'sfixed32'],
  ['fixed64', 'sfixed64'],
  ['string', 'bytes'],
  ['float'],
  ['double'],
];

const groupByName = new Map(
  groups.flatMap((names, group) => names.map(name => [name, group] as const)),
);

export type WireKind = 'scalar' | 'map' | 'message';

/** How a type is written. Of types of other files one assumes messages, as most are. */
export function wireKind(type: FieldType): WireKind {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
      return 'scalar';
    case 'map':
      return 'map';
    default:
      return 'message';
  }
}

/** The group of scalar types that can be exchanged with a type. */
export function scalarGroup(type: FieldType): number | undefined {
  return groupByName.get(type.kind === 'scalar' ? type.name : 'enum');
}

/** Whether a scalar type is for texts or bytes, which are never packed. */
export function isText(type: FieldType): boolean {
  return (
    type.kind === 'scalar' && (type.name === 'string' || type.name === 'bytes')
  );
}

/** A type in words, such as `string`, `message Order` or `map<string, int32>`. */
export function describeType(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'map':
      return `map<${describeType(type.key)}, ${describeType(type.value)}>`;
    case 'foreign':
      return type.name;
    default:
      return `${type.kind} ${type.name}`;
  }
}

/** A type with its full name, such as `.sales.Order`. */
export function fullTypeName(type: FieldType): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'map':
      return `map<${fullTypeName(type.key)}, ${fullTypeName(type.value)}>`;
    case 'foreign':
      return `.${type.name}`;
    default:
      return `.${type.fullName}`;
  }
}
