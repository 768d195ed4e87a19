import { nearestWord } from '../../findings/nearestWord';
import { Problem } from '../../findings/problem';
import { quote } from '../../findings/wording';
import { QualityRule } from '../../model';
import { metricNames, metricOf } from '../../wording/qualityTables';
import { QualityMetric } from '../../wording/types';
import { ContractSubject } from '../subject';
import { QualityPlace, qualityPlaces } from './qualityPlaces';

type Level = 'object' | 'property';

interface MetricRow {
  /** What it can be counted of. */
  levels: readonly Level[];
  remedy: string;
}

const metrics: { readonly [Metric in QualityMetric]: MetricRow } = {
  nullValues: { levels: ['property'], remedy: 'Move it to a column.' },
  missingValues: { levels: ['property'], remedy: 'Move it to a column.' },
  invalidValues: { levels: ['property'], remedy: 'Move it to a column.' },
  duplicateValues: { levels: ['object', 'property'], remedy: '' },
  rowCount: { levels: ['object'], remedy: 'Move it to the table.' },
};

/** What quality rules say, and whether it can be checked where they stand. */
export function* qualityStatements(
  subject: ContractSubject,
): Iterable<Problem> {
  for (const place of qualityPlaces(subject)) {
    yield* statementOf(place);
  }
}

function* statementOf(place: QualityPlace): Iterable<Problem> {
  const { rule, path, about } = place;
  if (saysNothing(rule)) {
    yield {
      rule: 'empty-quality-rule',
      path,
      message: 'The quality rule says nothing that anybody could check.',
      remedy:
        'Write description: Within an order the sequence has no gaps., or a metric such as metric: nullValues with mustBe: 0.',
    };
  }
  // Only a rule of the library has these; others may carry the name of a metric by chance.
  if (rule.type !== undefined && rule.type !== 'library') return;
  const name = rule.metric ?? rule.rule;
  if (!name) return;
  const metric = metricOf(name);
  if (!metric) {
    // Of metrics the standard has a list, which the structure holds them to.
    if (rule.metric === undefined) yield unknownRule(place, name);
    return;
  }
  const { levels, remedy } = metrics[metric];
  if (about && !levels.includes(about.kind)) {
    yield {
      rule: 'metric-on-wrong-level',
      path,
      message: `${name} counts nothing of ${
        about.kind === 'object' ? 'a table' : 'a column'
      }, such as ${quote(about.element.name ?? 'items')}.`,
      remedy,
    };
  }
}

function saysNothing(rule: QualityRule): boolean {
  return (
    !rule.metric &&
    !rule.rule &&
    !rule.query?.trim() &&
    !rule.engine &&
    rule.implementation === undefined &&
    !rule.description?.trim() &&
    // A link, or the words of another tool, may say it all.
    !rule.authoritativeDefinitions.length &&
    !rule.customProperties.length
  );
}

function unknownRule({ path }: QualityPlace, name: string): Problem {
  const nearest = nearestWord({ word: name, words: metricNames });
  return {
    rule: 'unknown-quality-rule',
    path: [...path, 'rule'],
    message: `The library has no rule ${quote(name)} that is known here.`,
    remedy: nearest
      ? `Write rule: ${nearest}.`
      : 'Write a rule such as rule: duplicateCount, or describe it with type: text.',
  };
}
