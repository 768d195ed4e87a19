import { JsonObject } from '../../reading/json';
import {
  ElementDraft,
  PropertyDraft,
  QualityDraft,
} from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { memberOf, objectAt, textAt, textsAt } from './json';
import { Model, Models } from './Models';
import { takeReference } from './readConstraints';

interface Test {
  id: string;
  node: JsonObject;
  /** Such as `not_null` or `dbt_utils.expression_is_true`. */
  name: string;
  arguments: JsonObject;
  model: Model;
  column?: PropertyDraft;
}

interface Tools {
  models: Models;
  run: ImportRun;
}

/** What tests say that ODCS has fields for; `false` if this one says something else. */
const readers: {
  readonly [name: string]: (test: Test, tools: Tools) => boolean;
} = {
  not_null: ({ column }) => {
    if (column) column.required = true;
    return Boolean(column);
  },
  unique: ({ column }) => {
    if (column) column.unique = true;
    return Boolean(column);
  },
  accepted_values: ({ column, arguments: given }) => {
    const values = memberOf(given, 'values');
    const isPlain =
      Array.isArray(values) &&
      values.length > 0 &&
      values.every(value => typeof value !== 'object') &&
      column?.enum === undefined;
    if (isPlain && column) {
      const isNumeric = /^(integer|number)$/.test(column.logicalType ?? '');
      column.enum = values.map(value =>
        isNumeric &&
        typeof value === 'string' &&
        value.trim() &&
        Number.isFinite(Number(value))
          ? Number(value)
          : value,
      );
    }
    return Boolean(isPlain && column);
  },
  relationships: ({ id, model, column, arguments: given }, { models, run }) => {
    const to = textAt(given, 'to') ?? '';
    return takeReference({
      model,
      columns: column?.name === undefined ? [] : [column.name],
      target: models.referenced(to),
      others: textsAt(given, 'field'),
      run,
      place: id,
      written: to,
    });
  },
  'dbt_utils.unique_combination_of_columns': ({
    node,
    model,
    arguments: given,
  }) => {
    const columns = textsAt(given, 'combination_of_columns');
    if (columns.length) {
      addRule(model.table.object, {
        name: textAt(node, 'name'),
        metric: 'duplicateValues',
        arguments: { properties: columns },
        mustBe: 0,
      });
    }
    return columns.length > 0;
  },
};

/** A data test: a field of its column where ODCS has one, else a quality rule for dbt. */
export function readTest(id: string, node: JsonObject, tools: Tools): void {
  const metadata = objectAt(node, 'test_metadata');
  const given = argumentsOf(metadata);
  const model = modelOf(node, given, tools.models);
  if (!model) return;
  const columnName =
    textAt(node, 'column_name') ?? textAt(given, 'column_name');
  const namespace = textAt(metadata, 'namespace');
  const plain = textAt(metadata, 'name');
  const test: Test = {
    id,
    node,
    name: plain && namespace ? `${namespace}.${plain}` : plain ?? '',
    arguments: given,
    model,
    // Some quote the names of columns.
    column: model.table.columns.get(
      columnName?.replace(/^["`]|["`]$/g, '').toLowerCase() ?? '',
    ),
  };
  const config = objectAt(node, 'config');
  const isForAllRows = textAt(config, 'where') === undefined;
  const isStrict = textAt(config, 'severity')?.toLowerCase() !== 'warn';
  const reader = Object.hasOwn(readers, test.name)
    ? readers[test.name]
    : undefined;
  if (reader && isForAllRows && isStrict && reader(test, tools)) return;
  addRule(test.column ?? model.table.object, ruleOf(test, isStrict));
}

function addRule(element: ElementDraft, rule: QualityDraft): void {
  element.quality ??= [];
  element.quality.push(rule);
}

/** dbt 1.10 wraps the arguments once more; the model and its column are known. */
function argumentsOf(metadata: JsonObject): JsonObject {
  const given = objectAt(metadata, 'kwargs');
  return { ...given, ...objectAt(given, 'arguments') };
}

function ruleOf(test: Test, isStrict: boolean): QualityDraft {
  const { node, name, arguments: given } = test;
  const where = textAt(objectAt(node, 'config'), 'where');
  const rest = Object.entries(given).filter(
    ([key]) => !['column_name', 'model', 'arguments'].includes(key),
  );
  return {
    name: textAt(node, 'name'),
    type: 'custom',
    description: textAt(node, 'description'),
    engine: 'dbt',
    implementation: name
      ? {
          [name]: {
            ...Object.fromEntries(rest),
            ...(where === undefined ? {} : { config: { where } }),
          },
        }
      : {
          singular:
            textAt(node, 'original_file_path') ?? textAt(node, 'name') ?? '',
        },
    severity: isStrict ? undefined : 'warning',
  };
}

/** Newer manifests name the model; older ones name all that the test reads. */
function modelOf(
  node: JsonObject,
  given: JsonObject,
  models: Models,
): Model | undefined {
  const attached = textAt(node, 'attached_node');
  if (attached !== undefined) return models.get(attached);
  const named = models.referenced(textAt(given, 'model') ?? '');
  if (named) return named;
  const read = textsAt(objectAt(node, 'depends_on'), 'nodes');
  return read.length === 1 ? models.get(read[0]) : undefined;
}
