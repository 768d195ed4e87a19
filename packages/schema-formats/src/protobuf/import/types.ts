import type { JsonValue } from '@data-mesh/data-contract';
import { LogicalType } from '../../conversion/import/draft';

export interface ProtobufTypeRow {
  logicalType: LogicalType;
  options?: { readonly [name: string]: JsonValue };
}

const integer = (format: string): ProtobufTypeRow => ({
  logicalType: 'integer',
  options: { format },
});

/** The scalar types. */
export const scalarTypes: ReadonlyMap<string, ProtobufTypeRow> = new Map<
  string,
  ProtobufTypeRow
>([
  ['double', { logicalType: 'number', options: { format: 'f64' } }],
  ['float', { logicalType: 'number', options: { format: 'f32' } }],
  ...['int32', 'sint32', 'sfixed32'].map(
    name => [name, integer('i32')] as const,
  ),
  ...['int64', 'sint64', 'sfixed64'].map(
    name => [name, integer('i64')] as const,
  ),
  ...['uint32', 'fixed32'].map(name => [name, integer('u32')] as const),
  ...['uint64', 'fixed64'].map(name => [name, integer('u64')] as const),
  ['bool', { logicalType: 'boolean' }],
  ['string', { logicalType: 'string' }],
  ['bytes', { logicalType: 'string', options: { format: 'binary' } }],
]);

const wrapped = (name: string) => scalarTypes.get(name)!;

/** Messages that everybody knows and whose files need not be fetched. */
export const wellKnownTypes: ReadonlyMap<string, ProtobufTypeRow> = new Map<
  string,
  ProtobufTypeRow
>([
  [
    'google.protobuf.Timestamp',
    { logicalType: 'timestamp', options: { timezone: true } },
  ],
  ['google.protobuf.Duration', { logicalType: 'string' }],
  ['google.protobuf.FieldMask', { logicalType: 'string' }],
  ['google.protobuf.Struct', { logicalType: 'object' }],
  ['google.protobuf.Any', { logicalType: 'object' }],
  ['google.protobuf.Empty', { logicalType: 'object' }],
  ['google.protobuf.ListValue', { logicalType: 'array' }],
  ['google.protobuf.DoubleValue', wrapped('double')],
  ['google.protobuf.FloatValue', wrapped('float')],
  ['google.protobuf.Int64Value', wrapped('int64')],
  ['google.protobuf.UInt64Value', wrapped('uint64')],
  ['google.protobuf.Int32Value', wrapped('int32')],
  ['google.protobuf.UInt32Value', wrapped('uint32')],
  ['google.protobuf.BoolValue', wrapped('bool')],
  ['google.protobuf.StringValue', wrapped('string')],
  ['google.protobuf.BytesValue', wrapped('bytes')],
  ['google.type.Date', { logicalType: 'date' }],
  ['google.type.TimeOfDay', { logicalType: 'time' }],
  ['google.type.DateTime', { logicalType: 'timestamp' }],
  ['google.type.Decimal', { logicalType: 'number' }],
]);
