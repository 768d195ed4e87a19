import { SchemaParseError } from '../reading';
import { isObject, JsonObject } from '../reading/json';
import { defaultConventions } from '@data-mesh/data-contract/conventions';
import { judgeDocuments } from '@data-mesh/data-contract/reading';
import { ObjectDraft } from './import/draft';
import { ImportRun } from './import/ImportRun';
import { importers } from './import/importers';
import { ContractWriter } from './import/writeContract';
import { usualVersion, WrittenVersion } from './import/inVersion';
import { ContractImport, ImportFormat } from './types';

/**
 * Makes a contract (ODCS 3.1.0 if not said otherwise, status `draft`) from a schema of another format:
 * JSON Schema (drafts 4 to 2020-12), Avro, Protobuf, SQL (`CREATE TABLE` of
 * PostgreSQL, Snowflake, BigQuery, DuckDB and their like) or the `manifest.json`
 * of dbt. Nothing is fetched. What ODCS has no field for is kept as custom
 * properties; what changed its form or was left out is in the notes.
 *
 * @throws {@link SchemaParseError} for a text that is none of its format, that
 *   describes no object, or that is too large
 * @public
 */
export function importContract(options: {
  format: ImportFormat;
  text: string;
  /** Else made from the name. */
  id?: string;
  /** Else what the text calls itself, or the name of its first object. */
  name?: string;
  /** Of the contract; `0.1.0` if left out. */
  version?: string;
  /** The objects that are wanted, by name or by full name such as `shop.orders`; all if left out. */
  select?: readonly string[];
  /** What to write; 3.2.0 has fields for allowed values, maps, synonyms and what is deprecated. */
  odcsVersion?: WrittenVersion;
}): ContractImport {
  const { format, text, select, odcsVersion = usualVersion } = options;
  const run = new ImportRun();
  const wanted = new Set(select);
  const importer = importers.get(format);
  if (!importer) {
    throw new SchemaParseError({
      problem: `Nothing can be imported from ${JSON.stringify(format)}.`,
      remedy: `Take one of ${[...importers.keys()].join(', ')}.`,
    });
  }
  const draft = importer.read({
    text,
    run,
    isSelected: (...names) =>
      !select || names.some(name => name !== undefined && wanted.has(name)),
    hasSelection: select !== undefined,
  });
  if (!draft.objects.length) {
    throw new SchemaParseError({
      problem: select
        ? 'The text describes none of the objects that are selected.'
        : 'The text describes no object, table or message.',
      remedy: select
        ? `Select by the names that it has, such as select: ["orders"].`
        : 'Take a text that describes columns or fields.',
    });
  }
  const kept = draft.kept ?? keptOf(draft.objects);
  const name =
    options.name?.trim() ||
    textAt(kept, 'name') ||
    draft.name ||
    draft.objects[0].name;
  const write = (keptAs: 'fields' | 'custom') => {
    const writing = new ImportRun();
    const written = new ContractWriter({
      run: writing,
      odcsVersion,
      keptAs,
    }).write({
      draft: { ...draft, kept },
      id: options.id?.trim() || textAt(kept, 'id') || identifierOf(name),
      name,
      version: options.version ?? textAt(kept, 'version') ?? '0.1.0',
    });
    const { contract, findings } = read(written);
    return {
      result: {
        format,
        text: written,
        contract,
        notes: [...run.notes, ...writing.notes],
      },
      isWrong: findings.some(({ severity }) => severity === 'error'),
    };
  };
  const { result, isWrong } = write('fields');
  if (!isWrong) return result;
  // Only what the text itself says to be fields of ODCS can be wrong.
  run.note(
    '',
    'The fields that the text keeps for ODCS are not as ODCS has them; they are kept as the custom property odcs.',
  );
  return write('custom').result;
}

/** What an export kept of the contract beside one of its objects. */
function keptOf(objects: readonly ObjectDraft[]): JsonObject | undefined {
  for (const { kept } of objects) {
    if (isObject(kept?.contract ?? null)) return kept?.contract as JsonObject;
  }
  return undefined;
}

function textAt(kept: JsonObject | undefined, key: string): string | undefined {
  const value = kept?.[key];
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** What the reader says of the text, so that no one needs to read it again. */
function read(text: string) {
  const [reading] = judgeDocuments({
    text,
    conventions: defaultConventions,
  });
  if (reading?.kind !== 'contract') {
    const message =
      reading?.kind === 'unreadable' ? reading.findings[0]?.message : undefined;
    throw new SchemaParseError({
      problem: `The contract cannot be read again: ${
        message ?? 'it is empty'
      }.`,
      remedy: 'Import a part of it, such as select: ["orders"].',
    });
  }
  return reading;
}

/** Lower-case letters, digits and hyphens. */
function identifierOf(name: string): string {
  const words = name
    .slice(0, 100)
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'imported-contract';
}
