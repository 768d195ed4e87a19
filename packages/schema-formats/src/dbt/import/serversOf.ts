import { ImportRun } from '../../conversion/import/ImportRun';
import { ServerDraft } from '../../conversion/import/draft';
import { textAt } from './json';
import { Model } from './Models';

interface AdapterRow {
  type: string;
  /** What the database and the schema of dbt are called there. */
  database: string;
  schema: string;
}

/** Adapters whose servers need no more than database and schema. */
const adapters: ReadonlyMap<string, AdapterRow> = new Map([
  ['bigquery', { type: 'bigquery', database: 'project', schema: 'dataset' }],
  ['databricks', { type: 'databricks', database: 'catalog', schema: 'schema' }],
  ['duckdb', { type: 'duckdb', database: 'database', schema: 'schema' }],
  ['redshift', { type: 'redshift', database: 'database', schema: 'schema' }],
]);

/** One server for each schema that the models lie in. */
export function serversOf(options: {
  models: Iterable<Model>;
  adapter: string | undefined;
  run: ImportRun;
}): ServerDraft[] {
  const { models, adapter = '', run } = options;
  const row = adapters.get(adapter);
  const servers = new Map<string, ServerDraft>();
  const names = new Set<string>();
  for (const { node } of models) {
    const database = textAt(node, 'database');
    const schema = textAt(node, 'schema');
    const key = JSON.stringify([database, schema]);
    const isKnown = servers.has(key) || !schema;
    if (isKnown || !schema) continue;
    const isComplete = row !== undefined && database !== undefined;
    const name = names.has(schema) ? `${database}.${schema}` : schema;
    names.add(name);
    servers.set(key, {
      server: name,
      type: isComplete ? row.type : 'custom',
      details: {
        ...(database === undefined
          ? {}
          : { [isComplete ? row.database : 'database']: database }),
        [isComplete ? row.schema : 'schema']: schema,
      },
      customProperties:
        isComplete || !adapter
          ? undefined
          : [{ property: 'adapter', value: adapter }],
    });
  }
  if (servers.size && !row) {
    run.note(
      'metadata.adapter_type',
      `A manifest does not say where the database ${adapter} runs, so that its servers have the type custom; add host or account.`,
    );
  }
  return [...servers.values()];
}
