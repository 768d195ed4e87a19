import {
  comment,
  lost,
  native,
  partly,
  TreatmentTable,
  TypeTable,
} from '../../conversion/export/core';

const asText = (what: string) => `Protobuf has no ${what}, so it is a string.`;

/** How Protobuf says types. */
export const protobufTypes: TypeTable = {
  string: { said: 'string' },
  'bounded-string': { said: 'string' },
  uuid: { said: 'string' },
  binary: { said: 'bytes' },
  boolean: { said: 'bool' },
  date: { said: 'string', loss: `${asText('date')} Write it as 2026-11-21.` },
  time: {
    said: 'string',
    loss: `${asText('time of the day')} Write it as 18:30:00.`,
  },
  timestamp: { said: 'google.protobuf.Timestamp' },
  'local-timestamp': {
    said: 'string',
    loss: `${asText(
      'date and time without a time zone',
    )} Write it as 2026-11-21T18:30:00.`,
  },
  int8: {
    said: 'int32',
    loss: 'Protobuf has no integer of 8 bits, so larger numbers fit, too.',
  },
  int16: {
    said: 'int32',
    loss: 'Protobuf has no integer of 16 bits, so larger numbers fit, too.',
  },
  int32: { said: 'int32' },
  int64: { said: 'int64' },
  int128: { said: 'string', loss: asText('integer of 128 bits') },
  uint8: {
    said: 'uint32',
    loss: 'Protobuf has no integer of 8 bits, so larger numbers fit, too.',
  },
  uint16: {
    said: 'uint32',
    loss: 'Protobuf has no integer of 16 bits, so larger numbers fit, too.',
  },
  uint32: { said: 'uint32' },
  uint64: { said: 'uint64' },
  uint128: { said: 'string', loss: asText('integer of 128 bits') },
  decimal: { said: 'string', loss: `${asText('decimal')} Write it as 12.50.` },
  number: { said: 'double' },
  float32: { said: 'float' },
  float64: { said: 'double' },
  object: { said: 'message' },
  array: { said: 'repeated' },
  map: { said: 'map<K, V>' },
  vector: {
    said: 'repeated float',
    loss: 'Protobuf does not limit the length of a list, so vectors of other dimensions fit, too.',
  },
  unknown: {
    said: 'google.protobuf.Value',
    loss: 'Without a known type, any value fits.',
  },
};

export const protobufTreatments: TreatmentTable = {
  contract: {
    otherwise: lost,
    facets: {
      name: comment,
      id: comment,
      version: comment,
    },
  },
  object: {
    otherwise: lost,
    facets: {
      businessName: comment,
      description: comment,
      dataGranularityDescription: comment,
      deprecated: native('`option deprecated`'),
    },
  },
  property: {
    otherwise: lost,
    facets: {
      businessName: comment,
      description: comment,
      deprecated: native('`[deprecated = true]`'),
      required: partly('no `optional`; nobody checks it'),
      primaryKey: comment,
      unique: comment,
      classification: comment,
      enum: native('`enum` for texts; else in a comment'),
      examples: comment,
    },
  },
  option: {
    otherwise: comment,
    facets: {
      format: partly('the type, and in a comment'),
      timezone: native('`Timestamp` or a text'),
    },
  },
};
