import {
  kept,
  lost,
  native,
  partly,
  TreatmentTable,
  TypeTable,
} from '../../conversion/export/core';

const local = {
  said: 'long, local-timestamp-micros',
};
const wide = 'Avro has no integer of that size, so it is a decimal in bytes.';

/** How Avro says types: the type, and the logical type on top of it. */
export const avroTypes: TypeTable = {
  string: { said: 'string' },
  'bounded-string': { said: 'string' },
  uuid: { said: 'string, uuid' },
  binary: { said: 'bytes' },
  boolean: { said: 'boolean' },
  date: { said: 'int, date' },
  time: { said: 'long, time-micros' },
  timestamp: { said: 'long, timestamp-micros' },
  'local-timestamp': local,
  int8: {
    said: 'int',
    loss: 'Avro has no integer of 8 bits, so larger numbers fit, too.',
  },
  int16: {
    said: 'int',
    loss: 'Avro has no integer of 16 bits, so larger numbers fit, too.',
  },
  int32: { said: 'int' },
  int64: { said: 'long' },
  int128: { said: 'bytes, decimal(39, 0)', loss: wide },
  uint8: {
    said: 'int',
    loss: 'Avro has no unsigned integers, so others fit, too.',
  },
  uint16: {
    said: 'int',
    loss: 'Avro has no unsigned integers, so others fit, too.',
  },
  uint32: {
    said: 'long',
    loss: 'Avro has no unsigned integers, so others fit, too.',
  },
  uint64: { said: 'bytes, decimal(20, 0)', loss: wide },
  uint128: { said: 'bytes, decimal(39, 0)', loss: wide },
  decimal: { said: 'bytes, decimal(p, s)' },
  number: { said: 'double' },
  float32: { said: 'float' },
  float64: { said: 'double' },
  object: { said: 'record' },
  array: { said: 'array' },
  map: { said: 'map' },
  vector: {
    said: 'array of float',
    loss: 'Avro does not limit the length of an array, so vectors of other dimensions fit, too.',
  },
  unknown: {
    said: 'string',
    loss: 'Avro needs a type, and none is known, so it is a string.',
  },
};

export const avroTreatments: TreatmentTable = {
  contract: {
    otherwise: lost,
    facets: { name: native('name of the file'), id: kept, version: kept },
  },
  object: {
    otherwise: kept,
    facets: { description: native('`doc`') },
  },
  property: {
    otherwise: kept,
    facets: {
      description: native('`doc`'),
      required: native('the type; else a union with `null`'),
      enum: partly('`enum`, if all values are legal symbols; else `odcs`'),
    },
  },
  option: {
    otherwise: kept,
    facets: {
      format: partly('the type, and `odcs`'),
      timezone: native('`timestamp-micros` or `local-timestamp-micros`'),
    },
  },
};
