import type { JsonValue } from '@data-mesh/data-contract';
import { LogicalType } from '../../conversion/import/draft';

/** What a type of Avro is in ODCS. */
export interface AvroTypeRow {
  logicalType: LogicalType;
  options?: { readonly [name: string]: JsonValue };
}

/** The primitive types. */
export const primitiveTypes: ReadonlyMap<string, AvroTypeRow> = new Map([
  ['boolean', { logicalType: 'boolean' }],
  ['int', { logicalType: 'integer', options: { format: 'i32' } }],
  ['long', { logicalType: 'integer', options: { format: 'i64' } }],
  ['float', { logicalType: 'number', options: { format: 'f32' } }],
  ['double', { logicalType: 'number', options: { format: 'f64' } }],
  ['bytes', { logicalType: 'string', options: { format: 'binary' } }],
  ['string', { logicalType: 'string' }],
]);

const instant = {
  logicalType: 'timestamp',
  options: { timezone: true },
} as const;
const local = {
  logicalType: 'timestamp',
  options: { timezone: false },
} as const;

/** Logical types; each annotates a primitive type or a fixed. */
export const annotatedTypes: ReadonlyMap<string, AvroTypeRow> = new Map<
  string,
  AvroTypeRow
>([
  ['date', { logicalType: 'date' }],
  ['time-millis', { logicalType: 'time' }],
  ['time-micros', { logicalType: 'time' }],
  ['timestamp-millis', instant],
  ['timestamp-micros', instant],
  ['timestamp-nanos', instant],
  ['local-timestamp-millis', local],
  ['local-timestamp-micros', local],
  ['local-timestamp-nanos', local],
  ['decimal', { logicalType: 'number' }],
  ['big-decimal', { logicalType: 'number' }],
  ['uuid', { logicalType: 'string', options: { format: 'uuid' } }],
  ['duration', { logicalType: 'string' }],
]);
