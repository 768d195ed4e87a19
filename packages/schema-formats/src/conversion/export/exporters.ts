import { ExportFormat } from '../types';
import { avroExporter } from '../../avro/export';
import { ContractExporter } from './core';
import { dbtExporter } from '../../dbt/export';
import { jsonSchemaExporter } from '../../jsonSchema/export';
import { markdownExporter } from '../../markdown';
import { protobufExporter } from '../../protobuf/export';
import { sqlExporters } from '../../sql/export';

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
