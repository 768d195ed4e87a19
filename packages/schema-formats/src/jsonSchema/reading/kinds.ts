import type { JsonValue } from '@data-mesh/data-contract';

/** The types of JSON Schema, with `number` split so that `integer` is a part of it. */
export type Kind =
  | 'null'
  | 'boolean'
  | 'object'
  | 'array'
  | 'string'
  | 'integer'
  | 'fraction';

export const allKinds: readonly Kind[] = [
  'null',
  'boolean',
  'object',
  'array',
  'string',
  'integer',
  'fraction',
];

/** Which kinds a `type` of JSON Schema means. */
export const kindsOfType: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['null', ['null']],
  ['boolean', ['boolean']],
  ['object', ['object']],
  ['array', ['array']],
  ['string', ['string']],
  ['integer', ['integer']],
  ['number', ['integer', 'fraction']],
  ['any', allKinds],
]);

export function kindOf(value: JsonValue): Kind {
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'array';
  }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'integer' : 'fraction';
  }
  return typeof value as 'boolean' | 'object' | 'string';
}

/** The kinds in the words of `type`, such as `string or number`. */
export function describeKinds(kinds: ReadonlySet<Kind>): string {
  if (kinds.size === allKinds.length) {
    return 'values of any type';
  }
  const words = [...kinds].filter(
    kind =>
      kind !== 'fraction' && !(kind === 'integer' && kinds.has('fraction')),
  ) as string[];
  if (kinds.has('fraction')) {
    words.push('number');
  }
  return words.join(' or ') || 'nothing';
}
