import { alternatives, quote } from '@data-mesh/data-contract/wording';
import { withoutSecrets } from '@data-mesh/data-contract/secrets';
import { fileNames, NoteCollector, readTables, Table } from './export/core';
import { contractExporters, exporterByFormat } from './export/exporters';
import { InvalidExportError } from './export/InvalidExportError';
import { ContractExport, ExportOptions } from './types';

const namespace = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/**
 * Writes a contract in another format: as a schema (JSON Schema 2020-12, Avro,
 * Protobuf), as tables (SQL of four databases, dbt) or for people (Markdown).
 * Nothing is left out in silence: what the format cannot say is in the notes.
 * Passwords and other secrets are replaced by `•••`.
 *
 * @throws {@link InvalidExportError} for an unknown format, an object that the
 *   contract does not have, or a namespace that is none
 * @public
 */
export function exportContract(options: ExportOptions): ContractExport {
  const { format } = options;
  const exporter = exporterByFormat.get(format);
  if (!exporter) {
    const known = contractExporters.map(row => row.format);
    throw new InvalidExportError(
      `The format ${quote(String(format))} is not known; take ${alternatives(
        known,
      )}`,
    );
  }
  checkNamespace(options.namespace);
  const notes = new NoteCollector();
  const { contract, masked } = withoutSecrets({ contract: options.contract });
  for (const { path = '' } of masked) {
    notes.add({
      kind: 'secret',
      path,
      message: 'A secret stands here, so it is written as •••.',
    });
  }
  const { database } = exporter;
  const all = readTables({
    contract,
    notes,
    database: database ?? options.dialect,
  });
  const tables = choose(all, options.objects);
  if (contract.schema.length === 0) {
    notes.add({
      kind: 'no schema',
      path: 'schema',
      message:
        'The contract describes no objects, so there is no schema to write.',
    });
  }
  const { name, id } = contract;
  const fileName = fileNames('contract').make(name?.trim() ? name : id ?? '');
  const files = exporter.write({ contract, tables, notes, options, fileName });
  return { format, files, notes: notes.notes() };
}

function choose(
  tables: readonly Table[],
  objects: readonly string[] | undefined,
): readonly Table[] {
  if (!objects) return tables;
  const names = tables.map(({ name }) => name);
  const unknown = objects.find(object => !names.includes(object));
  if (unknown !== undefined) {
    const known = names.length
      ? `take ${alternatives(names.slice(0, 20).map(quote))}`
      : 'it has none';
    throw new InvalidExportError(
      `The contract has no object ${quote(unknown)}; ${known}`,
    );
  }
  return tables.filter(({ name }) => objects.includes(name));
}

function checkNamespace(text: string | undefined): void {
  if (text === undefined || (text.length <= 500 && namespace.test(text)))
    return;
  throw new InvalidExportError(
    `namespace must be words joined by dots, got ${quote(
      text,
    )}; write one such as com.example.sales`,
  );
}
