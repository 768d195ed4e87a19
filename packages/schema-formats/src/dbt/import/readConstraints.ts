import { JsonObject } from '../../reading/json';
import { ImportRun } from '../../conversion/import/ImportRun';
import { addUnique } from '../../sql/import/readTable';
import { objectsAt, textAt, textsAt } from './json';
import { Model, Models } from './Models';

/** Constraints that dbt puts into the DDL of a model. */
export function readConstraints(options: {
  model: Model;
  models: Models;
  run: ImportRun;
}): void {
  const { model } = options;
  for (const constraint of objectsAt(model.node, 'constraints')) {
    readConstraint(constraint, textsAt(constraint, 'columns'), options);
  }
  for (const column of objectsAt(model.node, 'columns')) {
    for (const constraint of objectsAt(column, 'constraints')) {
      readConstraint(constraint, textsAt(column, 'name'), options);
    }
  }
}

function readConstraint(
  constraint: JsonObject,
  columns: string[],
  options: { model: Model; models: Models; run: ImportRun },
): void {
  const { model, models, run } = options;
  const { table, id } = model;
  const name = textAt(constraint, 'name');
  const expression = textAt(constraint, 'expression');
  const place = `${id}.constraints`;
  switch (textAt(constraint, 'type')) {
    case 'not_null':
      for (const column of columns) {
        const found = table.columns.get(column.toLowerCase());
        if (found) found.required = true;
      }
      break;
    case 'unique':
      addUnique(table, columns, name);
      break;
    case 'primary_key':
      takePrimaryKey(model, columns);
      break;
    case 'check':
      if (expression) table.checks.push({ place, name, text: expression });
      break;
    case 'foreign_key': {
      const to = textAt(constraint, 'to') ?? expression ?? '';
      const target = models.referenced(to) ?? models.related(to);
      const others = textsAt(constraint, 'to_columns');
      const [, inBrackets] =
        /\(([^()]{1,2000})\)\s*$/.exec(expression?.slice(-2100) ?? '') ?? [];
      takeReference({
        model,
        columns,
        target,
        others: others.length
          ? others
          : (inBrackets ?? '')
              .split(',')
              .map(part => part.trim().replace(/["`]/g, '')),
        run,
        place,
        written: to,
      });
      break;
    }
    default:
      run.note(
        place,
        `The constraint ${JSON.stringify(constraint).slice(
          0,
          200,
        )} was left out.`,
      );
  }
}

function takePrimaryKey({ table }: Model, columns: readonly string[]): void {
  for (const [index, name] of columns.entries()) {
    const column = table.columns.get(name.toLowerCase());
    if (column) {
      column.primaryKeyPosition = index + 1;
      column.required = true;
    }
  }
}

const plainName = /^[A-Za-z_]\w*$/;

/** A reference by names, if ODCS can say it; else a note. */
export function takeReference(options: {
  model: Model;
  columns: readonly string[];
  target: Model | undefined;
  others: readonly string[];
  run: ImportRun;
  place: string;
  written: string;
}): boolean {
  const { model, columns, target, others, run, place, written } = options;
  const { object } = model.table;
  const other = target?.table.object.name ?? '';
  const found = columns.map(name =>
    model.table.columns.get(name.toLowerCase()),
  );
  const isPlain =
    columns.length > 0 &&
    columns.length === others.length &&
    !found.includes(undefined) &&
    [object.name, other, ...columns, ...others].every(name =>
      plainName.test(name),
    );
  if (!isPlain) {
    run.note(
      place,
      `The reference to ${written.slice(
        0,
        200,
      )} leads out of what is imported, or ODCS cannot name its columns.`,
    );
    return false;
  }
  const to = others.map(name => `${other}.${name}`);
  const [first] = found;
  if (columns.length === 1 && first) {
    const isKnown = first.relationships?.some(known => known.to === to[0]);
    if (!isKnown) {
      first.relationships ??= [];
      first.relationships.push({ type: 'foreignKey', to: to[0] });
    }
  } else {
    object.relationships ??= [];
    object.relationships.push({
      type: 'foreignKey',
      from: columns.map(name => `${object.name}.${name}`),
      to,
    });
  }
  return true;
}
