import type { JsonValue } from '@data-mesh/data-contract';
import { seenText } from '../../conversion/export/core';

const markers = /\{(?=[{%#])/g;

/** Whether dbt would run a part of the text. */
export function hasJinja(text: string): boolean {
  return /\{[{%#]/.test(text);
}

/** The text with a blank in each beginning of an expression, so that dbt takes it for text. */
export function withoutJinja(text: string): string {
  return seenText(text).replace(markers, '{ ');
}

/** The same for all texts of a value, keys included. */
export function valueWithoutJinja(value: JsonValue): JsonValue {
  if (typeof value === 'string') return withoutJinja(value);
  if (Array.isArray(value)) return value.map(valueWithoutJinja);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [
        withoutJinja(key),
        valueWithoutJinja(field),
      ]),
    );
  }
  return value;
}
