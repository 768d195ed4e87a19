import type {
  EnumerationValue,
  JsonValue,
  SchemaProperty,
} from '@data-mesh/data-contract';
import {
  originalIndex,
  rememberIndexes,
} from '@data-mesh/data-contract/reading';
import { describeQualityRules } from '@data-mesh/data-contract/wording';
import { compact } from './resolveFacets';

/** A rule that says no more than these is said by its values alone. */
const plainFields = new Set(['type', 'metric', 'rule', 'arguments', 'mustBe']);

/** Rules that break nothing are no reason to refuse a value. */
const mildSeverities = /^(info|informational|warn|warning)$/i;

/** A property whose `enum` has the values that it allows. */
export interface WithAllowedValues {
  property: SchemaProperty;
  /** Which quality rule says the values; absent where the field `enum` does. */
  rule?: { index: number };
}

/**
 * ODCS 3.2 has a field for allowed values; before, and beside it, a quality rule
 * says them: no value may be invalid, and `validValues` are the valid ones. A
 * rule that says nothing else is taken out of the quality rules, so that the
 * values are said once.
 */
export function withAllowedValues(property: SchemaProperty): WithAllowedValues {
  const { quality } = property;
  if (property.enum.length || !quality.length) return { property };
  for (const [kept, wording] of describeQualityRules({
    rules: quality,
    documentPath: '',
  }).entries()) {
    const { rule, statement, limit } = wording;
    const values =
      statement.kind === 'metric' &&
      statement.metric === 'invalidValues' &&
      limit.kind === 'none' &&
      !mildSeverities.test(rule.severity?.trim() ?? '')
        ? statement.arguments.find(({ name }) => name === 'validValues')?.values
        : undefined;
    if (values?.length) {
      const isPlain =
        Object.keys(compact(rule) ?? {}).every(key => plainFields.has(key)) &&
        Object.keys(rule.arguments ?? {}).length === 1;
      return {
        property: {
          ...property,
          enum: values.map(entryOf),
          quality: isPlain ? without(quality, kept) : quality,
        },
        rule: { index: originalIndex({ list: quality, index: kept }) },
      };
    }
  }
  return { property };
}

function entryOf(value: JsonValue): EnumerationValue {
  return {
    value,
    tags: [],
    customProperties: [],
    authoritativeDefinitions: [],
  };
}

/** The others still know where they stand in the document. */
function without<Entry>(list: readonly Entry[], left: number): Entry[] {
  const others = [...list.keys()].filter(index => index !== left);
  const result = others.map(index => list[index]);
  rememberIndexes({
    list: result,
    indexes: others.map(index => originalIndex({ list, index })),
  });
  return result;
}
