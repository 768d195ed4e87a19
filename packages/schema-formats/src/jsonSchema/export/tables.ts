import {
  kept,
  lost,
  native,
  partly,
  TreatmentTable,
  TypeTable,
} from '../../conversion/export/core';

const bits = (range: string) => ({ said: `integer, ${range}` });

/** How JSON Schema says types: the keyword `type`, and what stands beside it. */
export const jsonTypes: TypeTable = {
  string: { said: 'string' },
  'bounded-string': { said: 'string, maxLength' },
  uuid: { said: 'string, format uuid' },
  binary: { said: 'string, contentEncoding base64' },
  boolean: { said: 'boolean' },
  date: { said: 'string, format date' },
  time: { said: 'string, format time' },
  timestamp: { said: 'string, format date-time' },
  'local-timestamp': {
    said: 'string',
    loss: 'JSON Schema has no format for a date and time without a time zone, so any text is valid.',
  },
  int8: bits('-128 to 127'),
  int16: bits('-32768 to 32767'),
  int32: bits('-2147483648 to 2147483647'),
  int64: { said: 'integer' },
  int128: { said: 'integer' },
  uint8: bits('0 to 255'),
  uint16: bits('0 to 65535'),
  uint32: bits('0 to 4294967295'),
  uint64: bits('0 and more'),
  uint128: bits('0 and more'),
  decimal: { said: 'number' },
  number: { said: 'number' },
  float32: { said: 'number' },
  float64: { said: 'number' },
  object: { said: 'object, properties' },
  array: { said: 'array, items' },
  map: { said: 'object, additionalProperties' },
  vector: { said: 'array of numbers, minItems and maxItems' },
  unknown: {
    said: 'any value',
    loss: 'Without a known type, any value is valid.',
  },
};

/** The range of integers that JSON numbers hold exactly. */
export const integerRanges: ReadonlyMap<string, [number, number?]> = new Map([
  ['int8', [-128, 127]],
  ['int16', [-32_768, 32_767]],
  ['int32', [-2_147_483_648, 2_147_483_647]],
  ['uint8', [0, 255]],
  ['uint16', [0, 65_535]],
  ['uint32', [0, 4_294_967_295]],
  ['uint64', [0]],
  ['uint128', [0]],
]);

export const jsonTreatments: TreatmentTable = {
  contract: {
    otherwise: lost,
    facets: {
      name: native('`title` of the bundle, and name of the file'),
      id: kept,
      version: kept,
    },
  },
  object: {
    otherwise: kept,
    facets: {
      businessName: native('`title`'),
      description: native('`description`'),
      deprecated: native('`deprecated`'),
    },
  },
  property: {
    otherwise: kept,
    facets: {
      businessName: native('`title`'),
      description: native('`description`'),
      deprecated: native('`deprecated`'),
      required: native('`required`; else `null` is allowed'),
      enum: native('`enum`; labels in `x-odcs`'),
      examples: native('`examples`'),
    },
  },
  option: {
    otherwise: kept,
    facets: {
      minLength: native('`minLength`'),
      maxLength: native('`maxLength`'),
      pattern: partly('`pattern`, if it is valid'),
      format: partly('`format`, where JSON Schema knows it, and `x-odcs`'),
      minimum: partly('`minimum` of numbers, and `x-odcs`'),
      exclusiveMinimum: partly('`exclusiveMinimum` of numbers, and `x-odcs`'),
      maximum: partly('`maximum` of numbers, and `x-odcs`'),
      exclusiveMaximum: partly('`exclusiveMaximum` of numbers, and `x-odcs`'),
      multipleOf: native('`multipleOf`'),
      minProperties: native('`minProperties`'),
      maxProperties: native('`maxProperties`'),
      required: native('`required`'),
      minItems: native('`minItems`'),
      maxItems: native('`maxItems`'),
      uniqueItems: native('`uniqueItems`'),
      dimensions: native('`minItems` and `maxItems`'),
    },
  },
};

/** The formats of texts that JSON Schema 2020-12 knows, by what contracts call them. */
export const textFormats: ReadonlyMap<string, string> = new Map(
  [
    'date',
    'date-time',
    'duration',
    'email',
    'hostname',
    'idn-email',
    'idn-hostname',
    'ipv4',
    'ipv6',
    'iri',
    'iri-reference',
    'json-pointer',
    'regex',
    'relative-json-pointer',
    'time',
    'uri',
    'uri-reference',
    'uri-template',
    'uuid',
  ].map(format => [format, format]),
);
