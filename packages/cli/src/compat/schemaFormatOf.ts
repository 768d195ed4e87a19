import type { SchemaFormat } from '@data-mesh/schema-formats';
import { UsageError } from '../configuration/UsageError';
import { schemaFormats } from './words';

/** Endings of files, the longer ones first. */
const endings: readonly (readonly [string, SchemaFormat])[] = [
  ['.odcs.yaml', 'odcs'],
  ['.odcs.yml', 'odcs'],
  ['.odcs.json', 'odcs'],
  ['.avsc', 'avro'],
  ['.proto', 'protobuf'],
  ['.schema.json', 'json-schema'],
];

/** The format of a schema by the name of its file. */
export function schemaFormatOf(options: { file: string }): SchemaFormat {
  const { file } = options;
  const [, format] =
    endings.find(([ending]) => file.toLowerCase().endsWith(ending)) ?? [];
  if (!format) {
    throw new UsageError(
      `The name ${JSON.stringify(
        file,
      )} does not say in which format the schema is. ` +
        `Add --format, one of ${schemaFormats.join(', ')}.`,
    );
  }
  return format;
}
