import { Problem } from '../../findings/problem';
import { describeValue } from '../../findings/wording';
import { JsonValue, QualityRule } from '../../model';
import { metricOf, qualityOperators } from '../../wording/qualityTables';
import { isPercent } from '../../wording/qualityUnit';
import { ContractSubject } from '../subject';
import { QualityPlace, qualityPlaces } from './qualityPlaces';

/** Whether the operators of quality rules leave a result that passes. */
export function* qualityLimits(subject: ContractSubject): Iterable<Problem> {
  for (const place of qualityPlaces(subject)) {
    const reversed = [...reversedRanges(place)];
    yield* reversed;
    yield* offScale(place);
    // A reversed range allows nothing, which was said.
    if (!reversed.length) yield* contradiction(place);
    if (hasNoLimit(place.rule, subject.version)) {
      yield {
        rule: 'quality-rule-without-limit',
        path: place.path,
        message: 'The quality rule counts, and every result is right.',
        remedy: 'Add an operator, such as mustBe: 0.',
      };
    }
  }
}

const ranges = ['mustBeBetween', 'mustNotBeBetween'] as const;

function* reversedRanges({ rule, path }: QualityPlace): Iterable<Problem> {
  for (const operator of ranges) {
    const [low, high] = rule[operator] ?? [];
    if (low !== undefined && high !== undefined && low > high) {
      yield {
        rule: 'reversed-range',
        path: [...path, operator],
        message: `${operator} goes from ${low} to ${high}: nothing lies between them in this order.`,
        remedy: `Write ${operator}: [${high}, ${low}].`,
      };
    }
  }
}

function* offScale({ rule, path }: QualityPlace): Iterable<Problem> {
  const percent = isPercent(rule.unit);
  // A query may return anything, but what the library counts is never negative.
  const counts = metricOf(rule.metric ?? rule.rule ?? '') !== undefined;
  if (!percent && !counts) return;
  for (const operator of qualityOperators) {
    const limit = rule[operator];
    const values = Array.isArray(limit) ? limit : [limit];
    const wrong = values.find(
      value =>
        typeof value === 'number' && (value < 0 || (percent && value > 100)),
    );
    if (wrong !== undefined) {
      yield {
        rule: 'limit-out-of-scale',
        path: [...path, operator],
        message: percent
          ? `${operator} is ${wrong}, and percentages go from 0 to 100.`
          : `${operator} is ${wrong}, and nothing is counted less than 0 times.`,
        remedy: percent
          ? 'Write a percentage from 0 to 100, or remove unit: percent.'
          : 'Write a number from 0 on.',
      };
    }
  }
}

/** The results that pass, as an interval without some points. */
function* contradiction({ rule, path }: QualityPlace): Iterable<Problem> {
  let low = -Infinity;
  let high = Infinity;
  let lowIn = true;
  let highIn = true;
  const atLeast = (value: number | undefined, included: boolean) => {
    if (value === undefined || value < low) return;
    lowIn = value === low ? lowIn && included : included;
    low = value;
  };
  const atMost = (value: number | undefined, included: boolean) => {
    if (value === undefined || value > high) return;
    highIn = value === high ? highIn && included : included;
    high = value;
  };
  atLeast(rule.mustBeGreaterThan, false);
  atLeast(rule.mustBeGreaterOrEqualTo, true);
  atMost(rule.mustBeLessThan, false);
  atMost(rule.mustBeLessOrEqualTo, true);
  atLeast(rule.mustBeBetween?.[0], true);
  atMost(rule.mustBeBetween?.[1], true);
  const exact = rule.mustBe;
  if (typeof exact === 'number') {
    atLeast(exact, true);
    atMost(exact, true);
  }
  const isPoint = low === high && lowIn && highIn;
  const [from, to] = rule.mustNotBeBetween ?? [];
  const isExcluded =
    (isPoint && rule.mustNotBe === low) ||
    (exact !== undefined && exact === rule.mustNotBe) ||
    (from !== undefined && to !== undefined && low > from && high < to);
  if (low > high || (low === high && !isPoint) || isExcluded) {
    const given = qualityOperators.filter(
      operator => rule[operator] !== undefined,
    );
    yield {
      rule: 'contradictory-limits',
      path: [...path, given[0]],
      message: `No result can be right: ${given
        .map(operator => `${operator} is ${limitText(rule[operator])}`)
        .join(', and ')}.`,
      remedy: 'Remove one of the operators, or correct its value.',
    };
  }
}

function limitText(limit: JsonValue | undefined): string {
  return Array.isArray(limit) &&
    limit.length === 2 &&
    limit.every(Number.isFinite)
    ? `from ${limit[0]} to ${limit[1]}`
    : describeValue(limit);
}

/** From 3.1 on the standard demands an operator, so that its absence is an error of structure. */
function hasNoLimit(rule: QualityRule, version: string): boolean {
  return (
    /^3\.0\./.test(version) &&
    (rule.type === 'sql' || /(count|rows)$/i.test(rule.rule ?? '')) &&
    qualityOperators.every(operator => rule[operator] === undefined)
  );
}
