import { nearestWord } from '../../findings/nearestWord';
import { Problem } from '../../findings/problem';
import { FindingRuleId } from '../../findings/rules';
import { describeValue, quote } from '../../findings/wording';
import { ServiceLevelProperty } from '../../model';
import {
  normaliseServiceLevel,
  serviceLevelKinds,
  ServiceLevelMeasure,
  ServiceLevelProblem,
} from '../../serviceLevels';
import { ContractSubject, entriesOf } from '../subject';

interface ProblemRow {
  rule: FindingRuleId;
  field: 'property' | 'value' | 'unit';
  /** The message after "latency is 4 d, …". */
  trouble: string;
}

const rows: {
  readonly [Reason in Exclude<
    ServiceLevelProblem,
    'unknown-property'
  >]: ProblemRow;
} = {
  'missing-value': {
    rule: 'unfitting-service-level-value',
    field: 'value',
    trouble: 'and so promises nothing',
  },
  'missing-unit': {
    rule: 'service-level-without-unit',
    field: 'value',
    trouble: 'and nobody knows of what: it has no unit',
  },
  'unfitting-unit': {
    rule: 'unfitting-service-level-unit',
    field: 'unit',
    trouble: 'and its unit is not',
  },
  'not-a-number': {
    rule: 'unfitting-service-level-value',
    field: 'value',
    trouble: 'and not',
  },
  'not-a-date': {
    rule: 'unfitting-service-level-value',
    field: 'value',
    trouble: 'and not',
  },
  'not-a-time': {
    rule: 'unfitting-service-level-value',
    field: 'value',
    trouble: 'and not',
  },
  'impossible-date': {
    rule: 'impossible-service-level',
    field: 'value',
    trouble: 'and the calendar has no such day',
  },
  'impossible-time': {
    rule: 'impossible-service-level',
    field: 'value',
    trouble: 'and the clock has no such time',
  },
  negative: {
    rule: 'impossible-service-level',
    field: 'value',
    trouble: 'and nothing is less than nothing',
  },
  'over-100-percent': {
    rule: 'impossible-service-level',
    field: 'value',
    trouble: 'and nothing is more than all',
  },
};

const nouns: { readonly [Measure in ServiceLevelMeasure]: string } = {
  duration: 'a time such as 4 h',
  share: 'a percentage',
  date: 'a date',
  rate: 'an amount in a time, such as 20 MB/s',
  timeOfDay: 'a time of the day such as 06:30+01:00',
};
const unitNouns: { readonly [Measure in ServiceLevelMeasure]?: string } = {
  duration: 'a time, such as h or d',
  share: 'percent',
  rate: 'an amount in a time, such as MB/s',
};

/** Service levels whose name, unit or value nobody can measure. */
export function* serviceLevelValues({
  contract,
}: ContractSubject): Iterable<Problem> {
  const names = Object.keys(serviceLevelKinds);
  for (const { entry, path } of entriesOf(contract.slaProperties, [
    'slaProperties',
  ])) {
    const level = normaliseServiceLevel({ property: entry });
    // That a value is missing altogether is the business of the structure.
    if (level.kind !== 'unknown' || entry.value === undefined) continue;
    if (!level.name || level.reason === 'unknown-property') {
      const nearest = nearestWord({ word: entry.property, words: names });
      yield {
        rule: 'unknown-service-level',
        path: [...path, 'property'],
        message: `${quote(
          entry.property,
        )} is no service level that is known here.`,
        remedy: nearest
          ? `Write property: ${nearest}.`
          : 'Use a name of ODCS, such as property: latency, or keep it for people to read.',
      };
      continue;
    }
    const { rule, field, trouble } = rows[level.reason];
    const { measures, example } = serviceLevelKinds[level.name];
    yield {
      rule,
      path: [...path, field],
      message: `${quote(entry.property)} is ${said(
        entry,
      )}, ${trouble}${completion(level.reason, measures)}.`,
      remedy: `Write ${example}, for example.`,
    };
  }
}

function completion(
  reason: ServiceLevelProblem,
  measures: readonly ServiceLevelMeasure[],
): string {
  switch (reason) {
    case 'unfitting-unit':
      return ` ${unitNouns[measures[0]]}`;
    case 'not-a-number':
    case 'not-a-date':
    case 'not-a-time':
      return ` ${nouns[measures[0]]}`;
    default:
      return '';
  }
}

function said({ value, unit }: ServiceLevelProperty): string {
  return unit
    ? `${describeValue(value)} with unit ${quote(unit)}`
    : describeValue(value);
}
