import type { JsonValue } from '@data-mesh/data-contract';
import { isObject } from '../../reading/json';
import { kindsOfType } from './kinds';

/** What a keyword must hold, in words and as a test. */
export interface KeywordShape {
  words: string;
  example: string;
  holds: (value: JsonValue) => boolean;
}

const isSchema = (value: JsonValue) =>
  typeof value === 'boolean' || isObject(value);
const isText = (value: JsonValue) => typeof value === 'string';
const isTextList = (value: JsonValue) =>
  Array.isArray(value) && value.every(isText);
const isCount = (value: JsonValue) =>
  Number.isInteger(value) && (value as number) >= 0;

const count = { words: 'a whole number from 0', example: '10', holds: isCount };
const number = {
  words: 'a number',
  example: '1.5',
  holds: (value: JsonValue) => typeof value === 'number',
};
const limitOrFlag = {
  words: 'a number, or true or false in draft 4',
  example: '10',
  holds: (value: JsonValue) =>
    typeof value === 'number' || typeof value === 'boolean',
};
const text = { words: 'a text', example: '"date"', holds: isText };
const flag = {
  words: 'true or false',
  example: 'true',
  holds: (value: JsonValue) => typeof value === 'boolean',
};
const textList = {
  words: 'a list of texts',
  example: '["id"]',
  holds: isTextList,
};
const schema = {
  words: 'a schema',
  example: '{ "type": "string" }',
  holds: isSchema,
};
const schemaList = {
  words: 'a list of schemas',
  example: '[{ "type": "string" }]',
  holds: (value: JsonValue) => Array.isArray(value) && value.every(isSchema),
};
const schemaOrList = {
  words: 'a schema or a list of schemas',
  example: '{ "type": "string" }',
  holds: (value: JsonValue) => isSchema(value) || schemaList.holds(value),
};
const schemaMap = {
  words: 'an object of schemas',
  example: '{ "id": { "type": "string" } }',
  holds: (value: JsonValue) =>
    isObject(value) && Object.values(value).every(isSchema),
};

/** What each keyword must hold; others are notes that nobody has to understand. */
export const keywordShapes: ReadonlyMap<string, KeywordShape> = new Map<
  string,
  KeywordShape
>([
  [
    'type',
    {
      words: 'the name of a type or a list of them',
      example: '"string"',
      holds: value =>
        (Array.isArray(value) ? value : [value]).every(
          type => typeof type === 'string' && kindsOfType.has(type),
        ),
    },
  ],
  ['enum', { words: 'a list', example: '["a", "b"]', holds: Array.isArray }],
  ...(
    [
      'maxLength',
      'minLength',
      'maxItems',
      'minItems',
      'maxProperties',
      'minProperties',
      'maxContains',
      'minContains',
    ] as const
  ).map(keyword => [keyword, count] as [string, KeywordShape]),
  ['maximum', number],
  ['minimum', number],
  ['exclusiveMaximum', limitOrFlag],
  ['exclusiveMinimum', limitOrFlag],
  [
    'multipleOf',
    {
      words: 'a number above 0',
      example: '0.01',
      holds: value => typeof value === 'number' && value > 0,
    },
  ],
  ['pattern', text],
  ['format', text],
  ['contentEncoding', text],
  ['contentMediaType', text],
  ['$ref', text],
  ['$dynamicRef', text],
  ['$recursiveRef', text],
  ['uniqueItems', flag],
  ['required', textList],
  ['properties', schemaMap],
  ['patternProperties', schemaMap],
  ['dependentSchemas', schemaMap],
  ['definitions', schemaMap],
  ['$defs', schemaMap],
  [
    'dependentRequired',
    {
      words: 'an object of lists of texts',
      example: '{ "street": ["city"] }',
      holds: value => isObject(value) && Object.values(value).every(isTextList),
    },
  ],
  [
    'dependencies',
    {
      words: 'an object of schemas or lists of texts',
      example: '{ "street": ["city"] }',
      holds: value =>
        isObject(value) &&
        Object.values(value).every(
          entry => isSchema(entry) || isTextList(entry),
        ),
    },
  ],
  ['items', schemaOrList],
  ['prefixItems', schemaList],
  ['allOf', schemaList],
  ['anyOf', schemaList],
  ['oneOf', schemaList],
  ...(
    [
      'additionalItems',
      'unevaluatedItems',
      'additionalProperties',
      'unevaluatedProperties',
      'propertyNames',
      'contains',
      'not',
      'if',
      'then',
      'else',
    ] as const
  ).map(keyword => [keyword, schema] as [string, KeywordShape]),
]);

/** The keywords that say something about values, in contrast to names and notes. */
export const assertingKeywords: ReadonlySet<string> = new Set([
  ...[...keywordShapes.keys()].filter(
    keyword => keyword !== 'definitions' && keyword !== '$defs',
  ),
  'const',
]);
