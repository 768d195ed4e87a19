import {
  Bound,
  boundOption,
  countOption,
  familyOf,
  isNumeric,
  NoteCollector,
  numberOption,
  Field,
} from '../../conversion/export/core';
import { SqlDialect } from './dialect';
import { SqlType } from './SqlTypeWriter';

const unsigned = /^uint/;
const signOf = { minimum: '>', maximum: '<' } as const;

/** The checks of a column as expressions of SQL; what they cannot say is noted. */
export function checksOf(options: {
  field: Field;
  /** As SQL writes the name. */
  column: string;
  sqlType: SqlType;
  dialect: SqlDialect;
  notes: NoteCollector;
}): string[] {
  const { field, column, sqlType, dialect, notes } = options;
  const { property, path } = field;
  if (!dialect.checks) return [];
  const { type } = sqlType;
  const checks: string[] = [];
  const isText = /^(?:bounded-)?string$/.test(type.name);

  function unsaid(facet: string) {
    notes.add({
      kind: `unchecked ${facet}`,
      path: `${path}.${facet}`,
      message: `A check of ${dialect.title} cannot say this of a column of type ${sqlType.said}, so it is left out.`,
    });
  }

  const length = dialect.database === 'duckdb' ? 'length' : 'char_length';
  for (const [option, sign] of [
    ['minLength', '>='],
    ['maxLength', '<='],
  ] as const) {
    const count = countOption(property, option);
    if (count === undefined || (option === 'minLength' && count === 0))
      continue;
    if (!isText) unsaid(`logicalTypeOptions.${option}`);
    else if (option === 'minLength' || !sqlType.said.includes(`(${count})`)) {
      checks.push(`${length}(${column}) ${sign} ${count}`);
    }
  }
  for (const side of ['minimum', 'maximum'] as const) {
    const bound = boundOption(property, side);
    const limit = bound && literalOf(bound, sqlType);
    if (bound && limit === undefined) {
      const isFlag = property.logicalTypeOptions?.[side] !== undefined;
      unsaid(
        `logicalTypeOptions.${isFlag ? side : side.replace('m', 'exclusiveM')}`,
      );
    } else if (bound) {
      checks.push(
        `${column} ${signOf[side]}${bound.exclusive ? '' : '='} ${limit}`,
      );
    } else if (
      side === 'minimum' &&
      unsigned.test(type.name) &&
      !/^U/.test(sqlType.said)
    ) {
      checks.push(`${column} >= 0`);
    }
  }
  const step = numberOption(property, 'multipleOf');
  if (step !== undefined) {
    const isWhole =
      familyOf(type) === 'integer' && Number.isSafeInteger(step) && step > 0;
    if (isWhole) checks.push(`${column} % ${step} = 0`);
    else unsaid('logicalTypeOptions.multipleOf');
  }
  if (property.enum.length) {
    const values = property.enum
      .map(({ value }) => value)
      .filter(value => value !== null && value !== undefined);
    const isOfType =
      (isText &&
        values.every(
          value => typeof value === 'string' && isPlainText(value),
        )) ||
      (isNumeric(type) &&
        values.every(
          value => typeof value === 'number' && Number.isFinite(value),
        ));
    if (isOfType && values.length) {
      const said = values.map(value =>
        typeof value === 'string'
          ? dialect.text(value)
          : numberLiteral(Number(value)),
      );
      checks.push(`${column} IN (${said.join(', ')})`);
    } else unsaid('enum');
  }
  return checks;
}

function literalOf({ value }: Bound, { type }: SqlType): string | undefined {
  if (typeof value === 'number') {
    return isNumeric(type) ? numberLiteral(value) : undefined;
  }
  return type.name === 'date' && isDay(value) ? `DATE '${value}'` : undefined;
}

function numberLiteral(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

/** A day of the calendar, from the year 1 on. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000'))
    return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A value has to stay what it is, so one with characters that are not seen is not written. */
function isPlainText(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}
