import { ImportFormat } from '../types';
import { avroImporter } from '../../avro/import';
import { dbtImporter } from '../../dbt/import';
import { Importer } from './importer';
import { jsonSchemaImporter } from '../../jsonSchema/import';
import { protobufImporter } from '../../protobuf/import';
import { sqlImporter } from '../../sql/import';

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
