import type { JsonValue } from '@data-mesh/data-contract';
import { PropertyDraft, setOption } from '../../conversion/import/draft';
import { ImportRun } from '../../conversion/import/ImportRun';
import { Condition, readCondition } from './conditions';
import { Table } from './types';

const boundOptions: { readonly [operator: string]: string } = {
  '>': 'exclusiveMinimum',
  '>=': 'minimum',
  '<': 'exclusiveMaximum',
  '<=': 'maximum',
};

/** Simple checks become options of their columns, all others rules of the table. */
export function applyChecks(options: {
  table: Table;
  /** As the text writes the table. */
  writtenName: string;
  run: ImportRun;
}): void {
  const { table, writtenName, run } = options;
  for (const { name, text, place } of table.checks) {
    const conditions = readCondition(text);
    const changes = conditions?.map(condition => changeOf(condition, table));
    if (changes?.every(change => change !== undefined)) {
      for (const change of changes) change?.();
      continue;
    }
    table.object.quality ??= [];
    table.object.quality.push({
      name,
      type: 'sql',
      query: `SELECT COUNT(*) FROM ${writtenName} WHERE NOT (${text})`,
      mustBe: 0,
    });
    run.note(
      place,
      `The check ${
        text.length > 60 ? `${text.slice(0, 60)}…` : text
      } is more than ODCS says of columns; it is a quality rule in SQL.`,
    );
  }
}

function changeOf(
  condition: Condition,
  { columns }: Table,
): (() => void) | undefined {
  const column = columns.get(condition.column.toLowerCase());
  if (!column) return undefined;
  const free = (option: string) => !column.logicalTypeOptions?.has(option);
  switch (condition.kind) {
    case 'required':
      return () => {
        column.required = true;
      };
    case 'pattern':
      return column.logicalType === 'string' && free('pattern')
        ? () => setOption(column, 'pattern', condition.pattern)
        : undefined;
    case 'values': {
      const values = condition.values.map(value => fitting(column, value));
      return column.enum || values.includes(undefined)
        ? undefined
        : () => {
            column.enum = values as JsonValue[];
          };
    }
    case 'length':
      return column.logicalType === 'string'
        ? lengthChange(column, condition)
        : undefined;
    default: {
      const option = boundOptions[condition.operator];
      const value = fitting(column, condition.value);
      const isOrdered = /^(integer|number|date|timestamp|time)$/.test(
        column.logicalType ?? '',
      );
      return isOrdered && value !== undefined && free(option)
        ? () => setOption(column, option, value)
        : undefined;
    }
  }
}

function lengthChange(
  column: PropertyDraft,
  { operator, value }: { operator: string; value: number },
): (() => void) | undefined {
  const least = { '>': value + 1, '>=': value, '=': value }[operator];
  const most = { '<': value - 1, '<=': value, '=': value }[operator];
  const known = column.logicalTypeOptions?.get('maxLength');
  if ((least ?? 0) < 0 || (most ?? 0) < 0) return undefined;
  return () => {
    if (least !== undefined) setOption(column, 'minLength', least);
    if (most !== undefined) {
      const length = typeof known === 'number' ? Math.min(known, most) : most;
      setOption(column, 'maxLength', length);
    }
  };
}

/** A literal as a value of the column; PostgreSQL writes some numbers as texts. */
function fitting(
  { logicalType }: PropertyDraft,
  value: JsonValue,
): JsonValue | undefined {
  if (logicalType === 'integer' || logicalType === 'number') {
    if (typeof value === 'string' && !value.trim()) return undefined;
    const found = Number(value);
    return typeof value !== 'boolean' && Number.isFinite(found)
      ? found
      : undefined;
  }
  if (logicalType === 'boolean') {
    return typeof value === 'boolean' ? value : undefined;
  }
  return typeof value === 'string' ? value : undefined;
}
