import { QualityRule } from '../model';
import {
  anything,
  choice,
  FieldTable,
  list,
  number,
  object,
  optional,
  required,
  text,
} from '../structure';
import {
  authoritativeDefinitions,
  customProperties,
  entryId,
  since31,
  tags,
  until31,
} from './commonShapes';

const freeMapping = choice({ type: 'object', shape: anything() });
const range = list(number(), {
  exactItems: 2,
  uniqueItems: true,
  staysAbsent: true,
});

const operators: FieldTable = {
  mustBe: optional(anything()),
  mustNotBe: optional(anything()),
  mustBeGreaterThan: optional(number()),
  mustBeGreaterOrEqualTo: optional(number()),
  mustBeLessThan: optional(number()),
  mustBeLessOrEqualTo: optional(number()),
  mustBeBetween: optional(range),
  mustNotBeBetween: optional(range),
};
const oneOperator = [
  {
    kind: 'exactly-one' as const,
    fields: Object.keys(operators),
    ...since31,
  },
];

/** 3.0 defines none of these for most types and forbids none. */
const silentFields: FieldTable = Object.fromEntries(
  Object.entries({
    ...operators,
    metric: optional(text()),
    rule: optional(text()),
    query: optional(text()),
    engine: optional(text()),
    implementation: optional(anything()),
    arguments: optional(freeMapping),
  }).map(([name, field]) => [name, { ...field, ...since31 }]),
);

const metrics = [
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
];

/** One check of the quality of data; what it may say depends on its type. */
export const qualityRule = object<QualityRule>({
  noun: 'a quality rule',
  open: until31,
  bareText: 'description',
  fields: {
    id: entryId,
    name: optional(text()),
    type: optional(text({ words: ['text', 'library', 'sql', 'custom'] })),
    description: optional(text()),
    dimension: optional(
      text({
        words: [
          'accuracy',
          'completeness',
          'conformity',
          'consistency',
          'coverage',
          'timeliness',
          'uniqueness',
        ],
      }),
    ),
    severity: optional(text({ example: 'error' })),
    businessImpact: optional(text({ example: 'operational' })),
    method: optional(text()),
    unit: optional(text({ example: 'percent' })),
    scheduler: optional(text({ example: 'cron' })),
    schedule: optional(text({ example: '0 20 * * *' })),
    tags,
    customProperties,
    authoritativeDefinitions,
  },
  additions: [
    {
      ...until31,
      when: [
        { field: 'type', isNone: [] },
        { field: 'type', absent: true },
      ],
      fields: silentFields,
    },
    {
      ...until31,
      when: [
        { field: 'type', is: ['library'] },
        { field: 'type', absent: true },
      ],
      fields: { ...operators, rule: required(text({ example: 'nullCheck' })) },
    },
    {
      ...since31,
      when: [
        { field: 'type', is: ['library'] },
        { field: 'metric', isText: true },
      ],
      fields: {
        ...operators,
        metric: required(text({ words: metrics })),
        rule: optional(text()),
        arguments: optional(freeMapping),
      },
      constraints: oneOperator,
    },
    {
      ...until31,
      when: [{ field: 'type', is: ['sql'] }],
      fields: {
        query: required(text({ example: 'SELECT count(*) FROM orders' })),
      },
    },
    {
      ...since31,
      when: [{ field: 'type', is: ['sql'] }],
      fields: {
        ...operators,
        query: required(text({ example: 'SELECT count(*) FROM orders' })),
      },
      constraints: oneOperator,
    },
    {
      when: [{ field: 'type', is: ['custom'] }],
      fields: {
        engine: required(text({ example: 'soda' })),
        implementation: required(
          choice(
            { type: 'text', shape: text() },
            { type: 'object', shape: anything() },
          ),
        ),
      },
    },
  ],
});
