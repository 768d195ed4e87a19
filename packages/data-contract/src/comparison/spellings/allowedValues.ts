import {
  EnumerationValue,
  JsonValue,
  QualityRule,
  SchemaProperty,
} from '../../model';
import { originalIndex, rememberIndexes } from '../../structure';
import { describeQualityRules } from '../../wording/describeQualityRules';
import { metricOf } from '../../wording/qualityTables';
import { allowsNone } from '../judgements/qualityRules';
import { rememberWritten } from '../engine/paths';
import { canonicalText } from '../engine/sameValue';
import { Pair } from '../engine/shape';

/** A rule that only warns refuses no value. */
const mildSeverities =
  /^(info|information|informational|low|minor|warn|warning|medium)$/i;

interface ValuesRule {
  /** In the list of quality rules. */
  index: number;
  values: readonly JsonValue[];
}

/**
 * Allowed values have the field `enum` since ODCS 3.2. Before, a quality rule
 * says them: no value may be invalid, and `validValues` are the valid ones, as
 * imports write it. What else the rule says, such as its severity, is compared
 * where both have such a rule, and goes where the other one has none.
 */
export function withAllowedValues(
  pair: Pair<SchemaProperty>,
): Pair<SchemaProperty> {
  const older = valuesRuleOf(pair.older);
  const newer = valuesRuleOf(pair.newer);
  if (!older && !newer) return pair;
  const keepsRule = older !== undefined && newer !== undefined;
  return {
    older: older ? spelled(pair.older, older, keepsRule) : pair.older,
    newer: newer ? spelled(pair.newer, newer, keepsRule) : pair.newer,
  };
}

function valuesRuleOf(property: SchemaProperty): ValuesRule | undefined {
  const { quality = [] } = property;
  for (const [index, rule] of quality.entries()) {
    const values = valuesOf(rule);
    if (values && saysTheSame(property.enum, values)) return { index, values };
  }
  return undefined;
}

function valuesOf(rule: QualityRule): readonly JsonValue[] | undefined {
  const named = rule.metric ?? rule.rule;
  const isCandidate =
    rule.arguments?.validValues !== undefined &&
    named !== undefined &&
    metricOf(named) === 'invalidValues' &&
    !mildSeverities.test(rule.severity?.trim() ?? '');
  if (!isCandidate) return undefined;
  const [{ statement }] = describeQualityRules({
    rules: [rule],
    documentPath: '',
  });
  return statement.kind === 'metric' && allowsNone(rule)
    ? statement.arguments.find(({ name }) => name === 'validValues')?.values
    : undefined;
}

/** Whoever says the values twice says them once, unless they contradict each other. */
function saysTheSame(
  list: readonly EnumerationValue[] = [],
  values: readonly JsonValue[],
): boolean {
  if (!list.length) return values.length > 0;
  const said = new Set(list.map(({ value }) => canonicalText(value)));
  const meant = new Set(values.map(value => canonicalText(value)));
  return said.size === meant.size && [...said].every(text => meant.has(text));
}

function spelled(
  property: SchemaProperty,
  { index, values }: ValuesRule,
  keepsRule: boolean,
): SchemaProperty {
  const { quality } = property;
  const kept = [...quality.keys()].filter(at => keepsRule || at !== index);
  const rules = kept.map(at =>
    at === index ? withoutValues(quality[at]) : quality[at],
  );
  const indexes = kept.map(at => originalIndex({ list: quality, index: at }));
  rememberIndexes({ list: rules, indexes });
  return {
    ...property,
    enum: property.enum?.length
      ? property.enum
      : enumOf(values, originalIndex({ list: quality, index })),
    quality: rules,
  };
}

function withoutValues(rule: QualityRule): QualityRule {
  const { validValues, ...others } = rule.arguments ?? {};
  return {
    ...rule,
    arguments: Object.keys(others).length ? others : undefined,
  };
}

function enumOf(
  values: readonly JsonValue[],
  rule: number,
): EnumerationValue[] {
  const known = new Set<string>();
  const indexes: number[] = [];
  const list = values.flatMap((value, index): EnumerationValue[] => {
    const text = canonicalText(value);
    if (known.has(text)) return [];
    known.add(text);
    indexes.push(index);
    return [
      { value, tags: [], customProperties: [], authoritativeDefinitions: [] },
    ];
  });
  rememberIndexes({ list, indexes });
  const steps = ['quality', rule, 'arguments', 'validValues'];
  rememberWritten({ written: list, steps });
  return list;
}
