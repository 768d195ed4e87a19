import {
  ContractExporter,
  fileNames,
  resolveFacets,
} from '../../conversion/export/core';
import { RecordWriter } from './RecordWriter';
import { avroTreatments, avroTypes } from './tables';

const title = 'Avro';

/** Contracts as Avro schemas: a file for each object. */
export const avroExporter: ContractExporter = {
  format: 'avro',
  title,
  types: avroTypes,
  treatments: avroTreatments,
  write({ contract, tables, notes, options }) {
    const { kept } = resolveFacets({
      level: 'contract',
      element: contract,
      path: '',
      target: title,
      table: avroTreatments,
      notes,
    });
    const names = fileNames('object');
    return tables.map(table => {
      const writer = new RecordWriter({ notes, title });
      const schema = writer.table({
        table,
        namespace: options.namespace,
        contract: Object.fromEntries(kept),
      });
      return {
        name: `${names.make(table.name)}.avsc`,
        text: `${JSON.stringify(schema, undefined, 2)}\n`,
      };
    });
  },
};
