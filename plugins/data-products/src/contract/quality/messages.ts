export const qualityMessages = {
  title: 'Quality rules',
  promised:
    'What the owners promise about the data. Whether they keep it is not part of the contract.',
  noRules:
    'The contract has no quality rules: it promises nothing about what is in the data.',
  showAll: 'Show the rules of all {{total}}',
  ofContract: 'Of the contract as a whole',
  metric: {
    nullValues: {
      none: 'Never empty',
      limit: 'Empty (null) values: {{limit}}',
      open: 'Empty (null) values are counted; the rule names no limit',
    },
    missingValues: {
      none: 'No placeholder for a missing value',
      limit: 'Missing values: {{limit}}',
      open: 'Missing values are counted; the rule names no limit',
    },
    invalidValues: {
      none: 'Every value is valid',
      limit: 'Invalid values: {{limit}}',
      open: 'Invalid values are counted; the rule names no limit',
    },
    duplicateValues: {
      none: 'No value occurs twice',
      limit: 'Values that occur twice: {{limit}}',
      open: 'Values that occur twice are counted; the rule names no limit',
    },
    rowCount: {
      none: 'No rows',
      limit: 'Number of rows: {{limit}}',
      open: 'Rows are counted; the rule names no limit',
    },
  },
  otherMetric: {
    none: '{{name}}: none',
    limit: '{{name}}: {{limit}}',
    open: '{{name}}; the rule names no limit',
  },
  query: {
    none: 'The query gives 0',
    limit: 'The query gives: {{limit}}',
    open: 'Checked with a query; the rule does not say what it must give',
    show: 'Show the query',
  },
  engine: {
    named: 'Checked with {{engine}}',
    unnamed: 'Checked with a program of its own',
    show: 'Show the check',
  },
  words: 'A rule without a description',
  argument: {
    validValues: 'Valid: {{values}}',
    missingValues: 'Counts as missing: {{values}}',
    pattern: 'Valid is what matches {{values}}',
    properties: 'Together: {{values}}',
    other: '{{name}}: {{values}}',
  },
  emptyText: '(empty)',
  condition: {
    mustBe: 'exactly {{value}}',
    mustNotBe: 'anything but {{value}}',
    mustBeGreaterThan: 'more than {{value}}',
    mustBeGreaterOrEqualTo: 'at least {{value}}',
    mustBeLessThan: 'less than {{value}}',
    mustBeLessOrEqualTo: 'at most {{value}}',
    mustBeBetween: 'between {{from}} and {{to}}',
    mustNotBeBetween: 'not between {{from}} and {{to}}',
  },
  severity: 'Severity: {{severity}}',
  dimension: 'Dimension: {{dimension}}',
  schedule: 'Checked on the schedule {{schedule}}',
  scheduleBy: 'Checked on the schedule {{schedule}} ({{scheduler}})',
  impact: 'If it is broken: {{impact}}',
  method: 'Method: {{method}}',
} as const;
