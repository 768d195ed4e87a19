import type { JsonValue } from '@data-mesh/data-contract';
import { linesOf } from '../../conversion/export/core';

/** What facts are called in comments, beside their own names. */
const labels: { readonly [facet: string]: string } = {
  id: 'Contract',
  primaryKey: 'Part of the primary key',
  unique: 'Unique',
  classification: 'Classification',
  examples: 'For example',
  enum: 'Allowed',
  dataGranularityDescription: 'One row',
  version: 'Version',
};
/** They say themselves what they are. */
const plain = new Set(['name', 'businessName', 'description']);

function valueText(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value
    .map(item => (typeof item === 'string' ? item : JSON.stringify(item)))
    .join(', ');
}

/** One line for each fact, and as many as it has for a text. */
export function factLines(facts: ReadonlyMap<string, JsonValue>): string[] {
  return [...facts].flatMap(([facet, value]) => {
    if (plain.has(facet)) return linesOf(valueText(value));
    const label = Object.hasOwn(labels, facet) ? labels[facet] : facet;
    if (value === true) return [`${label}.`];
    return linesOf(`${label}: ${valueText(value)}`);
  });
}

/** Lines of a comment; nothing in them ends it. */
export function commentLines(lines: readonly string[], indent = ''): string[] {
  return lines.flatMap(linesOf).map(line => `${indent}// ${line}`.trimEnd());
}
