import type { JsonValue } from '@data-mesh/data-contract';
import { CompatibilityProfile } from '../../../compatibility/types';

/** Two schemas and what stands against reading the one with the other, in both directions. */
export interface Vector {
  title: string;
  older: JsonValue;
  newer: JsonValue;
  /** With the newer as reader: rules with their places. */
  backward: string[];
  /** With the older as reader. */
  forward: string[];
  profile: CompatibilityProfile;
}

function vector(
  title: string,
  older: JsonValue,
  newer: JsonValue,
  backward: string[] = [],
  forward: string[] = [],
  profile: CompatibilityProfile = 'confluent',
): Vector {
  return { title, older, newer, backward, forward, profile };
}

const text = { type: 'string' };
const number = { type: 'number' };
const integer = { type: 'integer' };
const truth = { type: 'boolean' };
const nothing = { type: 'null' };
const newest = 'https://json-schema.org/draft/2020-12/schema';

const typeVectors = [
  vector(
    'notes may change',
    { ...text, title: 'a', description: 'b', default: 'c', examples: [] },
    { ...text, title: 'x' },
  ),
  vector(
    'an id may change',
    { $id: 'https://example.com/a', ...text },
    { $id: 'https://example.com/b', ...text },
  ),
  vector(
    'anything may become an empty schema',
    text,
    {},
    [],
    ['type-changed '],
  ),
  vector(
    'anything may become true',
    text,
    true,
    [],
    ['type-narrowed /type'],
    'apicurio',
  ),
  vector(
    'an empty schema may not become one that only looks at objects, says Confluent',
    {},
    { properties: {} },
    ['type-changed '],
    [],
  ),
  vector(
    'an empty schema may become one that refuses nothing, says Apicurio',
    {},
    { properties: {} },
    [],
    [],
    'apicurio',
  ),
  vector(
    'another type',
    { type: 'object' },
    { type: 'array' },
    ['type-changed /type'],
    ['type-changed /type'],
  ),
  vector('integers are numbers', integer, number, [], ['type-narrowed /type']),
  vector(
    'more types',
    text,
    { type: ['string', 'null'] },
    [],
    ['type-narrowed /type'],
  ),
  vector('a list of one type is that type', { type: ['string'] }, text),
  vector(
    'types in another order',
    { type: ['string', 'null'] },
    { type: ['null', 'string'] },
  ),
  vector(
    'types as anyOf',
    { type: ['string', 'null'] },
    { anyOf: [text, nothing] },
  ),
  vector(
    'types as oneOf',
    { type: ['string', 'null'] },
    { oneOf: [nothing, text] },
  ),
  vector(
    'false takes nothing',
    { properties: { a: text } },
    { properties: { a: false } },
    ['nothing-allowed /properties/a'],
    [],
  ),
  vector(
    'bytes of Kafka Connect are left to it by Confluent',
    { ...text, 'connect.type': 'bytes' },
    { ...number, 'connect.type': 'bytes' },
  ),
  vector(
    'bytes of Kafka Connect are not known to Apicurio',
    { ...text, 'connect.type': 'bytes' },
    { ...number, 'connect.type': 'bytes' },
    ['type-changed /type'],
    ['type-changed /type'],
    'apicurio',
  ),
  vector(
    'only one side is bytes of Kafka Connect',
    text,
    { ...number, 'connect.type': 'bytes' },
    ['type-changed /type'],
    ['type-changed /type'],
  ),
];

const valueVectors = [
  vector(
    'an enum appears',
    text,
    { ...text, enum: ['a'] },
    ['enum-added /enum'],
    [],
  ),
  vector(
    'an enum grows',
    { enum: ['a'] },
    { enum: ['b', 'a'] },
    [],
    ['enum-narrowed /enum'],
  ),
  vector(
    'an enum changes',
    { enum: ['a', 'b'] },
    { enum: ['b', 'c'] },
    ['enum-changed /enum'],
    ['enum-changed /enum'],
  ),
  vector(
    'an enum of other values',
    { enum: ['a'] },
    { enum: ['b'] },
    ['enum-changed /enum'],
    ['enum-changed /enum'],
  ),
  vector(
    'equal objects in an enum, in another order of keys',
    { enum: [{ a: 1, b: 2 }] },
    { enum: [{ b: 2, a: 1 }] },
  ),
  vector('a const is an enum of one', { const: 'a' }, { enum: ['a'] }),
  vector(
    'a const changes',
    { const: 1 },
    { const: 2 },
    ['enum-changed /enum'],
    ['enum-changed /enum'],
  ),
  vector(
    'an enum is of its type',
    { enum: ['a', 'b'] },
    text,
    [],
    ['enum-added /enum'],
  ),
  vector(
    'an enum within its limits',
    { enum: ['ab', 'abc'] },
    { ...text, minLength: 2, maxLength: 3 },
    [],
    ['enum-added /enum'],
  ),
  vector(
    'an enum beyond a limit',
    { enum: ['ab', 'abcd'] },
    { ...text, maxLength: 3 },
    ['max-length-decreased /maxLength'],
    ['enum-added /enum'],
  ),
  vector(
    'an enum that matches a pattern',
    { enum: ['ab'] },
    { ...text, pattern: '^a' },
    [],
    ['enum-added /enum'],
  ),
  vector(
    'an enum of numbers in bounds',
    { enum: [1, 2.5] },
    { minimum: 1, exclusiveMaximum: 3, multipleOf: 0.5 },
    [],
    ['enum-added /enum'],
  ),
  vector('all booleans', truth, { enum: [true, false] }),
  vector('null is a const', nothing, { const: null }),
  vector(
    'each value of an enum has its branch',
    { enum: ['a', 1] },
    { anyOf: [text, number] },
    [],
    ['enum-added /enum'],
  ),
];

const textVectors = [
  vector(
    'maxLength appears',
    text,
    { ...text, maxLength: 5 },
    ['max-length-added /maxLength'],
    [],
  ),
  vector(
    'maxLength gets lower',
    { ...text, maxLength: 5 },
    { ...text, maxLength: 4 },
    ['max-length-decreased /maxLength'],
    [],
  ),
  vector(
    'minLength appears',
    text,
    { ...text, minLength: 1 },
    ['min-length-added /minLength'],
    [],
  ),
  vector(
    'minLength gets higher',
    { ...text, minLength: 1 },
    { ...text, minLength: 2 },
    ['min-length-increased /minLength'],
    [],
  ),
  vector('minLength 0 says nothing', text, { ...text, minLength: 0 }),
  vector('a limit of texts does not matter to numbers', number, {
    ...number,
    maxLength: 5,
  }),
  vector(
    'a pattern appears',
    text,
    { ...text, pattern: '^a' },
    ['pattern-added /pattern'],
    [],
  ),
  vector(
    'a pattern changes',
    { ...text, pattern: '^a' },
    { ...text, pattern: '^b' },
    ['pattern-changed /pattern'],
    ['pattern-changed /pattern'],
  ),
  vector(
    'a format appears',
    text,
    { ...text, format: 'date' },
    ['format-added /format'],
    [],
  ),
  vector(
    'a format changes',
    { ...text, format: 'date' },
    { ...text, format: 'time' },
    ['format-changed /format'],
    ['format-changed /format'],
  ),
  vector(
    'an encoding appears',
    text,
    { ...text, contentEncoding: 'base64' },
    ['content-encoding-added /contentEncoding'],
    [],
  ),
  vector(
    'an encoding changes',
    { ...text, contentEncoding: 'base64' },
    { ...text, contentEncoding: 'base32' },
    ['content-encoding-changed /contentEncoding'],
    ['content-encoding-changed /contentEncoding'],
  ),
  vector(
    'a media type appears',
    text,
    { ...text, contentMediaType: 'text/html' },
    ['content-media-type-added /contentMediaType'],
    [],
  ),
  vector(
    'a media type changes',
    { ...text, contentMediaType: 'text/html' },
    { ...text, contentMediaType: 'text/xml' },
    ['content-media-type-changed /contentMediaType'],
    ['content-media-type-changed /contentMediaType'],
  ),
];

const numberVectors = [
  vector(
    'maximum appears',
    number,
    { ...number, maximum: 5 },
    ['maximum-added /maximum'],
    [],
  ),
  vector(
    'maximum gets lower',
    { ...number, maximum: 5 },
    { ...number, maximum: 4 },
    ['maximum-decreased /maximum'],
    [],
  ),
  vector(
    'minimum appears',
    number,
    { ...number, minimum: 5 },
    ['minimum-added /minimum'],
    [],
  ),
  vector(
    'minimum gets higher',
    { ...number, minimum: 4 },
    { ...number, minimum: 5 },
    ['minimum-increased /minimum'],
    [],
  ),
  vector(
    'exclusiveMaximum appears',
    number,
    { ...number, exclusiveMaximum: 5 },
    ['exclusive-maximum-added /exclusiveMaximum'],
    [],
  ),
  vector(
    'exclusiveMaximum gets lower',
    { ...number, exclusiveMaximum: 5 },
    { ...number, exclusiveMaximum: 4 },
    ['exclusive-maximum-decreased /exclusiveMaximum'],
    [],
  ),
  vector(
    'exclusiveMinimum appears',
    number,
    { ...number, exclusiveMinimum: 5 },
    ['exclusive-minimum-added /exclusiveMinimum'],
    [],
  ),
  vector(
    'exclusiveMinimum gets higher',
    { ...number, exclusiveMinimum: 4 },
    { ...number, exclusiveMinimum: 5 },
    ['exclusive-minimum-increased /exclusiveMinimum'],
    [],
  ),
  vector(
    'an exclusive bound implies the plain one',
    { ...number, exclusiveMaximum: 5 },
    { ...number, maximum: 5 },
    [],
    ['exclusive-maximum-added /exclusiveMaximum'],
  ),
  vector(
    'a lower plain bound implies an exclusive one',
    { ...number, maximum: 4 },
    { ...number, exclusiveMaximum: 5 },
    [],
    ['maximum-added /maximum'],
  ),
  vector(
    'draft 4 writes exclusive bounds as flags',
    {
      $schema: 'http://json-schema.org/draft-04/schema#',
      ...number,
      minimum: 1,
      exclusiveMinimum: true,
    },
    { ...number, exclusiveMinimum: 1 },
  ),
  vector(
    'multipleOf appears',
    number,
    { ...number, multipleOf: 5 },
    ['multiple-of-added /multipleOf'],
    [],
  ),
  vector(
    'multipleOf becomes a multiple',
    { ...number, multipleOf: 5 },
    { ...number, multipleOf: 10 },
    ['multiple-of-expanded /multipleOf'],
    [],
  ),
  vector(
    'multipleOf becomes another one',
    { ...number, multipleOf: 4 },
    { ...number, multipleOf: 6 },
    ['multiple-of-changed /multipleOf'],
    ['multiple-of-changed /multipleOf'],
  ),
  vector(
    'decimal steps are exact',
    { ...number, multipleOf: 0.3 },
    { ...number, multipleOf: 0.1 },
    [],
    ['multiple-of-expanded /multipleOf'],
  ),
  vector(
    'a fraction to a whole step',
    { ...number, multipleOf: 0.5 },
    { ...number, multipleOf: 10 },
    ['multiple-of-expanded /multipleOf'],
    [],
  ),
  vector('integers are multiples of 1', integer, { ...integer, multipleOf: 1 }),
];

const closed = { additionalProperties: false };
const a = { properties: { a: text } };
const objectVectors = [
  vector(
    'a property of another type',
    a,
    { properties: { a: number } },
    ['type-changed /properties/a/type'],
    ['type-changed /properties/a/type'],
  ),
  vector(
    'a property becomes required',
    a,
    { ...a, required: ['a'] },
    ['required-attribute-added /required'],
    [],
  ),
  vector(
    'a property with a default becomes required, which Confluent fills in',
    a,
    { properties: { a: { ...text, default: '' } }, required: ['a'] },
  ),
  vector(
    'a property with a default becomes required, which Apicurio refuses',
    a,
    { properties: { a: { ...text, default: '' } }, required: ['a'] },
    ['required-attribute-added /required'],
    [],
    'apicurio',
  ),
  vector(
    'a required name that no schema declares',
    { type: 'object' },
    { type: 'object', required: ['a'] },
    ['required-property-added /required'],
    [],
  ),
  vector('a required name beside declared ones is not seen by Confluent', a, {
    ...a,
    required: ['b'],
  }),
  vector(
    'a required name beside declared ones is seen by Apicurio',
    a,
    { ...a, required: ['b'] },
    ['required-property-added /required'],
    [],
    'apicurio',
  ),
  vector(
    'required in another order',
    { required: ['a', 'b'] },
    { required: ['b', 'a'] },
  ),
  vector(
    'a property is added to an open object',
    a,
    { properties: { a: text, b: number } },
    ['property-added-to-open-content-model /properties/b'],
    [],
  ),
  vector('a property is added without a schema', a, {
    properties: { a: text, b: {} },
  }),
  vector(
    'a property is removed from an open object',
    { properties: { a: text, b: text } },
    a,
    [],
    ['property-added-to-open-content-model /properties/b'],
  ),
  vector(
    'a property is added to a closed object',
    { ...a, ...closed },
    { properties: { a: text, b: number }, ...closed },
    [],
    ['property-removed-from-closed-content-model /properties/b'],
  ),
  vector(
    'a required property is added to a closed object',
    { ...a, ...closed },
    { properties: { a: text, b: number }, required: ['b'], ...closed },
    ['required-property-added /required'],
    ['property-removed-from-closed-content-model /properties/b'],
  ),
  vector(
    'a required property with a default is added to a closed object',
    { ...a, ...closed },
    {
      properties: { a: text, b: { ...number, default: 0 } },
      required: ['b'],
      ...closed,
    },
    [],
    ['property-removed-from-closed-content-model /properties/b'],
  ),
  vector(
    'a property that is never written is removed',
    { properties: { a: false }, ...closed },
    closed,
  ),
  vector(
    'a property is added as unnamed ones are',
    { ...a, additionalProperties: text },
    { properties: { a: text, b: text }, additionalProperties: text },
  ),
  vector(
    'a property is added otherwise than unnamed ones',
    { ...a, additionalProperties: text },
    { properties: { a: text, b: number }, additionalProperties: text },
    [
      'property-added-not-covered-by-partially-open-content-model /properties/b',
    ],
    [
      'property-removed-not-covered-by-partially-open-content-model /properties/b',
    ],
  ),
  vector(
    'a property is added under a pattern of names',
    { ...closed, patternProperties: { '^i_': integer } },
    {
      ...closed,
      properties: { i_1: number },
      patternProperties: { '^i_': integer },
    },
    [],
    [],
  ),
  vector(
    'a property is removed, unnamed ones are wider',
    { properties: { a: integer }, ...closed },
    { additionalProperties: number },
    [],
    [
      'property-added-not-covered-by-partially-open-content-model /properties/a',
      'nothing-allowed /additionalProperties',
    ],
  ),
  vector(
    'an object is closed',
    a,
    { ...a, ...closed },
    ['additional-properties-removed /additionalProperties'],
    [],
  ),
  vector(
    'unnamed properties get a schema',
    a,
    { ...a, additionalProperties: text },
    ['additional-properties-narrowed /additionalProperties'],
    [],
  ),
  vector(
    'the schema of unnamed properties changes',
    { additionalProperties: text },
    { additionalProperties: number },
    ['type-changed /additionalProperties/type'],
    ['type-changed /additionalProperties/type'],
  ),
  vector(
    'a pattern of names appears',
    { ...a, patternProperties: { x: text } },
    { ...a, patternProperties: { x: text, y: text } },
    ['pattern-property-added /patternProperties/y'],
    [],
  ),
  vector(
    'a pattern of names appears in a closed object',
    { ...a, ...closed },
    { ...a, ...closed, patternProperties: { '^x': text } },
    [],
    ['pattern-property-removed /patternProperties/^x'],
  ),
  vector(
    'the schema of a pattern of names changes',
    { patternProperties: { x: text } },
    { patternProperties: { x: number } },
    ['type-changed /patternProperties/x/type'],
    ['type-changed /patternProperties/x/type'],
  ),
  vector(
    'a pattern that RE2 does not know is still compared',
    { patternProperties: { '(?=x)': text }, properties: { x: text } },
    {
      patternProperties: { '(?=x)': { ...text, title: 'x' } },
      properties: { x: text },
    },
  ),
  vector(
    'a pattern takes in a declared name',
    { properties: { x: number }, ...closed },
    { patternProperties: { '^x': text }, ...closed },
    ['type-changed /patternProperties/^x/type'],
    [
      'property-added-not-covered-by-partially-open-content-model /properties/x',
      'pattern-property-removed /patternProperties/^x',
    ],
  ),
  vector(
    'maxProperties appears',
    { type: 'object' },
    { type: 'object', maxProperties: 2 },
    ['max-properties-added /maxProperties'],
    [],
  ),
  vector(
    'maxProperties gets lower',
    { maxProperties: 2 },
    { maxProperties: 1 },
    ['max-properties-decreased /maxProperties'],
    [],
  ),
  vector(
    'minProperties appears',
    { type: 'object' },
    { type: 'object', minProperties: 2 },
    ['min-properties-added /minProperties'],
    [],
  ),
  vector(
    'minProperties gets higher',
    { minProperties: 1 },
    { minProperties: 2 },
    ['min-properties-increased /minProperties'],
    [],
  ),
  vector(
    'propertyNames appears',
    { type: 'object' },
    { type: 'object', propertyNames: { maxLength: 3 } },
    ['property-names-added /propertyNames'],
    [],
  ),
  vector(
    'propertyNames gets narrower',
    { propertyNames: { maxLength: 3 } },
    { propertyNames: { maxLength: 2 } },
    ['max-length-decreased /propertyNames/maxLength'],
    [],
  ),
  vector(
    'a dependency appears',
    { type: 'object' },
    { type: 'object', dependentRequired: { a: ['b'] } },
    ['dependency-array-added /dependencies/a'],
    [],
  ),
  vector(
    'a dependency gets longer',
    { dependencies: { a: ['b'] } },
    { dependencies: { a: ['b', 'c'] } },
    ['dependency-array-extended /dependencies/a'],
    [],
  ),
  vector(
    'a dependency changes',
    { dependencies: { a: ['b'] } },
    { dependencies: { a: ['c'] } },
    ['dependency-array-changed /dependencies/a'],
    ['dependency-array-changed /dependencies/a'],
  ),
  vector(
    'a dependency on what is required',
    { required: ['b'] },
    { required: ['b'], dependentRequired: { a: ['b'] } },
  ),
  vector(
    'a dependency is written in the newer way',
    { dependencies: { a: ['b'] } },
    { dependentRequired: { a: ['b'] } },
  ),
  vector(
    'a dependent schema appears',
    { type: 'object' },
    { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
    ['dependency-schema-added /dependentSchemas/a'],
    [],
  ),
  vector(
    'a dependent schema changes',
    { dependencies: { a: text } },
    { dependencies: { a: number } },
    ['type-changed /dependencies/a/type'],
    ['type-changed /dependencies/a/type'],
  ),
  vector(
    'a dependent schema gets wider',
    { dependencies: { a: { maxProperties: 2 } } },
    { dependencies: { a: { maxProperties: 3 } } },
    [],
    ['max-properties-decreased /dependencies/a/maxProperties'],
  ),
  vector(
    'unevaluated properties are refused',
    { $schema: newest, ...a },
    { $schema: newest, ...a, unevaluatedProperties: false },
    ['unevaluated-properties-removed /unevaluatedProperties'],
    [],
  ),
  vector(
    'unevaluated properties get a schema',
    { $schema: newest, ...a },
    { $schema: newest, ...a, unevaluatedProperties: text },
    ['unevaluated-properties-narrowed /unevaluatedProperties'],
    [],
  ),
  vector(
    'unevaluated properties of a part count',
    { $schema: newest, ...a, ...closed },
    { $schema: newest, allOf: [a], unevaluatedProperties: false },
    [],
    [],
  ),
  vector(
    'a property that is named by a part',
    { $schema: newest, ...a, ...closed },
    {
      $schema: newest,
      allOf: [{ properties: { b: text } }],
      unevaluatedProperties: false,
    },
    ['property-removed-from-closed-content-model /properties/a'],
    ['property-removed-from-closed-content-model /properties/b'],
  ),
  vector(
    'names of prototypes are names',
    { properties: { constructor: text } },
    { properties: { constructor: number } },
    ['type-changed /properties/constructor/type'],
    ['type-changed /properties/constructor/type'],
  ),
];

const tuple = (...items: JsonValue[]) => ({ type: 'array', items });
const listVectors = [
  vector(
    'items appear',
    { type: 'array' },
    { type: 'array', items: text },
    ['schema-added /items'],
    [],
  ),
  vector(
    'items change',
    { items: text },
    { items: number },
    ['type-changed /items/type'],
    ['type-changed /items/type'],
  ),
  vector(
    'maxItems appears',
    { type: 'array' },
    { type: 'array', maxItems: 2 },
    ['max-items-added /maxItems'],
    [],
  ),
  vector(
    'maxItems gets lower',
    { maxItems: 2 },
    { maxItems: 1 },
    ['max-items-decreased /maxItems'],
    [],
  ),
  vector(
    'minItems appears',
    { type: 'array' },
    { type: 'array', minItems: 2 },
    ['min-items-added /minItems'],
    [],
  ),
  vector(
    'minItems gets higher',
    { minItems: 1 },
    { minItems: 2 },
    ['min-items-increased /minItems'],
    [],
  ),
  vector(
    'uniqueItems appears',
    { type: 'array' },
    { type: 'array', uniqueItems: true },
    ['unique-items-added /uniqueItems'],
    [],
  ),
  vector(
    'one item is always unique',
    { type: 'array', maxItems: 1 },
    { type: 'array', maxItems: 1, uniqueItems: true },
  ),
  vector(
    'a tuple becomes a list',
    tuple(text, text),
    { type: 'array' },
    [],
    [
      'item-added-to-open-content-model /items/0',
      'item-added-to-open-content-model /items/1',
    ],
  ),
  vector(
    'an item is added to an open tuple',
    tuple(text),
    tuple(text, number),
    ['item-added-to-open-content-model /items/1'],
    [],
  ),
  vector('an item without a schema is added', tuple(text), tuple(text, true)),
  vector(
    'an item is added to a closed tuple',
    { ...tuple(text), additionalItems: false },
    { ...tuple(text, number), additionalItems: false },
    [],
    ['item-removed-from-closed-content-model /items/1'],
  ),
  vector(
    'an item is added as further ones are',
    { ...tuple(text), additionalItems: number },
    { ...tuple(text, number), additionalItems: number },
  ),
  vector(
    'an item is added otherwise than further ones',
    { ...tuple(text), additionalItems: number },
    { ...tuple(text, truth), additionalItems: number },
    ['item-added-not-covered-by-partially-open-content-model /items/1'],
    ['item-removed-not-covered-by-partially-open-content-model /items/1'],
  ),
  vector(
    'a tuple in the newer way',
    { $schema: newest, type: 'array', prefixItems: [text], items: false },
    { ...tuple(text), additionalItems: false },
  ),
  vector(
    'a tuple is closed',
    tuple(text),
    { ...tuple(text), additionalItems: false },
    ['additional-items-removed /additionalItems'],
    [],
  ),
  vector(
    'a list is closed',
    { $schema: newest, items: true },
    { $schema: newest, items: false },
    ['additional-items-removed /items'],
    [],
  ),
  vector(
    'further items get a schema',
    tuple(text),
    { ...tuple(text), additionalItems: text },
    ['additional-items-narrowed /additionalItems'],
    [],
  ),
  vector(
    'additionalItems speaks without a tuple, too',
    { additionalItems: true },
    { additionalItems: false },
    ['additional-items-removed /additionalItems'],
    [],
  ),
  vector(
    'additionalItems says nothing beside one schema',
    { items: text, additionalItems: number },
    { items: text, additionalItems: text },
  ),
  vector(
    'items that maxItems keeps out',
    { ...tuple(text), maxItems: 1 },
    { ...tuple(text, number), maxItems: 1 },
  ),
  vector(
    'unevaluated items are refused',
    { $schema: newest, prefixItems: [text] },
    { $schema: newest, prefixItems: [text], unevaluatedItems: false },
    ['unevaluated-items-removed /unevaluatedItems'],
    [],
  ),
  vector(
    'unevaluated items get a schema',
    { $schema: newest, prefixItems: [text] },
    { $schema: newest, prefixItems: [text], unevaluatedItems: text },
    ['unevaluated-items-narrowed /unevaluatedItems'],
    [],
  ),
  vector(
    'unevaluated items close a tuple as items do',
    { $schema: newest, prefixItems: [text], unevaluatedItems: false },
    { $schema: newest, prefixItems: [text], items: false },
  ),
  vector(
    'contains appears',
    { type: 'array' },
    { type: 'array', contains: text },
    ['contains-added /contains'],
    [],
  ),
  vector(
    'contains of what all items are',
    { type: 'array', items: text, minItems: 1 },
    { type: 'array', items: text, minItems: 1, contains: text },
  ),
  vector(
    'contains gets narrower',
    { contains: { minimum: 1, ...number } },
    { contains: { minimum: 2, ...number } },
    ['minimum-increased /contains/minimum'],
    [],
  ),
  vector(
    'minContains gets higher',
    { contains: text },
    { contains: text, minContains: 2 },
    ['min-contains-increased /minContains'],
    [],
  ),
  vector(
    'maxContains appears',
    { contains: text },
    { contains: text, maxContains: 2 },
    ['max-contains-added /maxContains'],
    [],
  ),
  vector(
    'maxContains gets lower',
    { contains: text, maxContains: 3 },
    { contains: text, maxContains: 2 },
    ['max-contains-decreased /maxContains'],
    [],
  ),
  vector(
    'contains of none',
    { type: 'array' },
    { type: 'array', contains: text, minContains: 0 },
  ),
];

const short = { maxLength: 5 };
const combinationVectors = [
  vector(
    'allOf is what its parts say',
    { allOf: [text, short] },
    { ...text, ...short },
  ),
  vector(
    'a part of allOf is added',
    text,
    { allOf: [text, short] },
    ['max-length-added /allOf/1/maxLength'],
    [],
  ),
  vector(
    'an allOf with a contradiction is never reached',
    text,
    { allOf: [text, number] },
    ['type-changed /allOf/1/type'],
    [],
  ),
  vector(
    'a branch is added',
    text,
    { anyOf: [number, text] },
    [],
    ['type-changed /type'],
  ),
  vector(
    'a branch is added to one',
    { oneOf: [text] },
    { oneOf: [number, text] },
    [],
    ['type-changed /oneOf/0/type'],
  ),
  vector(
    'no branch takes it',
    truth,
    { anyOf: [number, text] },
    ['no-branch-fits /anyOf'],
    ['type-changed /type', 'type-changed /type'],
  ),
  vector(
    'a branch is taken away',
    { oneOf: [number, text, truth] },
    { oneOf: [number, text] },
    ['sum-type-narrowed /oneOf'],
    [],
  ),
  vector(
    'a branch changes',
    { oneOf: [number, text] },
    { oneOf: [number, truth] },
    ['combined-type-subschemas-changed /oneOf'],
    ['combined-type-subschemas-changed /oneOf'],
  ),
  vector(
    'oneOf may become anyOf',
    { oneOf: [text, short] },
    { anyOf: [text, short] },
    [],
    ['combined-type-changed /oneOf'],
  ),
  vector('oneOf of one is allOf of one', { oneOf: [text] }, { allOf: [text] }),
  vector(
    'an anyOf of types becomes a oneOf, which Confluent refuses',
    { anyOf: [text, number] },
    { oneOf: [text, number] },
    ['combined-type-changed /oneOf'],
    [],
  ),
  vector(
    'an anyOf of types becomes a oneOf, which Apicurio lets pass',
    { anyOf: [text, number] },
    { oneOf: [text, number] },
    [],
    [],
    'apicurio',
  ),
  vector(
    'two branches share a counterpart, which Confluent refuses',
    { oneOf: [integer, number] },
    { oneOf: [number, text] },
    ['combined-type-subschemas-changed /oneOf'],
    ['combined-type-subschemas-changed /oneOf'],
  ),
  vector(
    'two branches share a counterpart, which Apicurio lets pass',
    { oneOf: [integer, number] },
    { oneOf: [number, text] },
    [],
    ['combined-type-subschemas-changed /oneOf'],
    'apicurio',
  ),
  vector(
    'three branches share two counterparts, which Confluent refuses',
    { anyOf: [integer, number, text] },
    { anyOf: [number, text] },
    ['sum-type-narrowed /anyOf'],
    [],
  ),
  vector(
    'three branches share two counterparts, which Apicurio lets pass',
    { anyOf: [integer, number, text] },
    { anyOf: [number, text] },
    [],
    [],
    'apicurio',
  ),
  vector(
    'a branch finds a counterpart though another one fits it, too',
    { anyOf: [integer, number] },
    { anyOf: [number, integer] },
  ),
  vector(
    'branches fit one place together',
    { anyOf: [integer, number] },
    number,
  ),
  vector(
    'branches keep their own properties',
    {
      oneOf: [
        { properties: { k: { const: 1 }, v: text } },
        { properties: { k: { const: 2 }, v: number } },
      ],
    },
    {
      oneOf: [
        { properties: { k: { const: 2 }, v: number } },
        { properties: { k: { const: 1 }, v: text } },
      ],
    },
  ),
  vector(
    'not appears',
    text,
    { ...text, not: { const: 'a' } },
    ['not-type-added /not'],
    [],
  ),
  vector(
    'not gets wider',
    { not: integer },
    { not: number },
    ['not-type-extended /not'],
    [],
  ),
  vector('not of another type says nothing', text, { ...text, not: number }),
  vector(
    'a condition appears',
    { type: 'object', ...a },
    {
      type: 'object',
      ...a,
      if: { required: ['a'] },
      then: { required: ['b'] },
    },
    ['conditional-added /then'],
    [],
  ),
  vector(
    'a condition that follows anyway',
    { required: ['b'] },
    { required: ['b'], if: { required: ['a'] }, then: { required: ['b'] } },
  ),
  vector(
    'a condition changes',
    { if: { required: ['a'] }, then: { required: ['b'] } },
    { if: { required: ['c'] }, then: { required: ['b'] } },
    ['conditional-changed /then'],
    ['conditional-changed /then'],
  ),
  vector(
    'what follows from a condition gets narrower',
    { if: text, else: { maximum: 3 } },
    { if: text, else: { maximum: 2 } },
    ['maximum-decreased /else/maximum'],
    [],
  ),
];

const address = { type: 'object', properties: { street: text } };
const tree = (value: JsonValue) => ({
  type: 'object',
  properties: { value, children: { type: 'array', items: { $ref: '#' } } },
});
/** A product of which another one can be a part. */
const product = (id: string, ...parts: string[]) => ({
  type: 'object',
  properties: {
    id: { type: id },
    part: { oneOf: parts.map(part => ({ $ref: `#/$defs/${part}` })) },
  },
});
const catalogue = (first: string, second: string) => ({
  properties: {
    item: { oneOf: [{ $ref: '#/$defs/A' }, { $ref: '#/$defs/B' }] },
  },
  $defs: {
    A: product(first, 'C', 'B'),
    B: product(second, 'C'),
    C: product('integer', 'A'),
  },
});
const referenceVectors = [
  vector(
    'a reference is what it leads to',
    { $ref: '#/definitions/A', definitions: { A: address } },
    address,
  ),
  vector(
    'a reference to $defs',
    { $schema: newest, $ref: '#/$defs/A', $defs: { A: text } },
    { $schema: newest, $ref: '#/$defs/A', $defs: { A: number } },
    ['type-changed /$defs/A/type'],
    ['type-changed /$defs/A/type'],
  ),
  vector(
    'a reference by an anchor',
    { $ref: '#a', $defs: { A: { $anchor: 'a', ...text } } },
    text,
  ),
  vector(
    'a reference by an id',
    {
      $id: 'https://example.com/root',
      $ref: 'item',
      $defs: { A: { $id: 'https://example.com/item', ...text } },
    },
    text,
  ),
  vector(
    'a reference with escaped signs',
    { $ref: '#/definitions/a~1b%20c', definitions: { 'a/b c': text } },
    text,
  ),
  vector(
    'a reference anywhere in the text',
    { $ref: '#/components/A', components: { A: text } },
    text,
  ),
  vector(
    'beside a reference nothing counts until draft 7',
    { $ref: '#/definitions/A', maxLength: 5, definitions: { A: text } },
    text,
  ),
  vector(
    'beside a reference everything counts from 2019-09',
    { $schema: newest, $ref: '#/$defs/A', maxLength: 5, $defs: { A: text } },
    text,
    [],
    ['max-length-added /maxLength'],
  ),
  vector('a recursive schema', tree(text), { ...tree(text), title: 'Tree' }),
  vector(
    'a recursive schema changes',
    tree(integer),
    tree(number),
    [],
    ['type-narrowed /properties/value/type'],
  ),
  vector('a recursive schema is unrolled', tree(text), {
    ...tree(text),
    properties: { value: text, children: { type: 'array', items: tree(text) } },
  }),
  vector(
    'a reference to itself says nothing',
    { $ref: '#' },
    { $ref: '#', title: 'x' },
  ),
  vector(
    'the same remote reference means the same',
    { $ref: 'https://example.com/a.json' },
    { $ref: 'https://example.com/a.json', title: 'x' },
  ),
  vector(
    'another remote reference is unknown',
    { $ref: 'https://example.com/a.json' },
    { $ref: 'https://example.com/b.json' },
    ['remote-reference /$ref'],
    ['remote-reference /$ref'],
  ),
  vector('unions in circles', catalogue('string', 'boolean'), {
    ...catalogue('string', 'boolean'),
    title: 'x',
  }),
  vector(
    'unions in circles, of alike parts of which one changes, as Confluent compares them',
    catalogue('string', 'string'),
    catalogue('string', 'number'),
    ['combined-type-subschemas-changed /properties/item/oneOf'],
    ['combined-type-subschemas-changed /properties/item/oneOf'],
  ),
  vector(
    'unions in circles, whose change is found though the circle was taken to fit',
    catalogue('integer', 'boolean'),
    catalogue('boolean', 'number'),
    ['combined-type-subschemas-changed /properties/item/oneOf'],
    ['combined-type-subschemas-changed /properties/item/oneOf'],
    'apicurio',
  ),
];

/** Own cases: what each keyword does, and every rule at least once. */
export const vectors: readonly Vector[] = [
  ...typeVectors,
  ...valueVectors,
  ...textVectors,
  ...numberVectors,
  ...objectVectors,
  ...listVectors,
  ...combinationVectors,
  ...referenceVectors,
];
