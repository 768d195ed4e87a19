import type { JsonValue, SchemaProperty } from '@data-mesh/data-contract';

/** One end of the values that are allowed. */
export interface Bound {
  value: number | string;
  exclusive: boolean;
}

function option(property: SchemaProperty, name: string): JsonValue | undefined {
  const options = property.logicalTypeOptions;
  return options && Object.hasOwn(options, name) ? options[name] : undefined;
}

/** A number of characters, items or fields; undefined for anything else. */
export function countOption(
  property: SchemaProperty,
  name: string,
): number | undefined {
  const value = option(property, name);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : undefined;
}

export function numberOption(
  property: SchemaProperty,
  name: string,
): number | undefined {
  const value = option(property, name);
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : undefined;
}

export function textOption(
  property: SchemaProperty,
  name: string,
): string | undefined {
  const value = option(property, name);
  return typeof value === 'string' ? value : undefined;
}

export function booleanOption(
  property: SchemaProperty,
  name: string,
): boolean | undefined {
  const value = option(property, name);
  return typeof value === 'boolean' ? value : undefined;
}

/** The end as ODCS 3.1 writes it, or as a flag beside the inclusive one, as 3.0 did. */
export function boundOption(
  property: SchemaProperty,
  side: 'minimum' | 'maximum',
): Bound | undefined {
  const flag = side === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const exclusive = option(property, flag);
  if (isLimit(exclusive)) return { value: exclusive, exclusive: true };
  const inclusive = option(property, side);
  return isLimit(inclusive)
    ? { value: inclusive, exclusive: exclusive === true }
    : undefined;
}

function isLimit(value: JsonValue | undefined): value is number | string {
  return (
    typeof value === 'string' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}
