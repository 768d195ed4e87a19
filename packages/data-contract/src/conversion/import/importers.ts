import { ImportFormat } from '../types';
import { avroImporter } from './avro';
import { dbtImporter } from './dbt';
import { Importer } from './importer';
import { jsonSchemaImporter } from './jsonSchema';
import { protobufImporter } from './protobuf';
import { sqlImporter } from './sql';

/** How each format is read. */
export const importers: ReadonlyMap<ImportFormat, Importer> = new Map(
  [
    jsonSchemaImporter,
    avroImporter,
    protobufImporter,
    sqlImporter,
    dbtImporter,
  ].map(importer => [importer.format, importer]),
);
