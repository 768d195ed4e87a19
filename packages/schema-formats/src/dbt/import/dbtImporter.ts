import { SchemaParseError } from '../../reading';
import { isObject, JsonObject } from '../../reading/json';
import type { JsonValue } from '@data-mesh/data-contract';
import { ContractDraft } from '../../conversion/import/draft';
import { Importer, Selection } from '../../conversion/import/importer';
import { ImportRun } from '../../conversion/import/ImportRun';
import { readJson } from '../../reading/readJson';
import { applyChecks } from '../../sql/import/applyChecks';
import { objectAt, textAt } from './json';
import { Models } from './Models';
import { readConstraints } from './readConstraints';
import { readTest } from './readTest';
import { serversOf } from './serversOf';

/** Manifests of large projects have 100 MB. */
const MAXIMUM_CHARACTERS = 250_000_000;

const imported = ['model', 'seed', 'snapshot', 'source'];

/** Parts of a manifest that a contract has no place for. */
const leftOut = [
  ...['exposures', 'metrics', 'semantic_models', 'saved_queries', 'unit_tests'],
];

/** dbt: models, sources, seeds and snapshots are objects, their tests say what holds. */
export const dbtImporter: Importer = {
  format: 'dbt-manifest',
  read({ text, run, isSelected }): ContractDraft {
    const manifest = manifestOf(
      readJson({
        text,
        maximumCharacters: MAXIMUM_CHARACTERS,
        remedy:
          'Write JSON, such as { "metadata": {}, "nodes": {}, "sources": {} }.',
      }),
    );
    const metadata = objectAt(manifest, 'metadata');
    const adapter = textAt(metadata, 'adapter_type');
    const models = new Models({
      run,
      types: {
        defined: new Map(),
        timestampIsMoment: adapter === 'bigquery',
        integersAre32Bits: adapter !== 'bigquery' && adapter !== 'snowflake',
      },
    });
    addModels({ models, manifest, isSelected, run });
    for (const model of models.all) {
      readConstraints({ model, models, run });
    }
    for (const [id, node] of nodesOf(manifest, 'nodes')) {
      if (textAt(node, 'resource_type') === 'test') {
        readTest(id, node, { models, run });
      }
    }
    for (const { table, node } of models.all) {
      const writtenName = textAt(node, 'relation_name') ?? table.object.name;
      applyChecks({ table, writtenName, run });
    }
    for (const part of leftOut) {
      const count = Object.keys(objectAt(manifest, part)).length;
      if (count)
        run.note(
          part,
          `A contract has no place for its ${count} ${part.replace(
            '_',
            ' ',
          )}; they were left out.`,
        );
    }
    const objects = [...models.all].map(({ table }) => table.object);
    return {
      name:
        objects.length === 1
          ? undefined
          : textAt(metadata, 'project_name') ?? packageOf(models),
      servers: serversOf({ models: models.all, adapter, run }),
      team: teamOf(models, manifest),
      objects,
    };
  },
};

function manifestOf(value: JsonValue): JsonObject {
  if (isObject(value) && isObject(value.nodes)) return value;
  throw new SchemaParseError({
    problem: 'The text is no manifest of dbt: it has no nodes.',
    remedy: 'Take the file target/manifest.json that dbt writes.',
  });
}

function* nodesOf(
  manifest: JsonObject,
  part: string,
): Iterable<[string, JsonObject]> {
  for (const [id, node] of Object.entries(objectAt(manifest, part))) {
    if (isObject(node)) yield [id, node];
  }
}

function addModels(options: {
  models: Models;
  manifest: JsonObject;
  isSelected: Selection;
  run: ImportRun;
}): void {
  const { models, manifest, isSelected, run } = options;
  let ephemeral = 0;
  for (const part of ['nodes', 'sources']) {
    for (const [id, node] of nodesOf(manifest, part)) {
      const kind = textAt(node, 'resource_type') ?? '';
      const config = objectAt(node, 'config');
      const name = textAt(node, 'name');
      const schema = textAt(node, 'schema');
      const isWanted =
        imported.includes(kind) &&
        config.enabled !== false &&
        isSelected(
          ...[id, name, textAt(node, 'alias')],
          schema && `${schema}.${textAt(node, 'alias') ?? name}`,
          textAt(node, 'source_name') &&
            `${textAt(node, 'source_name')}.${name}`,
        );
      if (isWanted && textAt(config, 'materialized') === 'ephemeral') {
        ephemeral += 1;
      } else if (isWanted) {
        models.add(id, node);
      }
    }
  }
  if (ephemeral) {
    run.note(
      'nodes',
      `${ephemeral} ephemeral models were left out, because nobody can read them.`,
    );
  }
}

function packageOf(models: Models): string | undefined {
  for (const { node } of models.all) return textAt(node, 'package_name');
  return undefined;
}

/** The group that all models belong to, if there is one. */
function teamOf(models: Models, manifest: JsonObject) {
  const groups = new Set<string | undefined>();
  for (const { node } of models.all) {
    // Sources belong to nobody in dbt.
    if (textAt(node, 'resource_type') === 'source') continue;
    groups.add(
      textAt(node, 'group') ?? textAt(objectAt(node, 'config'), 'group'),
    );
  }
  const [group] = groups;
  if (groups.size !== 1 || group === undefined) return undefined;
  for (const [, known] of nodesOf(manifest, 'groups')) {
    if (textAt(known, 'name') === group) {
      const owner = objectAt(known, 'owner');
      const name = textAt(owner, 'name') ?? group;
      return { name, description: textAt(owner, 'email') };
    }
  }
  return { name: group };
}
