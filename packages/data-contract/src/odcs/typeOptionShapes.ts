import {
  Addition,
  boolean,
  choice,
  list,
  number,
  object,
  ObjectShape,
  optional,
  required,
  text,
} from '../structure';
import { since31, since32, until31 } from './commonShapes';

type Options = { [name: string]: unknown };

const count = optional(number({ integer: true, minimum: 0 }));
const anyNumber = optional(number());
const anyText = optional(text());

/** 3.0 wrote exclusive bounds as a flag beside the bound, 3.1 as the bound itself. */
function exclusiveBound(type: 'number' | 'text') {
  return optional(
    choice(
      { type, shape: type === 'number' ? number() : text(), ...since31 },
      { type: 'boolean', shape: boolean(), ...until31 },
    ),
  );
}

function typeOptions(fields: ObjectShape['fields']): ObjectShape {
  return object<Options>({ noun: 'the options of a logical type', fields });
}

const numberFields = {
  multipleOf: optional(number({ above: 0 })),
  maximum: anyNumber,
  exclusiveMaximum: exclusiveBound('number'),
  minimum: anyNumber,
  exclusiveMinimum: exclusiveBound('number'),
};
const dateFields = {
  format: anyText,
  maximum: anyText,
  exclusiveMaximum: exclusiveBound('text'),
  minimum: anyText,
  exclusiveMinimum: exclusiveBound('text'),
};
const integerFormats = ['8', '16', '32', '64', '128'];

/** What `logicalTypeOptions` may hold, by logical type. */
const optionsByType: { [logicalType: string]: ObjectShape } = {
  string: typeOptions({
    minLength: count,
    maxLength: count,
    pattern: anyText,
    format: anyText,
  }),
  date: typeOptions(dateFields),
  timestamp: typeOptions({
    ...dateFields,
    timezone: optional(boolean()),
    defaultTimezone: anyText,
  }),
  integer: typeOptions({
    ...numberFields,
    format: optional(
      text({
        words: ['i', 'u'].flatMap(sign =>
          integerFormats.map(bits => `${sign}${bits}`),
        ),
      }),
    ),
  }),
  number: typeOptions({
    ...numberFields,
    format: optional(text({ words: ['f32', 'f64'] })),
  }),
  object: typeOptions({
    maxProperties: count,
    minProperties: count,
    required: optional(
      list(text(), { minimumItems: 1, uniqueItems: true, staysAbsent: true }),
    ),
  }),
  array: typeOptions({
    maxItems: count,
    minItems: count,
    uniqueItems: optional(boolean()),
  }),
  vector: typeOptions({
    dimensions: required(number({ integer: true, minimum: 1 })),
    elementType: optional(
      text({
        words: [
          'float32',
          'float64',
          'float16',
          'bfloat16',
          'int8',
          'uint8',
          'binary',
        ],
      }),
    ),
    distanceMetric: optional(
      text({
        words: ['cosine', 'dotProduct', 'euclidean', 'hamming', 'manhattan'],
      }),
    ),
    embeddingModel: anyText,
    embeddingModelVersion: anyText,
    normalized: optional(boolean()),
  }),
};
optionsByType.time = optionsByType.timestamp;

/** The logical types of columns. */
export const logicalTypes = [
  'string',
  'date',
  { word: 'timestamp', ...since31 },
  { word: 'time', ...since31 },
  'number',
  'integer',
  'object',
  'array',
  'boolean',
  { word: 'map', ...since32 },
  { word: 'vector', ...since32 },
];

/** One addition for each logical type that has options, and one for columns without a type. */
export const typeOptionAdditions: readonly Addition[] = [
  ...Object.entries(optionsByType).map(([logicalType, shape]) => ({
    when: [{ field: 'logicalType', is: [logicalType] }],
    fields: { logicalTypeOptions: optional(shape) },
  })),
  {
    // Without a type no option can be told right from wrong.
    when: [{ field: 'logicalType', absent: true }],
    fields: { logicalTypeOptions: optional(typeOptions({})) },
  },
];
