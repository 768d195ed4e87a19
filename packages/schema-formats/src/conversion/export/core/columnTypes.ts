/** Every type that a target has a row for, with what it is. */
export const columnTypes = {
  string: 'a text',
  'bounded-string': 'a text of at most n characters',
  uuid: 'a UUID',
  binary: 'bytes',
  boolean: 'a boolean',
  date: 'a date',
  time: 'a time of the day',
  timestamp: 'a moment',
  'local-timestamp': 'a date and time without a time zone',
  int8: 'an integer of 8 bits',
  int16: 'an integer of 16 bits',
  int32: 'an integer of 32 bits',
  int64: 'an integer',
  int128: 'an integer of 128 bits',
  uint8: 'an unsigned integer of 8 bits',
  uint16: 'an unsigned integer of 16 bits',
  uint32: 'an unsigned integer of 32 bits',
  uint64: 'an unsigned integer of 64 bits',
  uint128: 'an unsigned integer of 128 bits',
  decimal: 'a decimal of p digits, s of them after the point',
  number: 'a number',
  float32: 'a floating point number of 32 bits',
  float64: 'a floating point number of 64 bits',
  object: 'an object',
  array: 'a list',
  map: 'a map',
  vector: 'a vector',
  unknown: 'something without a known type',
} as const;
export type ColumnTypeName = keyof typeof columnTypes;

/** The type of a column with what sets it apart from others of that name. */
export interface ColumnType {
  name: ColumnTypeName;
  /** Of a bounded string. */
  length?: number;
  /** Of a decimal. */
  precision?: number;
  scale?: number;
}

/** How a target writes a type, and what it cannot say of it. */
export interface TypeRow {
  /** With `n`, `p` and `s` in parentheses, and `T` for what is below it. */
  said: string;
  /** A sentence; absent where nothing is lost. */
  loss?: string;
}
export type TypeTable = { readonly [Name in ColumnTypeName]: TypeRow };

/** A type as its row says it, with its numbers in the place of the letters. */
export function saidType(row: TypeRow, type: ColumnType): string {
  return row.said
    .replace('(n)', `(${type.length})`)
    .replace('(p, s)', `(${type.precision}, ${type.scale})`);
}

const families: { readonly [family: string]: readonly ColumnTypeName[] } = {
  text: ['string', 'bounded-string', 'uuid'],
  integer: [
    'int8',
    'int16',
    'int32',
    'int64',
    'int128',
    'uint8',
    'uint16',
    'uint32',
    'uint64',
    'uint128',
  ],
  fraction: ['decimal', 'number', 'float32', 'float64'],
  moment: ['timestamp', 'local-timestamp'],
};
const familyOfName = new Map<ColumnTypeName, string>(
  Object.entries(families).flatMap(([family, names]) =>
    names.map(name => [name, family] as const),
  ),
);

/** Types of one family hold values that compare with each other. */
export function familyOf(type: ColumnType): string {
  return familyOfName.get(type.name) ?? type.name;
}

const nestedNames: readonly ColumnTypeName[] = [
  'object',
  'array',
  'map',
  'vector',
  'unknown',
];

/** Whether it is one value that can be compared with others. */
export function isScalar(type: ColumnType): boolean {
  return !nestedNames.includes(type.name);
}

export function isNumeric(type: ColumnType): boolean {
  return ['integer', 'fraction'].includes(familyOf(type));
}
