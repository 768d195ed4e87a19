import { comparedContracts } from './__testUtils__/compared';
import { SchemaProperty } from '../model';
import {
  contract,
  contractOf,
  withColumn,
  withColumns,
} from './__testUtils__/documents';
import { Comparison } from './types';

/** The differences as lines: impact, rule, path and what they are about. */
function lines({ differences }: Comparison): string[] {
  return differences.map(({ impact, rule, path, subject }) =>
    [impact, rule, path, subject].join(' '),
  );
}

describe('compareContracts', () => {
  it('says with one sentence what changed and why that matters, worst first', () => {
    const { differences, impact, counts, version } = comparedContracts({
      older: contractOf(`
apiVersion: v3.1.0
kind: DataContract
id: orders-v1
name: Customer orders
version: 1.4.0
status: active
description: { purpose: All orders. }
schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer, required: true }
      - { name: note, logicalType: string }
slaProperties:
  - { property: latency, value: 4, unit: d }
`),
      newer: contractOf(`
apiVersion: v3.1.0
kind: DataContract
id: orders-v1
name: Customer orders
version: 1.5.0
status: active
description: { purpose: All orders of the shop. }
schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer }
      - { name: amount, logicalType: number }
slaProperties:
  - { property: latency, value: 144, unit: h }
`),
    });

    expect(differences.map(({ reason }) => reason)).toEqual([
      'The column orders.note was removed: queries that read it fail.',
      'In the column orders.id, required was dropped, it was true: readers meet nulls that they were promised never to meet.',
      'In the service level latency, value changed from "4 d" to "144 h": readers who planned with the older promise may be let down.',
      'In the description, purpose changed from "All orders." to "All orders of the shop.": no program reads it.',
      'The column orders.amount was added: there is more to read.',
    ]);
    expect(differences[0]).toEqual({
      rule: 'column-removed',
      kind: 'removed',
      path: 'schema[0].properties[1]',
      olderPath: 'schema[0].properties[1]',
      namedPath: '/schema[name=orders]/properties[name=note]',
      subject: 'orders.note',
      older: { name: 'note', logicalType: 'string' },
      impact: 'breaking',
      hurts: ['consumers'],
      step: 'major',
      reason: 'The column orders.note was removed: queries that read it fail.',
    });
    expect({ impact, counts, version }).toEqual({
      impact: 'breaking',
      counts: { breaking: 2, risky: 1, safe: 2 },
      version: {
        older: '1.4.0',
        newer: '1.5.0',
        needed: 'major',
        declared: 'minor',
        sufficient: false,
        suggested: '2.0.0',
        sentence:
          '2 breaking, 1 risky and 2 safe changes demand a major step, but 1.4.0 to 1.5.0 is only a minor step. Write version: 2.0.0.',
      },
    });
  });

  it('knows a renamed and a moved column by its id, with all that changed in it', () => {
    const comparison = comparedContracts({
      older: contract({
        schema: [
          {
            name: 'orders',
            properties: [
              { id: 'a', name: 'amount', logicalType: 'integer' },
              { id: 'n', name: 'note', description: 'Any.' },
            ],
          },
          { name: 'notes' },
        ],
      }),
      newer: contract({
        schema: [
          {
            name: 'orders',
            properties: [{ id: 'a', name: 'total', logicalType: 'number' }],
          },
          {
            name: 'notes',
            properties: [
              { name: 'first' },
              { id: 'n', name: 'text', description: 'All.' },
            ],
          },
        ],
      }),
    });
    expect(
      comparison.differences.map(({ kind, rule, path, olderPath, subject }) => [
        kind,
        rule,
        path,
        olderPath,
        subject,
      ]),
    ).toEqual([
      [
        'renamed',
        'column-renamed',
        'schema[0].properties[0].name',
        'schema[0].properties[0].name',
        'orders.amount',
      ],
      [
        'changed',
        'logical-type-widened',
        'schema[0].properties[0].logicalType',
        'schema[0].properties[0].logicalType',
        'orders.total',
      ],
      [
        'moved',
        'column-moved',
        'schema[1].properties[1]',
        'schema[0].properties[1]',
        'orders.note',
      ],
      [
        'renamed',
        'column-renamed',
        'schema[1].properties[1].name',
        'schema[0].properties[1].name',
        'orders.note',
      ],
      [
        'added',
        'column-added',
        'schema[1].properties[0]',
        undefined,
        'notes.first',
      ],
      [
        'changed',
        'wording-changed',
        'schema[1].properties[1].description',
        'schema[0].properties[1].description',
        'notes.text',
      ],
    ]);
  });

  it('guesses no rename without an id', () => {
    expect(
      lines(
        comparedContracts({
          older: withColumns({ name: 'amount' }),
          newer: withColumns({ name: 'amounts' }),
        }),
      ),
    ).toEqual([
      'breaking column-removed schema[0].properties[0] orders.amount',
      'safe column-added schema[0].properties[0] orders.amounts',
    ]);
  });

  it('takes an id that stands twice for no move', () => {
    const older = contract({
      schema: [
        { name: 'a', properties: [{ id: 'id', name: 'x' }] },
        { name: 'b', properties: [{ id: 'id', name: 'y' }] },
        { name: 'c' },
      ],
    });
    const newer = contract({
      schema: [
        { name: 'a' },
        { name: 'b' },
        { name: 'c', properties: [{ id: 'id', name: 'z' }] },
      ],
    });
    expect(lines(comparedContracts({ older, newer }))).toEqual([
      'breaking column-removed schema[0].properties[0] a.x',
      'breaking column-removed schema[1].properties[0] b.y',
      'safe column-added schema[2].properties[0] c.z',
    ]);
  });

  it('reads the forms of ODCS 3.0 and 3.1 as one content', () => {
    const comparison = comparedContracts({
      older: contractOf(`
apiVersion: v3.0.2
kind: DataContract
id: orders-v1
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: amount
        logicalType: number
        logicalTypeOptions: { minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }
        quality: [{ type: library, rule: nullCheck, mustBe: 0 }]
team:
  - { username: ana, role: owner }
`),
      newer: contractOf(`
apiVersion: v3.1.0
kind: DataContract
id: orders-v1
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: amount
        logicalType: number
        logicalTypeOptions: { exclusiveMinimum: 0, maximum: 9 }
        quality: [{ type: library, metric: nullValues, mustBe: 0 }]
team:
  members: [{ username: ana, role: owner }]
`),
    });
    expect(comparison.differences).toEqual([]);
    expect(comparison.version.sentence).toBe('Both versions say the same.');
  });

  it('tells nested columns, items and maps by the names that readers know', () => {
    const nested = (type: string) =>
      withColumns(
        {
          name: 'lines',
          logicalType: 'array',
          items: {
            logicalType: 'object',
            properties: [{ name: 'sku', logicalType: type }],
          },
        },
        {
          name: 'labels',
          logicalType: 'map',
          map: {
            key: { logicalType: 'string' },
            value: { logicalType: type },
          },
        },
      );
    expect(
      lines(
        comparedContracts({
          older: nested('integer'),
          newer: nested('number'),
        }),
      ),
    ).toEqual([
      'breaking logical-type-widened schema[0].properties[0].items.properties[0].logicalType orders.lines.sku',
      'breaking logical-type-widened schema[0].properties[1].map.value.logicalType orders.labels.value',
    ]);
  });

  it.each([
    ['4', 'd', '96', 'h', ['said-differently']],
    [4, 'd', 'P4D', undefined, ['said-differently']],
    [1, 'mo', 30, 'd', ['said-differently']],
    ['P1Y6M', undefined, 18, 'months', ['said-differently']],
    [60, 'm', 61, 'min', ['service-level-weakened']],
    [1, 'h', 61, 'm', ['service-level-weakened']],
    [1, 'h', 'PT61M', undefined, ['service-level-weakened']],
    [30, 'd', 31, 'd', ['service-level-weakened']],
    [4, 'd', 5, '', ['service-level-changed']],
  ])(
    'compares latencies of %s %s and %s %s in one unit',
    (a, x, b, y, rules) => {
      const level = (value: unknown, unit: unknown) =>
        contract({ slaProperties: [{ property: 'latency', value, unit }] });
      const { differences } = comparedContracts({
        older: level(a, x),
        newer: level(b, y),
      });
      expect(differences.map(({ rule }) => rule)).toEqual(
        rules.length ? rules : ['said-differently'],
      );
    },
  );

  it.each([
    ['availability', 99, 99.9, '%', 'service-level-strengthened'],
    ['av', 99, 98, 'percent', 'service-level-weakened'],
    ['throughput', 20, 10, 'MB/s', 'service-level-weakened'],
    ['errorRate', 1, 2, '%', 'service-level-weakened'],
    ['timeToRepair', 8, 4, 'h', 'service-level-strengthened'],
    ['toa', '06:30', '07:00', undefined, 'service-level-weakened'],
    ['toa', '06:30+01:00', '06:00Z', undefined, 'service-level-weakened'],
    ['ga', '2026-02-02', '2026-03-01', undefined, 'service-level-weakened'],
    [
      'endOfSupport',
      '2028-01-01',
      '2027-01-01',
      undefined,
      'end-brought-forward',
    ],
    ['re', 12, 6, 'm', 'retention-shortened'],
    ['kindness', 3, 4, 'smiles', 'service-level-changed'],
  ])('%s from %s to %s %s: %s', (property, before, after, unit, rule) => {
    const level = (value: unknown) =>
      contract({ slaProperties: [{ property, value, unit }] });
    const { differences } = comparedContracts({
      older: level(before),
      newer: level(after),
    });
    expect(differences.map(difference => difference.rule)).toEqual([rule]);
  });

  it.each([
    [{ mustBe: 0 }, { mustBeLessThan: 5 }, 'quality-rule-loosened'],
    [
      { mustBeBetween: [1, 5] },
      { mustBeBetween: [2, 5] },
      'quality-rule-tightened',
    ],
    [
      { mustBeBetween: [1, 5] },
      { mustBeBetween: [2, 6] },
      'quality-rule-changed',
    ],
    [{ mustNotBe: 3 }, {}, 'quality-rule-loosened'],
    [{ mustBe: 'yes' }, { mustBe: 'no' }, 'quality-rule-changed'],
    [{ mustBeBetween: [2, 2] }, { mustBe: 2 }, 'said-differently'],
  ])('a rule of %j that becomes %j: %s', (before, after, rule) => {
    const checked = (limit: object) =>
      withColumn({ quality: [{ metric: 'nullValues', ...limit }] });
    const { differences } = comparedContracts({
      older: checked(before),
      newer: checked(after),
    });
    expect(new Set(differences.map(difference => difference.rule))).toEqual(
      new Set([rule]),
    );
  });

  it.each([
    ['int', 'INTEGER', 'said-differently'],
    ['int(11)', 'int', 'said-differently'],
    ['varchar(10)', 'text', 'physical-type-widened'],
    ['bigint', 'int', 'physical-type-narrowed'],
    ['decimal(10,2)', 'decimal(10,4)', 'physical-type-changed'],
    ['char(5)', 'varchar(5)', 'physical-type-changed'],
    ['timestamp(3) without time zone', 'timestamp', 'physical-type-widened'],
    ['struct<a:int>', 'struct<a:bigint>', 'physical-type-changed'],
  ])('the physical type %s that becomes %s: %s', (before, after, rule) => {
    const { differences } = comparedContracts({
      older: withColumn({ physicalType: before }),
      newer: withColumn({ physicalType: after }),
    });
    expect(differences.map(difference => difference.rule)).toEqual([rule]);
  });

  it.each([
    ['minimum', 0, 1, 'values-tightened'],
    ['exclusiveMaximum', 9, 10, 'values-loosened'],
    ['multipleOf', 0.1, 0.3, 'values-tightened'],
    ['multipleOf', 4, 2, 'values-loosened'],
    ['multipleOf', 4, 3, 'type-option-changed'],
    ['required', ['a'], ['a', 'b'], 'values-tightened'],
    ['required', ['b', 'a'], ['a', 'b'], 'said-differently'],
    ['uniqueItems', true, false, 'values-loosened'],
    ['format', 'i32', 'i64', 'values-loosened'],
    ['format', 'email', undefined, 'values-loosened'],
    ['dimensions', 3, 4, 'value-format-changed'],
    ['__proto__', undefined, 4, 'type-option-changed'],
  ])(
    'the option %s that goes from %j to %j: %s',
    (option, before, after, rule) => {
      const limited = (value: unknown) => {
        const whole = withColumn({ logicalType: 'geo' });
        const options = Object.fromEntries(
          value === undefined ? [] : [[option, value]],
        );
        Object.assign(whole.schema[0].properties[0], {
          logicalTypeOptions: options,
        });
        return whole;
      };
      const { differences } = comparedContracts({
        older: limited(before),
        newer: limited(after),
      });
      expect(differences.map(difference => difference.rule)).toEqual([rule]);
    },
  );

  it('matches columns called like the inside of an object', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const older = withColumns(...names.map(name => ({ name })));
    const newer = withColumns(...names.slice(1).map(name => ({ name })));
    expect(lines(comparedContracts({ older, newer }))).toEqual([
      'breaking column-removed schema[0].properties[0] orders.__proto__',
    ]);
  });

  it('compares columns nested a thousand levels deep', () => {
    const deep = (type: string) => {
      const whole = withColumn({});
      let [column] = whole.schema[0].properties;
      for (let level = 0; level < 1000; level += 1) {
        const child: SchemaProperty = {
          ...column,
          name: `c${level}`,
          properties: [],
        };
        column.properties = [child];
        column = child;
      }
      column.logicalType = type;
      return whole;
    };
    const { differences } = comparedContracts({
      older: deep('date'),
      newer: deep('string'),
    });
    expect(differences.map(({ rule }) => rule)).toEqual([
      'logical-type-changed',
    ]);
    expect(differences[0].reason.length).toBeLessThan(300);
  });
});
