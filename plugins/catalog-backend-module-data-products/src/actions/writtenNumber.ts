/**
 * A number that an agent has written as a text. Whatever else it is stays, to be
 * refused: `coerce` fails on an object that pretends to have a text.
 */
export function writtenNumber(value: unknown): unknown {
  return typeof value === 'string' && value.trim() ? Number(value) : value;
}
