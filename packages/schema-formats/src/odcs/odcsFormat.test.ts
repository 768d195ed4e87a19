import {
  describeWithStandards,
  officialExamples,
} from '../__testUtils__/officialStandards';
import type { JsonValue } from '@data-mesh/data-contract';
import { checkCompatibility } from '../compatibility/checkCompatibility';
import { odcsRules } from './rules';

type Column = { [key: string]: JsonValue };

/** An orders contract with one more column, or with other columns. */
function contract(...columns: Column[]): string {
  return JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'orders',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 'orders', properties: columns }],
  });
}

function obstacles(options: { reader: string; writer: string }) {
  return checkCompatibility({
    format: 'odcs',
    level: 'BACKWARD',
    reader: options.reader,
    writers: [options.writer],
  }).checks[0].incompatibilities.map(({ rule, path }) => `${rule} ${path}`);
}

const column = 'schema[0].properties[0]';
const text = { name: 'a', logicalType: 'string' };
const list = (items: Column) => ({ name: 'a', logicalType: 'array', items });
const row = (...properties: Column[]) => ({
  name: 'a',
  logicalType: 'object',
  properties,
});
const limited = (logicalTypeOptions: Column) => ({
  ...text,
  logicalTypeOptions,
});

/** What stands against reading, with the second as reader, then with the first. */
const cases: [string, Column[], Column[], string[], string[]][] = [
  [
    'notes',
    [{ ...text, description: 'x' }],
    [{ ...text, businessName: 'y' }],
    [],
    [],
  ],
  ['an optional column more', [], [text], [], []],
  [
    'a required column more',
    [],
    [{ ...text, required: true }],
    [`required-column-missing ${column}`],
    [],
  ],
  [
    'a renamed key',
    [{ ...text, primaryKey: true }],
    [{ ...text, name: 'b', primaryKey: true }],
    [`required-column-missing ${column}`],
    [`required-column-missing ${column}`],
  ],
  [
    'a column that becomes required',
    [text],
    [{ ...text, required: true }],
    [`required-column-optional ${column}.required`],
    [],
  ],
  [
    'a column that becomes the key',
    [text],
    [{ ...text, primaryKey: true }],
    [
      `required-column-optional ${column}.primaryKey`,
      `uniqueness-not-promised ${column}.primaryKey`,
    ],
    [],
  ],
  [
    'a column that becomes unique',
    [text],
    [{ ...text, unique: true }],
    [`uniqueness-not-promised ${column}.unique`],
    [],
  ],
  [
    'integers as numbers',
    [{ name: 'a', logicalType: 'integer' }],
    [{ name: 'a', logicalType: 'number' }],
    [],
    [`logical-type-not-readable ${column}.logicalType`],
  ],
  [
    'dates as timestamps',
    [{ name: 'a', logicalType: 'date' }],
    [{ name: 'a', logicalType: 'timestamp' }],
    [],
    [`logical-type-not-readable ${column}.logicalType`],
  ],
  [
    'another type',
    [text],
    [{ name: 'a', logicalType: 'boolean' }],
    [`logical-type-not-readable ${column}.logicalType`],
    [`logical-type-not-readable ${column}.logicalType`],
  ],
  ['no stated type', [text], [{ name: 'a' }], [], []],
  [
    'a longer text',
    [{ ...text, physicalType: 'varchar(10)' }],
    [{ ...text, physicalType: 'VARCHAR(20)' }],
    [],
    [`physical-type-not-readable ${column}.physicalType`],
  ],
  [
    'another physical type alone',
    [{ name: 'a', physicalType: 'int' }],
    [{ name: 'a', physicalType: 'date' }],
    [`physical-type-not-readable ${column}.physicalType`],
    [`physical-type-not-readable ${column}.physicalType`],
  ],
  [
    'another physical type of the same logical one',
    [{ ...text, physicalType: 'uuid' }],
    [{ ...text, physicalType: 'text' }],
    [],
    [],
  ],
  [
    'a tighter limit',
    [limited({ maxLength: 10 })],
    [limited({ maxLength: 5 })],
    [`values-tightened ${column}.logicalTypeOptions.maxLength`],
    [],
  ],
  [
    'a limit more',
    [text],
    [limited({ minLength: 1 })],
    [`values-tightened ${column}.logicalTypeOptions.minLength`],
    [],
  ],
  [
    'another pattern',
    [limited({ pattern: 'a' })],
    [limited({ pattern: 'b' })],
    [`type-option-changed ${column}.logicalTypeOptions.pattern`],
    [`type-option-changed ${column}.logicalTypeOptions.pattern`],
  ],
  [
    'a field more in a nested object',
    [row()],
    [row({ ...text, required: true })],
    [`required-column-missing ${column}.properties[0]`],
    [],
  ],
  [
    'items of another type',
    [list({ logicalType: 'string' })],
    [list({ logicalType: 'integer' })],
    [`logical-type-not-readable ${column}.items.logicalType`],
    [`logical-type-not-readable ${column}.items.logicalType`],
  ],
  [
    'fields of items',
    [list(row({ ...text, logicalType: 'integer' }))],
    [list(row({ ...text, logicalType: 'number' }))],
    [],
    [`logical-type-not-readable ${column}.items.properties[0].logicalType`],
  ],
];

describe('data contracts', () => {
  it.each(cases)('%s', (_, older, newer, backward, forward) => {
    const [first, second] = [contract(...older), contract(...newer)];
    expect({
      backward: obstacles({ reader: second, writer: first }),
      forward: obstacles({ reader: first, writer: second }),
    }).toEqual({ backward, forward });
  });

  it('compares the allowed values of 3.2', () => {
    const listed = (...values: JsonValue[]) =>
      contract({ ...text, enum: values.map(value => ({ value })) }).replace(
        'v3.1.0',
        'v3.2.0',
      );
    const enumeration = `${column}.enum`;
    expect(
      obstacles({ reader: listed('x', 'y'), writer: listed('x') }),
    ).toEqual([]);
    expect(
      obstacles({ reader: listed('x'), writer: listed('x', 'y') }),
    ).toEqual([`enum-narrowed ${enumeration}`]);
    expect(obstacles({ reader: listed('x'), writer: contract(text) })).toEqual([
      `enum-added ${enumeration}`,
    ]);
  });

  it('misses an object that is gone', () => {
    const other = contract().replace(
      '"orders","properties"',
      '"items","properties"',
    );
    expect(obstacles({ reader: contract(), writer: other })).toEqual([
      'object-missing schema[0]',
    ]);
  });

  it('compares the two sides of a map', () => {
    const map = (value: string) =>
      contract({
        name: 'a',
        logicalType: 'map',
        map: { key: { logicalType: 'string' }, value: { logicalType: value } },
      }).replace('v3.1.0', 'v3.2.0');
    expect(
      obstacles({ reader: map('integer'), writer: map('number') }),
    ).toEqual([`logical-type-not-readable ${column}.map.value.logicalType`]);
  });

  it('reads a schema alone, as a list or under its key, in YAML or JSON', () => {
    const list_ =
      '- name: orders\n  properties:\n    - name: a\n      logicalType: integer\n';
    const mapping = `schema:\n${list_.replace(/^/gm, '  ')}`;
    for (const reader of [list_, mapping]) {
      expect(obstacles({ reader, writer: contract(text) })).toEqual([
        `logical-type-not-readable ${column}.logicalType`,
      ]);
    }
  });

  it.each([
    ['nothing', '', 'reader: The text is no data contract of ODCS.'],
    [
      'a product',
      'apiVersion: v1.0.0\nkind: DataProduct\nid: a',
      'reader: The text is no data contract of ODCS.',
    ],
    ['broken YAML', 'a: b\n c: [', 'reader at line '],
  ])('refuses %s', (_, reader, message) => {
    const check = () => obstacles({ reader, writer: contract() });
    expect(check).toThrow(message);
    expect(check).toThrow('Give a data contract with kind: DataContract');
  });

  it('has a case for every rule', () => {
    const tested = cases
      .flatMap(([, , , backward, forward]) => [...backward, ...forward])
      .map(entry => entry.split(' ')[0]);
    expect(
      [
        ...new Set([
          ...tested,
          'enum-added',
          'enum-narrowed',
          'object-missing',
        ]),
      ].sort(),
    ).toEqual(odcsRules.map(({ id }) => id).sort());
  });
});

describeWithStandards('the official contracts', () => {
  it.each(officialExamples('odcs'))(
    '$name reads itself',
    ({ text: example }) => {
      expect(obstacles({ reader: example, writer: example })).toEqual([]);
    },
  );
});
