import type { JsonValue } from '@data-mesh/data-contract';
import { writeYaml } from '@data-mesh/data-contract/yaml';
import {
  ContractExporter,
  ExportContext,
  quoted,
  resolveFacets,
} from '../../conversion/export/core';
import { SqlDialect } from '../../sql/export/dialect';
import { postgresql, sqlDialects } from '../../sql/export/dialects';
import { foreignKeys } from '../../sql/export/foreignKeys';
import { isAtHome } from '../../sql/export/sqlExporter';
import { SqlTable } from '../../sql/export/SqlTable';
import { SqlTableReader } from '../../sql/export/SqlTableReader';
import { NoteCollector } from '../../conversion/export/core';
import { withoutJinja } from './jinja';
import { ModelWriter } from './ModelWriter';
import { dbtTreatments } from './tables';

const title = 'dbt';

/** Contracts as models of dbt, with their contract enforced and with tests, in one file. */
export const dbtExporter: ContractExporter = {
  format: 'dbt',
  title,
  treatments: dbtTreatments,
  write(context) {
    const { contract, tables: objects, notes, fileName } = context;
    const dialect = dialectOf(context);
    const atHome = isAtHome(dialect, contract.servers);
    // What SQL cannot say is in tests and meta here; types and keys are the same.
    const sqlNotes = new NoteCollector();
    const quiet = { ...dialect, treatments: quietTreatments(dialect) };
    const reader = new SqlTableReader({
      dialect: quiet,
      notes: sqlNotes,
      atHome,
    });
    const read = objects
      .map(object => reader.read(object))
      .filter((table): table is SqlTable => table !== undefined);
    const keys = foreignKeys({ tables: read, dialect, notes: sqlNotes });
    const { kept } = resolveFacets({
      level: 'contract',
      element: contract,
      path: '',
      target: title,
      table: dbtTreatments,
      notes,
    });
    notes.add({
      kind: 'dialect',
      path: 'schema',
      message: `The types are those of ${dialect.title}${
        atHome ? ', as a server of the contract has it' : ''
      }.`,
    });
    const writer = new ModelWriter({ dialect, notes, keys });
    const owner = contract.team?.name ?? '';
    const models = read.map(table =>
      writer.model({ table, contract: Object.fromEntries(kept), owner }),
    );
    for (const note of sqlNotes.notes()) {
      notes.add({
        kind: `sql ${note.message}`,
        path: note.path,
        message: note.message,
      });
    }
    if (models.length === 0) return [];
    const text = writeYaml({ version: 2, models } as JsonValue);
    const heading = `# ${withoutJinja(
      quoted(contract.name ?? contract.id ?? 'Data contract'),
    )}: for dbt 1.10.6 and later`;
    return [{ name: `${fileName}.yml`, text: `${heading}\n${text}` }];
  },
};

function dialectOf({ contract, options }: ExportContext): SqlDialect {
  const wanted = options.dialect;
  if (wanted)
    return (
      sqlDialects.find(({ database }) => database === wanted) ?? postgresql
    );
  for (const server of contract.servers) {
    const dialect = sqlDialects.find(row => isAtHome(row, [server]));
    if (dialect) return dialect;
  }
  return postgresql;
}

/** Nothing of an element is lost where SQL has no word: dbt keeps it. */
function quietTreatments({ treatments }: SqlDialect): SqlDialect['treatments'] {
  const quiet = { as: 'native', how: '' } as const;
  const of = (level: { readonly facets: object }) => ({
    otherwise: quiet,
    facets: level.facets && {},
  });
  return {
    contract: of(treatments.contract),
    object: of(treatments.object),
    property: of(treatments.property),
    option: of(treatments.option),
  };
}
