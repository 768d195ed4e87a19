import { exportContract } from '../../exportContract';
import { ExportFormat } from '../../types';
import { contractOf } from '../__testUtils__/contracts';
import { withAllowedValues } from './allowedValues';

const rule = {
  metric: 'invalidValues',
  arguments: { validValues: ['open', 'shipped'] },
  mustBe: 0,
};

function contractWithRules(quality: object[], more: object = {}) {
  return contractOf(
    JSON.stringify({
      apiVersion: 'v3.2.0',
      kind: 'DataContract',
      id: 'orders-v1',
      schema: [
        {
          name: 'orders',
          properties: [
            { name: 'state', logicalType: 'string', quality, ...more },
          ],
        },
      ],
    }),
  );
}

function allowedBy(quality: object[], more?: object) {
  const [object] = contractWithRules(quality, more).schema;
  const { property } = withAllowedValues(object.properties[0]);
  return {
    values: property.enum.map(({ value }) => value),
    rules: property.quality.length,
  };
}

describe('The values that a column allows', () => {
  it.each([
    ['no value may be invalid', rule, 0],
    ['the rule is of the library', { ...rule, type: 'library' }, 0],
    ['the rule has a name, which it keeps', { ...rule, name: 'states' }, 1],
    [
      'a pattern holds, too',
      {
        ...rule,
        arguments: { validValues: ['open', 'shipped'], pattern: 'p' },
      },
      1,
    ],
    ['it is an error', { ...rule, severity: 'error' }, 1],
  ])('are those of its rule if %s', (_, quality, rules) => {
    expect(allowedBy([quality])).toEqual({
      values: ['open', 'shipped'],
      rules,
    });
  });

  it.each([
    ['some may be invalid', { ...rule, mustBe: undefined, mustBeLessThan: 5 }],
    ['it is a warning', { ...rule, severity: 'warning' }],
    ['it has no values', { ...rule, arguments: { pattern: '^a$' } }],
    ['it counts something else', { ...rule, metric: 'missingValues' }],
  ])('are not told by a rule if %s', (_, quality) => {
    expect(allowedBy([quality])).toEqual({ values: [], rules: 1 });
  });

  it('are those of the field where it has one', () => {
    expect(allowedBy([rule], { enum: [{ value: 'open' }] })).toEqual({
      values: ['open'],
      rules: 1,
    });
  });
});

describe('A rule of allowed values', () => {
  const contract = contractWithRules([
    { metric: 'nullValues', mustBe: 0 },
    rule,
  ]);
  const said: [ExportFormat, string][] = [
    [
      'json-schema',
      '"enum": [\n        "open",\n        "shipped",\n        null\n      ]',
    ],
    [
      'avro',
      '"symbols": [\n            "open",\n            "shipped"\n          ]',
    ],
    ['protobuf', 'enum OrdersState {'],
    ['sql-postgresql', "IN ('open', 'shipped')"],
    ['sql-duckdb', "IN ('open', 'shipped')"],
    ['dbt', 'accepted_values'],
    ['markdown', 'Allowed: open, shipped'],
  ];

  it.each(said)('is said in the words of %s', (format, words) => {
    const [{ text }] = exportContract({ contract, format }).files;
    expect(text).toContain(words);
    expect(text).not.toContain('invalidValues');
  });

  it.each(['sql-snowflake', 'sql-bigquery'] as const)(
    'is noted where it stands if %s cannot say it',
    format => {
      expect(exportContract({ contract, format }).notes).toContainEqual({
        path: 'schema[0].properties[0].quality[1]',
        message: expect.stringContaining('the allowed values'),
      });
    },
  );
});
