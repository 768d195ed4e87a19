import type { JsonValue, QualityRule } from '../model';
import { originalIndex } from '../structure';
import { metricOf, qualityOperators } from './qualityTables';
import { isPercent } from './qualityUnit';
import type {
  QualityArgument,
  QualityCondition,
  QualityLimit,
  QualityRuleWording,
  QualityStatement,
} from './types';

/** Operators that allow nothing at all if their value is zero. */
const NOTHING_AT_ZERO = ['mustBe', 'mustBeLessOrEqualTo'];

function conditionsOf(rule: QualityRule): QualityCondition[] {
  return qualityOperators.flatMap(operator => {
    const value = rule[operator];
    if (value === undefined) return [];
    return [{ operator, values: Array.isArray(value) ? value : [value] }];
  });
}

function limitOf(rule: QualityRule): QualityLimit {
  const conditions = conditionsOf(rule);
  if (conditions.length === 0) return { kind: 'open' };
  const nothing = conditions.every(
    ({ operator, values }) =>
      NOTHING_AT_ZERO.includes(operator) &&
      values.length === 1 &&
      (values[0] === 0 || values[0] === '0'),
  );
  return nothing ? { kind: 'none' } : { kind: 'given', conditions };
}

function argumentsOf(rule: QualityRule): QualityArgument[] {
  return Object.entries(rule.arguments ?? {}).map(([name, value]) => ({
    name,
    values: Array.isArray(value) ? value : [value],
  }));
}

function asText(value: JsonValue | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value, undefined, 2);
}

function statementOf(rule: QualityRule): QualityStatement {
  const { query, engine, implementation } = rule;
  if (query) return { kind: 'query', query };
  if (engine || implementation !== undefined) {
    return { kind: 'engine', engine, implementation: asText(implementation) };
  }
  const name = rule.metric ?? rule.rule;
  if (!name) return { kind: 'words' };
  const metric = metricOf(name);
  return metric
    ? { kind: 'metric', metric, arguments: argumentsOf(rule) }
    : { kind: 'other-metric', name, arguments: argumentsOf(rule) };
}

function unitOf(rule: QualityRule): QualityRuleWording['unit'] {
  const unit = rule.unit?.trim() || 'rows';
  if (/^(rows?|records?)$/i.test(unit)) return 'rows';
  return isPercent(unit) ? 'percent' : { other: unit };
}

/**
 * What quality rules say, in parts from which a page makes sentences in its
 * language. Knows the metrics of ODCS 3.1 and the rules of ODCS 3.0.
 *
 * @public
 */
export function describeQualityRules(options: {
  rules: readonly QualityRule[];
  /** Where the element stands that has the rules; empty for the contract. */
  documentPath: string;
}): QualityRuleWording[] {
  const { rules, documentPath } = options;
  const list = documentPath ? `${documentPath}.quality` : 'quality';
  return rules.map((rule, kept) => ({
    documentPath: `${list}[${originalIndex({ list: rules, index: kept })}]`,
    rule,
    statement: statementOf(rule),
    limit: limitOf(rule),
    unit: unitOf(rule),
  }));
}
