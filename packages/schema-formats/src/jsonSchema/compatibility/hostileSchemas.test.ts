import { secondsOf } from '../../__testUtils__/processorTime';
import type { JsonValue } from '@data-mesh/data-contract';
import { SchemaParseError } from '../../reading/SchemaParseError';
import { jsonSchemaFormat } from '.';

/** Seconds; a third of it is usual where it takes longest. */
const promised = 1;

function rulesBetween(writer: JsonValue | string, reader: JsonValue | string) {
  const [first, second] = [writer, reader].map(schema =>
    jsonSchemaFormat.parse({
      text: typeof schema === 'string' ? schema : JSON.stringify(schema),
    }),
  );
  const found = jsonSchemaFormat.incompatibilities({
    reader: second,
    writer: first,
    profile: 'confluent',
  });
  return [...new Set(found.map(({ rule }) => rule))];
}

const text = { type: 'string' };
const number = { type: 'number' };
const range = (length: number) => Array.from({ length }, (_, index) => index);

function columns(type: string): { [key: string]: JsonValue } {
  return {
    type: 'object',
    properties: Object.fromEntries(
      range(10_000).map(index => [`column_${index}`, { type, minLength: 1 }]),
    ),
  };
}

/** Schemas of which each refers twice to the next one. */
function chain(length: number, last: JsonValue): JsonValue {
  const next = (index: number) => ({ $ref: `#/$defs/d${index + 1}` });
  return {
    $ref: '#/$defs/d0',
    $defs: Object.fromEntries(
      range(length).map(index => [
        `d${index}`,
        index === length - 1
          ? last
          : { properties: { a: next(index), b: next(index) } },
      ]),
    ),
  };
}

/** Every schema is a choice between all schemas. */
function web(size: number, type: string): JsonValue {
  return {
    $ref: '#/$defs/d0',
    $defs: Object.fromEntries(
      range(size).map(index => [
        `d${index}`,
        {
          anyOf: range(size).map(other => ({
            type,
            properties: {
              [`x${index}_${other}`]: { $ref: `#/$defs/d${other}` },
            },
          })),
        },
      ]),
    ),
  };
}

/** Products of which every other one can be a part. */
function products(
  count: number,
  firstId: string,
): { [key: string]: JsonValue } {
  const any = () => ({
    oneOf: range(count).map(index => ({ $ref: `#/$defs/product${index}` })),
  });
  return {
    properties: { item: any() },
    $defs: Object.fromEntries(
      range(count).map(index => [
        `product${index}`,
        {
          type: 'object',
          properties: {
            id: { type: index === 0 ? firstId : 'string' },
            underlying: any(),
            reference: any(),
          },
        },
      ]),
    ),
  };
}

/** Many choices at one place, so that all combinations would be too many. */
function choices(first: number): JsonValue {
  return {
    allOf: range(20).map(place => ({
      oneOf: range(20).map(value => ({
        properties: { [`p${place}`]: { const: value + first } },
      })),
    })),
  };
}

function nested(levels: number, innermost: JsonValue): JsonValue {
  return range(levels).reduce<JsonValue>(
    inner => ({ anyOf: [inner, { title: 'x', ...(inner as {}) }] }),
    innermost,
  );
}

describe('a hostile or large schema', () => {
  it.each<[string, JsonValue, JsonValue, string[]]>([
    [
      'ten thousand columns',
      columns('string'),
      { ...columns('string'), title: 'x' },
      [],
    ],
    [
      'ten thousand changed columns',
      columns('string'),
      columns('number'),
      ['type-changed'],
    ],
    [
      'ten thousand columns that are closed',
      columns('string'),
      { ...columns('string'), additionalProperties: false },
      ['additional-properties-removed'],
    ],
    [
      'references that double at each of 150 steps',
      chain(150, text),
      chain(150, number),
      ['type-changed'],
    ],
    [
      'references over 5,000 steps',
      chain(5_000, text),
      chain(5_000, number),
      ['too-complex'],
    ],
    [
      'choices within choices',
      nested(9, text),
      nested(9, number),
      ['combined-type-subschemas-changed'],
    ],
    [
      'choices between all schemas',
      web(20, 'object'),
      web(20, 'array'),
      ['combined-type-subschemas-changed'],
    ],
    [
      'unions of 80 products in circles',
      products(80, 'string'),
      { ...products(80, 'string'), title: 'x' },
      [],
    ],
    [
      'unions of 12 products in circles, of which one changed',
      products(12, 'string'),
      products(12, 'number'),
      ['combined-type-subschemas-changed'],
    ],
    ['choices beside choices', choices(0), choices(1), ['too-complex']],
    [
      'patterns that would never end',
      { properties: { ['a'.repeat(300)]: text } },
      { patternProperties: { '(a+)+$': number, '((a*)*)*b': true } },
      ['type-changed', 'pattern-property-added'],
    ],
    [
      'ten thousand values',
      { enum: range(10_000) },
      { enum: range(10_001) },
      [],
    ],
    [
      'names of prototypes',
      '{ "properties": { "__proto__": { "type": "string" } } }',
      '{ "properties": { "__proto__": { "type": "number" } } }',
      ['type-changed'],
    ],
  ])('is judged in a reasonable time: %s', (_, writer, reader, rules) => {
    expect(rulesBetween(writer, reader)).toEqual(rules);
    const run = () => rulesBetween(writer, reader);
    expect(secondsOf(run, promised)).toBeLessThan(promised);
  });

  it('is compared to a depth of 490 schemas', () => {
    const deep = (inner: JsonValue) =>
      range(490).reduce<JsonValue>(
        value => ({ properties: { a: value } }),
        inner,
      );
    expect(rulesBetween(deep(text), deep(number))).toEqual(['type-changed']);
  });

  it.each([
    [
      'a nesting of 100,000 levels',
      `${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}`,
      'nested 100001 levels deep',
    ],
    [
      'brackets without an end',
      '['.repeat(1_000_000),
      'nested 1000000 levels deep',
    ],
    ['six million characters', ' '.repeat(6_000_000), 'has 6000000 characters'],
    ['a text that is no JSON', '{ "type": string }', 'The text is no JSON'],
    ['a list', '[]', 'A schema must be an object, true or false, got [].'],
    [
      'a type that there is not',
      '{ "items": { "type": "text" } }',
      '/items/type: type must hold the name of a type',
    ],
    [
      'a reference to nothing',
      '{ "$ref": "#/$defs/a" }',
      '/$ref: $ref leads to "#/$defs/a", where there is no schema.',
    ],
  ])('is refused with a reason: %s', (_, schema, message) => {
    const read = () => jsonSchemaFormat.parse({ text: schema });
    expect(read).toThrow(SchemaParseError);
    expect(read).toThrow(message);
  });
});
