import { avroFormat } from '../avro/compatibility';
import { CompatibilityFormat } from './format';
import { jsonSchemaFormat } from '../jsonSchema/compatibility';
import { odcsFormat } from '../odcs';
import { protobufFormat } from '../protobuf/compatibility';
import { SchemaFormat } from './types';

/** Hides what a format keeps of a text, which only it can read. */
function row<Schema>(
  format: CompatibilityFormat<Schema>,
): CompatibilityFormat<unknown> {
  return format as CompatibilityFormat<unknown>;
}

/** How each format is read and compared. */
export const compatibilityFormats: ReadonlyMap<
  SchemaFormat,
  CompatibilityFormat<unknown>
> = new Map(
  [
    row(avroFormat),
    row(jsonSchemaFormat),
    row(protobufFormat),
    row(odcsFormat),
  ].map(format => [format.format, format]),
);
