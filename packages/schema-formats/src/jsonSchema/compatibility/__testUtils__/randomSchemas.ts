import fc from 'fast-check';
import type { JsonValue } from '@data-mesh/data-contract';
import { canonicalJson, isObject } from '../../../reading/json';

const names = ['a', 'b', 'x1', 'x2'];
const patterns = ['^x', '1$', 'b', '[ab]+'];
const texts = ['', 'a', 'ab', 'abc', 'x1', 'b', '1'];
const numbers = [-1, 0, 0.5, 1, 2, 3, 4, 6];

const { value } = fc.letrec<{ value: JsonValue }>(tie => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.constantFrom<JsonValue>(null, true, false),
    fc.constantFrom<JsonValue>(...numbers),
    fc.constantFrom<JsonValue>(...texts),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}));

/** Values that the random schemas below are about. */
export const values: JsonValue[] = [
  ...new Map(
    fc
      .sample(value, { seed: 7, numRuns: 5_000 })
      .map(sample => [canonicalJson(sample), sample]),
  ).values(),
];

const count = fc.nat({ max: 3 });
const number = fc.constantFrom(...numbers);
const type = fc.constantFrom(
  'string',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
  'null',
);

/**
 * Schemas of draft 7. They leave out what is judged otherwise than a validator
 * does: `oneOf`, whose overlaps are let pass, `format`, which validators may skip,
 * `default` and `additionalItems` without a tuple.
 */
const { schema } = fc.letrec<{ schema: JsonValue; simple: JsonValue }>(tie => {
  const inner = tie('schema');
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  const map = (keys: string[]) =>
    fc.dictionary(fc.constantFrom(...keys), inner, {
      maxKeys: 3,
      noNullPrototype: true,
    });
  const someNames = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 });
  const keywordSets: Record<string, fc.Arbitrary<JsonValue>>[] = [
    { type },
    { type: fc.uniqueArray(type, { minLength: 1, maxLength: 3 }) },
    { enum: fc.uniqueArray(value, { minLength: 1, maxLength: 4 }) },
    { const: value },
    { minLength: count },
    { maxLength: count },
    { pattern: fc.constantFrom(...patterns) },
    { minimum: number },
    { maximum: number },
    { exclusiveMinimum: number },
    { exclusiveMaximum: number },
    { multipleOf: fc.constantFrom(0.5, 1, 2, 3) },
    { properties: map(names) },
    { properties: map(names), additionalProperties: fc.boolean() },
    { properties: map(names), required: someNames },
    { patternProperties: map(patterns) },
    { patternProperties: map(patterns), additionalProperties: inner },
    { propertyNames: inner },
    { minProperties: count },
    { maxProperties: count },
    {
      dependencies: fc.dictionary(
        fc.constantFrom(...names),
        fc.oneof(inner, someNames),
        { maxKeys: 2, noNullPrototype: true },
      ),
    },
    { items: inner },
    { items: list },
    { items: list, additionalItems: inner },
    { contains: inner },
    { minItems: count },
    { maxItems: count },
    { uniqueItems: fc.boolean() },
    { allOf: list },
    { anyOf: list },
    { not: inner },
    { if: inner, then: inner },
    { if: inner, then: inner, else: inner },
  ];
  const keyword = fc.oneof(...keywordSets.map(keywords => fc.record(keywords)));
  const parts = fc
    .array(keyword, { minLength: 1, maxLength: 3 })
    .map(found => Object.assign({}, ...found));
  return {
    simple: fc.oneof(
      type.map(name => ({ type: name })),
      fc.boolean(),
    ),
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      tie('simple'),
      parts,
      fc.tuple(type, parts).map(([name, part]) => ({ type: name, ...part })),
    ),
  };
});

/** A schema, and one that differs from it in one place. */
export const schemaPairs = fc
  .tuple(schema, schema, fc.nat({ max: 1_000 }), fc.nat({ max: 4 }))
  .map(([writer, other, place, way]) => ({
    writer,
    reader: changed(writer, other, { place, way }),
  }));

function changed(
  original: JsonValue,
  other: JsonValue,
  change: { place: number; way: number },
): JsonValue {
  const copy = JSON.parse(JSON.stringify(original)) as JsonValue;
  const objects = schemaObjects(copy);
  const target = objects[change.place % Math.max(1, objects.length)];
  if (!target || !isObject(other)) {
    return other;
  }
  const keys = Object.keys(target);
  const key = keys[change.place % Math.max(1, keys.length)];
  switch (change.way) {
    case 0:
      delete target[key];
      return copy;
    case 1:
      Object.assign(target, other);
      return copy;
    case 2: {
      const before = { ...target };
      keys.forEach(name => delete target[name]);
      target.anyOf = [other, before];
      return copy;
    }
    case 3:
      keys.forEach(name => delete target[name]);
      Object.assign(target, other);
      return copy;
    default:
      return { allOf: [copy] };
  }
}

/** All schemas within a schema, with keywords. */
function schemaObjects(held: JsonValue): { [key: string]: JsonValue }[] {
  if (!isObject(held)) {
    return [];
  }
  const inner = Object.entries(held).flatMap(([key, part]) => {
    if (['enum', 'const', 'required', 'type'].includes(key)) {
      return [];
    }
    if (['properties', 'patternProperties', 'dependencies'].includes(key)) {
      return Object.values(part as object).flatMap(schemaObjects);
    }
    return Array.isArray(part)
      ? part.flatMap(schemaObjects)
      : schemaObjects(part);
  });
  return [held, ...inner];
}
