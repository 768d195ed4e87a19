import { Problem } from '../../findings/problem';
import { describeValue, quote } from '../../findings/wording';
import { JsonValue, SchemaProperty } from '../../model';
import { ContractSubject } from '../subject';

interface Bounds {
  low: string;
  high: string;
  /** Whether nothing is left where both are equal. */
  open: boolean;
}

const bounds: readonly Bounds[] = [
  { low: 'minimum', high: 'maximum', open: false },
  { low: 'exclusiveMinimum', high: 'maximum', open: true },
  { low: 'minimum', high: 'exclusiveMaximum', open: true },
  { low: 'exclusiveMinimum', high: 'exclusiveMaximum', open: true },
  { low: 'minLength', high: 'maxLength', open: false },
  { low: 'minItems', high: 'maxItems', open: false },
  { low: 'minProperties', high: 'maxProperties', open: false },
];

/** Options of columns that leave no value. */
export function* columnOptions({
  elements,
}: ContractSubject): Iterable<Problem> {
  for (const { kind, element, path } of elements) {
    const options =
      kind === 'property' ? element.logicalTypeOptions : undefined;
    if (kind !== 'property' || !options) continue;
    const at = [...path, 'logicalTypeOptions'];
    for (const { low, high, open } of bounds) {
      const order = compare(own(options, low), own(options, high));
      if (order !== undefined && (order > 0 || (open && order === 0))) {
        yield {
          rule: 'contradictory-options',
          path: [...at, low],
          message: `No value fits: ${low} is ${describeValue(
            options[low],
          )}, and ${high} is ${describeValue(options[high])}.`,
          remedy: `Write a ${low} below the ${high}, or remove one of the two.`,
        };
      }
    }
    yield* requiredButAbsent(element, options).map(name => ({
      rule: 'contradictory-options' as const,
      path: [...at, 'required'],
      message: `${quote(
        name,
      )} is required, and the object has no property of that name.`,
      remedy: 'Describe the property, or remove it from required.',
    }));
  }
}

function own(
  options: { [key: string]: JsonValue },
  key: string,
): JsonValue | undefined {
  return Object.hasOwn(options, key) ? options[key] : undefined;
}

/** Dates of ISO 8601 in one form are in the order of their characters; other texts have none. */
function compare(
  low: JsonValue | undefined,
  high: JsonValue | undefined,
): number | undefined {
  if (typeof low === 'number' && typeof high === 'number') return low - high;
  if (
    typeof low === 'string' &&
    typeof high === 'string' &&
    low.length === high.length &&
    [low, high].every(text => /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text))
  ) {
    if (low === high) return 0;
    return low > high ? 1 : -1;
  }
  return undefined;
}

function requiredButAbsent(
  { properties }: SchemaProperty,
  options: { [key: string]: JsonValue },
): string[] {
  const required = own(options, 'required');
  if (!properties.length || !Array.isArray(required)) return [];
  const known = new Set(properties.map(({ name }) => name));
  return required.filter(
    (name): name is string => typeof name === 'string' && !known.has(name),
  );
}
