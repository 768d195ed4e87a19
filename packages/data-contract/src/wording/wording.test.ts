import type { QualityRule, ServiceLevelProperty } from '../model';
import { readDocuments } from '../reading';
import { describeQualityRules } from './describeQualityRules';
import { describeServiceLevels } from './describeServiceLevels';

function contract(rest: string) {
  const [reading] = readDocuments({ text: `kind: DataContract\n${rest}` });
  if (reading.kind !== 'contract') throw new Error('no contract');
  return reading.contract;
}

function ruleWording(rule: Partial<QualityRule>) {
  const [wording] = describeQualityRules({
    rules: [
      {
        tags: [],
        customProperties: [],
        authoritativeDefinitions: [],
        ...rule,
      },
    ],
    documentPath: 'schema[0]',
  });
  return wording;
}

function levelWording(level: Partial<ServiceLevelProperty>) {
  const [wording] = describeServiceLevels({
    contract: {
      slaProperties: [
        {
          property: 'latency',
          customProperties: [],
          authoritativeDefinitions: [],
          ...level,
        },
      ],
    },
  });
  return wording;
}

describe('what quality rules say', () => {
  it.each([
    ['nullValues', 'nullValues'],
    ['missingValues', 'missingValues'],
    ['invalidValues', 'invalidValues'],
    ['duplicateValues', 'duplicateValues'],
    ['rowCount', 'rowCount'],
    ['nullCheck', 'nullValues'],
    ['duplicateCount', 'duplicateValues'],
    ['uniqueCheck', 'duplicateValues'],
    ['validValues', 'invalidValues'],
    ['countCheck', 'rowCount'],
  ])('the name %s counts %s in ODCS 3.0 and 3.1', (name, metric) => {
    const expected = { kind: 'metric', metric, arguments: [] };
    expect(ruleWording({ rule: name }).statement).toEqual(expected);
    expect(ruleWording({ metric: name }).statement).toEqual(expected);
  });

  it.each<[Partial<QualityRule>, unknown]>([
    [{ mustBe: 0 }, { kind: 'none' }],
    [{ mustBeLessOrEqualTo: 0 }, { kind: 'none' }],
    [{}, { kind: 'open' }],
    [
      { mustBeBetween: [1, 5] },
      {
        kind: 'given',
        conditions: [{ operator: 'mustBeBetween', values: [1, 5] }],
      },
    ],
    [
      { mustBeGreaterThan: 0, mustBeLessThan: 9 },
      {
        kind: 'given',
        conditions: [
          { operator: 'mustBeGreaterThan', values: [0] },
          { operator: 'mustBeLessThan', values: [9] },
        ],
      },
    ],
  ])('%j is the limit %j', (rule, limit) => {
    expect(ruleWording({ metric: 'nullValues', ...rule }).limit).toEqual(limit);
  });

  it.each([
    [undefined, 'rows'],
    ['rows', 'rows'],
    ['percent', 'percent'],
    ['%', 'percent'],
    ['kilograms', { other: 'kilograms' }],
  ])('the unit %s is %j', (unit, expected) => {
    expect(ruleWording({ metric: 'rowCount', unit }).unit).toEqual(expected);
  });

  it.each<[Partial<QualityRule>, unknown]>([
    [
      { type: 'sql', query: 'SELECT 1' },
      { kind: 'query', query: 'SELECT 1' },
    ],
    [
      { type: 'custom', engine: 'soda', implementation: { checks: 1 } },
      {
        kind: 'engine',
        engine: 'soda',
        implementation: '{\n  "checks": 1\n}',
      },
    ],
    [{ type: 'text', description: 'No gaps.' }, { kind: 'words' }],
    [
      { metric: 'sparkle', arguments: { of: 'gold' } },
      {
        kind: 'other-metric',
        name: 'sparkle',
        arguments: [{ name: 'of', values: ['gold'] }],
      },
    ],
  ])('%j says %j', (rule, statement) => {
    expect(ruleWording(rule).statement).toEqual(statement);
  });

  it('keeps the places of rules that stand behind unreadable ones', () => {
    const { schema } = contract(
      'schema: [{ name: a, quality: [7, { metric: rowCount, mustBe: 1 }] }]',
    );
    const wordings = describeQualityRules({
      rules: schema[0].quality,
      documentPath: 'schema[0]',
    });
    expect(wordings.map(({ documentPath }) => documentPath)).toEqual([
      'schema[0].quality[1]',
    ]);
  });
});

describe('what service levels promise', () => {
  it.each([
    ['latency', 4, 'd', 'latency', { amount: 4, unit: 'day' }],
    ['ly', 4, 'days', 'latency', { amount: 4, unit: 'day' }],
    ['la', '15', 'm', 'latency', { amount: 15, unit: 'minute' }],
    ['fy', 1, 'day', 'frequency', { amount: 1, unit: 'day' }],
    ['re', 6, 'm', 'retention', { amount: 6, unit: 'month' }],
    ['retention', 'P7Y', undefined, 'retention', { amount: 7, unit: 'year' }],
    ['av', 99.5, '%', 'availability', { amount: 99.5, unit: 'percent' }],
    ['av', '99.5%', undefined, 'availability', { amount: 99.5 }],
    ['th', 20, 'MB/s', 'throughput', { amount: 20, unitText: 'MB/s' }],
    ['er', 0.1, 'percent', 'errorRate', { amount: 0.1, unit: 'percent' }],
    ['td', 5, 'min', 'timeToDetect', { amount: 5, unit: 'minute' }],
    ['tn', 4, 'h', 'timeToNotify', { amount: 4, unit: 'hour' }],
    ['Time to Repair', 'PT8H', undefined, 'timeToRepair', { unit: 'hour' }],
    ['freshness', '1 h', undefined, 'freshness', { amount: 1, unit: 'hour' }],
    ['ga', '2026-02-02', undefined, 'generalAvailability', { kind: 'date' }],
    ['es', '2027-03-31T22:00:00Z', undefined, 'endOfSupport', {}],
    ['eol', '2029-12-31', undefined, 'endOfLife', { date: '2029-12-31' }],
    [
      'timeOfAvailability',
      '06:30+01:00',
      undefined,
      'timeOfAvailability',
      { time: '06:30', offset: '+01:00' },
    ],
    ['latency', 4, undefined, undefined, { amount: 4 }],
    ['latency', 'soon', 'ish', undefined, { kind: 'text', text: 'soon ish' }],
    ['availability', 'always', undefined, undefined, { text: 'always' }],
    ['frequency', undefined, 'd', undefined, { kind: 'text', text: '' }],
    ['kindness', 3, 'smiles', undefined, { amount: 3, unitText: 'smiles' }],
  ])('%s %s %s promises %s of %j', (property, value, unit, name, quantity) => {
    const wording = levelWording({ property, value, unit });
    expect(wording.name).toBe(name);
    expect(wording.quantity).toMatchObject(quantity);
  });

  it('names the second value where it differs', () => {
    expect(
      levelWording({ value: 1, unit: 'd', valueExt: 1 }),
    ).not.toHaveProperty('extension');
    expect(
      levelWording({ value: 1, unit: 'd', valueExt: 3 }).extension,
    ).toMatchObject({ amount: 3, unit: 'day' });
  });
});
