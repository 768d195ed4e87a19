import type { QualityMetric, QualityOperator } from './types';

/** The metrics of ODCS 3.1, with the names of the rules that ODCS 3.0 has for them. */
export const qualityMetrics: {
  readonly [Metric in QualityMetric]: readonly string[];
} = {
  nullValues: ['nullCheck', 'nullCount', 'notNull'],
  missingValues: ['missingCount', 'missingCheck'],
  invalidValues: ['invalidCount', 'validValues', 'validCheck'],
  duplicateValues: ['duplicateCount', 'duplicateCheck', 'uniqueCheck'],
  rowCount: ['countCheck', 'rowCheck'],
};

/** The operators of ODCS, in the order in which a sentence names them. */
export const qualityOperators: readonly QualityOperator[] = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
];

const metricByName = new Map<string, QualityMetric>(
  Object.entries(qualityMetrics).flatMap(([metric, rules]) =>
    [metric, ...rules].map(
      name => [name.toLowerCase(), metric as QualityMetric] as const,
    ),
  ),
);

/** All names by which a metric is known. */
export const metricNames: readonly string[] = Object.entries(
  qualityMetrics,
).flatMap(([metric, rules]) => [metric, ...rules]);

/** The metric that a name of ODCS 3.0 or 3.1 means. */
export function metricOf(name: string): QualityMetric | undefined {
  return metricByName.get(name.toLowerCase());
}
