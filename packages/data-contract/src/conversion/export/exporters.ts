import { ExportFormat } from '../types';
import { avroExporter } from './avro';
import { ContractExporter } from './core';
import { dbtExporter } from './dbt';
import { jsonSchemaExporter } from './jsonSchema';
import { markdownExporter } from './markdown';
import { protobufExporter } from './protobuf';
import { sqlExporters } from './sql';

/** Who writes each format, in the order of the documentation. */
export const contractExporters: readonly ContractExporter[] = [
  jsonSchemaExporter,
  avroExporter,
  protobufExporter,
  ...sqlExporters,
  dbtExporter,
  markdownExporter,
];

export const exporterByFormat: ReadonlyMap<ExportFormat, ContractExporter> =
  new Map(contractExporters.map(exporter => [exporter.format, exporter]));
