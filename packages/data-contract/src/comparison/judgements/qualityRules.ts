import { JsonValue, QualityRule } from '../../model';
import { metricOf, qualityOperators } from '../../wording/qualityTables';
import { canonicalText, sameValue } from '../engine/sameValue';
import { Found, Pair, ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';

/** The fields that say what is checked, beside the limits. */
const checkFields = [
  'type',
  'metric',
  'rule',
  'unit',
  'query',
  'engine',
  'implementation',
  'arguments',
] as const;

/** Fields of which several texts mean the same. */
const measureFields: readonly string[] = ['type', 'metric', 'rule', 'unit'];

export const judgedFields: readonly string[] = [
  ...checkFields,
  ...qualityOperators,
];

const severities: readonly (readonly string[])[] = [
  ['info', 'information', 'informational', 'low', 'minor'],
  ['warning', 'warn', 'medium'],
  ['error', 'fail', 'failure', 'high', 'major'],
  ['critical', 'blocker', 'fatal'],
];

const severityByWord = new Map(
  severities.flatMap((words, rank) => words.map(word => [word, rank] as const)),
);

/** What a rule measures; equal for the forms of ODCS 3.0 and 3.1. */
export function measureOf(rule: QualityRule): {
  type: string;
  metric: string;
  unit: string;
} {
  const named = rule.metric ?? rule.rule;
  const unit = rule.unit?.trim().toLowerCase() ?? '';
  return {
    type: rule.type ?? (named ? 'library' : ''),
    metric: named ? metricOf(named) ?? named : '',
    unit: /^(|rows?|records?)$/.test(unit)
      ? 'rows'
      : unit.replace('%', 'percent'),
  };
}

/** What a rule checks, as a key. */
export function checkOf(rule: QualityRule): string {
  const { query, engine, implementation } = rule;
  return canonicalText([
    measureOf(rule),
    rule.arguments,
    query,
    engine,
    implementation,
    rule.type === 'text' ? rule.description : undefined,
  ]);
}

export function compareQualityRules(options: {
  owners: Pair<QualityRule>;
}): readonly Found[] {
  const { older, newer } = options.owners;
  const isSameMeasure = sameValue(measureOf(older), measureOf(newer));
  const limits = compareLimits(limitOf(older), limitOf(newer));
  const forms = [formOf(older), formOf(newer)];
  const isOtherForm = forms.includes('metric') && forms.includes('rule');
  return judgedFields.flatMap((name): Found[] => {
    const field = name as (typeof checkFields)[number];
    if (sameValue(older[field], newer[field])) return [];
    const found = { steps: [field], older: older[field], newer: newer[field] };
    const isLimit = (qualityOperators as readonly string[]).includes(field);
    if (isLimit) return [{ ...found, rule: limits }];
    const isName = field === 'metric' || field === 'rule';
    // `rule: nullCheck` of ODCS 3.0 is `metric: nullValues` of 3.1.
    if (isName && isSameMeasure && isOtherForm) return [];
    const isSame = isSameMeasure && measureFields.includes(field);
    return [
      { ...found, rule: isSame ? 'said-differently' : 'quality-rule-changed' },
    ];
  });
}

/** By which field alone a rule names what it measures. */
function formOf(rule: QualityRule): 'metric' | 'rule' | undefined {
  if (rule.metric !== undefined && rule.rule !== undefined) return undefined;
  return rule.metric === undefined ? 'rule' : 'metric';
}

export function qualityDescriptionRule(
  change: ValueChange<QualityRule, string | undefined>,
): ChangeRuleId {
  return change.owners.newer.type === 'text'
    ? 'quality-rule-changed'
    : 'wording-changed';
}

export function severityRule(
  change: ValueChange<QualityRule, string | undefined>,
): ChangeRuleId {
  if (!change.older) return 'quality-severity-raised';
  if (!change.newer) return 'quality-severity-lowered';
  const before = severityByWord.get(change.older.trim().toLowerCase());
  const after = severityByWord.get(change.newer.trim().toLowerCase());
  if (before === undefined || after === undefined) {
    return 'quality-rule-changed';
  }
  if (before === after) return 'said-differently';
  return after > before
    ? 'quality-severity-raised'
    : 'quality-severity-lowered';
}

/** Whether a rule is content only where it counts nothing at all. */
export function allowsNone(rule: QualityRule): boolean {
  const { low, high, holes } = limitOf(rule);
  const isWhole = measureOf(rule).unit === 'rows';
  const most = isWhole && high.open ? Math.ceil(high.at) - 1 : high.at;
  return (
    (isWhole ? Math.floor(most) : most) === 0 &&
    (isWhole || !high.open) &&
    (low.at < 0 || (low.at === 0 && !low.open)) &&
    !holes.has(canonicalText(0))
  );
}

/** The results that a rule lets through. */
interface Limit {
  low: Bound;
  high: Bound;
  /** What is ruled out in between. */
  holes: ReadonlySet<string>;
  /** A value that is no number. */
  exactly?: string;
}

interface Bound {
  at: number;
  /** Whether the bound itself is ruled out. */
  open: boolean;
}

function limitOf(rule: QualityRule): Limit {
  const holes = new Set<string>();
  const lows: Bound[] = [{ at: -Infinity, open: false }];
  const highs: Bound[] = [{ at: Infinity, open: false }];
  let exactly: string | undefined;
  const atLeast = (at: number | undefined, open = false) => {
    if (at !== undefined) lows.push({ at, open });
  };
  const atMost = (at: number | undefined, open = false) => {
    if (at !== undefined) highs.push({ at, open });
  };

  const point = numberOf(rule.mustBe);
  atLeast(point);
  atMost(point);
  if (point === undefined && rule.mustBe !== undefined) {
    exactly = canonicalText(rule.mustBe);
  }
  atLeast(rule.mustBeGreaterThan, true);
  atLeast(rule.mustBeGreaterOrEqualTo);
  atMost(rule.mustBeLessThan, true);
  atMost(rule.mustBeLessOrEqualTo);
  atLeast(rule.mustBeBetween?.[0]);
  atMost(rule.mustBeBetween?.[1]);
  for (const hole of [rule.mustNotBe, rule.mustNotBeBetween]) {
    if (hole !== undefined) holes.add(canonicalText(hole));
  }
  return {
    low: lows.reduce((one, other) => (isTighterLow(other, one) ? other : one)),
    high: highs.reduce((one, other) =>
      isTighterHigh(other, one) ? other : one,
    ),
    holes,
    ...(exactly !== undefined && { exactly }),
  };
}

function numberOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)
    ? Number(value)
    : undefined;
}

function isTighterLow(one: Bound, other: Bound): boolean {
  return one.at > other.at || (one.at === other.at && one.open && !other.open);
}

function isTighterHigh(one: Bound, other: Bound): boolean {
  return one.at < other.at || (one.at === other.at && one.open && !other.open);
}

function compareLimits(older: Limit, newer: Limit): ChangeRuleId {
  const isWithin = liesWithin(newer, older);
  const isAround = liesWithin(older, newer);
  if (isWithin && isAround) return 'said-differently';
  if (isWithin) return 'quality-rule-tightened';
  return isAround ? 'quality-rule-loosened' : 'quality-rule-changed';
}

/** Whether all that the inner one lets through passes the outer one. */
function liesWithin(inner: Limit, outer: Limit): boolean {
  return (
    !isTighterLow(outer.low, inner.low) &&
    !isTighterHigh(outer.high, inner.high) &&
    [...outer.holes].every(hole => inner.holes.has(hole)) &&
    (outer.exactly === undefined || outer.exactly === inner.exactly)
  );
}
