import { FindingRule } from './types';

/** Rules about checks of quality that check nothing, or can never pass. */
export const qualityRules = [
  {
    id: 'empty-quality-rule',
    group: 'meaning',
    severity: 'warning',
    summary: 'A quality rule says nothing',
    explanation:
      'It has neither a metric nor a query, an engine or a description, so neither people nor tools can check it.',
    remedy: 'Describe it, or name its metric.',
  },
  {
    id: 'unknown-quality-rule',
    group: 'meaning',
    severity: 'info',
    summary: 'A quality rule of the library has a name that is not known',
    explanation:
      'ODCS 3.0 lists no names. Those that tools use, such as `nullCheck` and `duplicateCount`, are read as the metrics of ODCS 3.1; others are shown as they are.',
    remedy: 'Use a name such as `duplicateCount`.',
  },
  {
    id: 'metric-on-wrong-level',
    group: 'meaning',
    severity: 'warning',
    summary: 'A metric stands where it counts nothing',
    explanation:
      'Rows are counted of a table, and missing or invalid values of a column.',
    remedy: 'Move the rule to the table or to the column.',
  },
  {
    id: 'missing-quality-argument',
    group: 'meaning',
    severity: 'warning',
    summary: 'A metric does not say what to look for',
    explanation:
      '`invalidValues` needs the valid ones or a pattern, `missingValues` the values that stand for nothing, and `duplicateValues` of a table the columns that must be unique together.',
    remedy: 'Add the `arguments`.',
  },
  {
    id: 'unknown-quality-column',
    group: 'meaning',
    severity: 'warning',
    summary: 'A quality rule looks at a column that is not there',
    explanation:
      'A check of a column that the object does not have fails or, worse, finds nothing wrong.',
    remedy: 'Name columns of the object.',
  },
  {
    id: 'quality-rule-without-limit',
    group: 'meaning',
    severity: 'info',
    summary: 'A quality rule counts and sets no limit',
    explanation:
      'Without an operator such as `mustBe` every result is right. From ODCS 3.1 on the standard demands one, and its absence is an error of structure.',
    remedy: 'Add an operator, such as `mustBe: 0`.',
  },
  {
    id: 'reversed-range',
    group: 'meaning',
    severity: 'warning',
    summary: 'A range ends before it starts',
    explanation:
      'ODCS: the smaller number comes first. No result is between 9 and 1.',
    remedy: 'Write the smaller number first.',
  },
  {
    id: 'contradictory-limits',
    group: 'meaning',
    severity: 'warning',
    summary: 'No result can keep all limits of a quality rule',
    explanation:
      'All operators of a rule hold at once, so a rule that asks for more than 10 and less than 5 always fails.',
    remedy: 'Remove one of the operators.',
  },
  {
    id: 'limit-out-of-scale',
    group: 'meaning',
    severity: 'warning',
    summary: 'A limit lies where no result can be',
    explanation:
      'Percentages go from 0 to 100 and counts start at 0. A limit beyond them always or never holds.',
    remedy: 'Write a limit within the scale, or correct the unit.',
  },
] as const satisfies readonly FindingRule[];
