import { Problem } from '../../findings/problem';
import { describeValue } from '../../findings/wording';
import { JsonValue, SchemaProperty } from '../../model';
import { Path } from '../../yaml/types';
import { ContractSubject, entriesOf } from '../subject';
import { logicalTypeRows } from './logicalTypeRows';

/** Allowed values and examples that their own column does not allow. */
export function* columnValues({
  elements,
}: ContractSubject): Iterable<Problem> {
  for (const { kind, element, path } of elements) {
    if (kind === 'property' && element.enum.length) {
      yield* unfittingEnumValues(element, path);
    }
    if (kind === 'property' && element.examples.length) {
      yield* unfittingExamples(element, path);
    }
  }
}

function* unfittingEnumValues(
  column: SchemaProperty,
  path: Path,
): Iterable<Problem> {
  for (const { entry, path: at } of entriesOf(column.enum, [...path, 'enum'])) {
    const trouble = typeTrouble(column, entry.value);
    if (trouble) {
      yield {
        rule: 'unfitting-enum-value',
        path: [...at, 'value'],
        message: `enum allows ${describeValue(entry.value)}, and ${trouble}.`,
        remedy: remedyFor(column),
      };
    }
  }
}

function* unfittingExamples(
  column: SchemaProperty,
  path: Path,
): Iterable<Problem> {
  const allowed = allowedValues(column);
  for (const { entry, path: at } of entriesOf(column.examples, [
    ...path,
    'examples',
  ])) {
    const trouble =
      typeTrouble(column, entry) ??
      optionTrouble(column, entry) ??
      (allowed && !allowed.has(asText(entry))
        ? 'enum does not list it'
        : undefined);
    if (trouble) {
      yield {
        rule: 'unfitting-example',
        path: at,
        message: `One of the examples is ${describeValue(
          entry,
        )}, and ${trouble}.`,
        remedy: remedyFor(column),
      };
    }
  }
}

function remedyFor({ logicalType }: SchemaProperty): string {
  const row = logicalTypeRows.get(logicalType ?? '');
  return row
    ? `The column holds ${row.noun}: write a value such as ${row.example}, or correct the column.`
    : 'Write a value that the column allows.';
}

function typeTrouble(
  { logicalType, logicalTypeOptions }: SchemaProperty,
  value: JsonValue | undefined,
): string | undefined {
  const row = logicalTypeRows.get(logicalType ?? '');
  // An empty example says that the column may be empty.
  if (!row || value === undefined || value === null) return undefined;
  // A format of its own decides how dates are written.
  if (row.formatted && logicalTypeOptions?.format !== undefined) {
    return undefined;
  }
  return row.fits(value) ? undefined : `the column holds ${row.noun}`;
}

/** Whether an example is outside of the bounds of its column. Patterns are not run. */
function optionTrouble(
  { logicalTypeOptions: options }: SchemaProperty,
  example: JsonValue,
): string | undefined {
  if (!options) return undefined;
  const { minLength, maxLength, minimum, maximum } = options;
  if (typeof example === 'string') {
    const { length } = [...example];
    if (typeof maxLength === 'number' && length > maxLength) {
      return `maxLength is ${maxLength}`;
    }
    if (typeof minLength === 'number' && length < minLength) {
      return `minLength is ${minLength}`;
    }
  }
  if (typeof example === 'number') {
    if (typeof maximum === 'number' && example > maximum) {
      return `maximum is ${maximum}`;
    }
    if (typeof minimum === 'number' && example < minimum) {
      return `minimum is ${minimum}`;
    }
  }
  return undefined;
}

function allowedValues({
  enum: values,
  logicalType,
}: SchemaProperty): ReadonlySet<string> | undefined {
  return values.length && logicalType !== 'array'
    ? new Set(values.map(({ value }) => asText(value)))
    : undefined;
}

function asText(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value) ?? '';
}
