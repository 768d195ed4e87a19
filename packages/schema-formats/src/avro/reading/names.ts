import { AvroType } from './types';

/** The name without its namespace. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** A type in words, such as `string`, `array` or `record com.example.Order`. */
export function describeType(type: AvroType): string {
  return 'name' in type ? `${type.kind} ${type.name}` : type.kind;
}
