import { AvroType } from '../reading/types';

/** As which kinds a value of a kind can be read, itself first. Unions are taken apart before. */
export const promotions: Readonly<
  Record<AvroType['kind'], readonly AvroType['kind'][]>
> = {
  null: ['null'],
  boolean: ['boolean'],
  int: ['int', 'long', 'float', 'double'],
  long: ['long', 'float', 'double'],
  float: ['float', 'double'],
  double: ['double'],
  bytes: ['bytes', 'string'],
  string: ['string', 'bytes'],
  array: ['array'],
  map: ['map'],
  record: ['record'],
  enum: ['enum'],
  fixed: ['fixed'],
  union: [],
};
