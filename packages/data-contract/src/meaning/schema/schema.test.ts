import { findingsOf, findingsOfObject } from '../__testUtils__/findings';

const schema = `schema:
  - id: o
    name: orders
    physicalName: ORDERS_V1
    properties:
      - { id: o_id, name: id }
      - { name: customer_id, physicalName: CUST }
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties: [{ name: sku }]
      - name: constructor
  - name: customers
    properties: [{ name: id }, { name: country }]
`;

describe('relationships', () => {
  it.each([
    'orders.id',
    'ORDERS_V1.CUST',
    'orders.lines.sku',
    'orders.constructor',
    'schema/o/properties/o_id',
    '/schema/orders/properties/customer_id',
    'schema/o/properties/lines/properties/sku',
    'customers.odcs.yaml#/schema/x/properties/y',
    'https://example.com/a.yaml#/schema/x/properties/y',
  ])('may lead to %s', to => {
    expect(
      findingsOf(
        `${schema}    relationships: [{ from: customers.id, to: ${to} }]`,
      ),
    ).toEqual([]);
  });

  it.each([
    'orders.nothing',
    'shops.id',
    'orders.toString',
    'orders.lines.price',
    'schema/o/properties/nothing',
    'schema/p/properties/o_id',
    'servers/o',
    'schema/o/properties/o_id/properties/x',
  ])('may not lead to %s', to => {
    expect(
      findingsOf(
        `${schema}    relationships: [{ from: customers.id, to: ${to} }]`,
      ),
    ).toEqual(['dangling-relationship schema[1].relationships[0].to']);
  });

  it('are judged at columns and on both sides, also where they are nested', () => {
    expect(
      findingsOf(`schema:
  - name: orders
    properties:
      - name: lines
        logicalType: array
        items: { relationships: [{ to: [orders.lines, orders.x] }] }
    relationships:
      - { from: orders.y, to: orders.lines }
      - { from: [orders.lines, orders.lines], to: [orders.lines] }`),
    ).toEqual([
      'dangling-relationship schema[0].properties[0].items.relationships[0].to',
      'dangling-relationship schema[0].relationships[0].from',
      'unequal-composite-key schema[0].relationships[1]',
    ]);
  });
});

describe('the positions of keys', () => {
  const columns = (...positions: (string | undefined)[]) =>
    `properties:\n${positions
      .map(
        (position, index) =>
          `  - { name: c${index}, ${position ?? 'required: true'} }`,
      )
      .join('\n')}`;
  const key = (position?: number) =>
    `primaryKey: true${
      position === undefined ? '' : `, primaryKeyPosition: ${position}`
    }`;

  it.each([
    ['no key', columns(undefined, undefined)],
    ['one key without a position', columns(key(), undefined)],
    ['two in any order', columns(key(2), undefined, key(1))],
    ['some without a position', columns(key(2), key())],
    ['no part of it', columns('primaryKey: false, primaryKeyPosition: -1')],
    [
      'partitions beside it',
      columns(key(1), 'partitioned: true, partitionKeyPosition: 1'),
    ],
  ])('may be of %s', (_, lines) => {
    expect(findingsOfObject(lines)).toEqual([]);
  });

  it.each([
    [columns(key(1), key(1)), 'duplicate-key-position', '[1].primaryKey'],
    [columns(key(1), key(3)), 'broken-key-positions', ''],
    [columns(key(2)), 'broken-key-positions', ''],
    [columns(key(0), key(1)), 'broken-key-positions', ''],
    [
      columns('primaryKeyPosition: 1'),
      'position-without-key',
      '[0].primaryKey',
    ],
    [columns(key(-1)), 'position-without-key', '[0].primaryKey'],
    [
      columns('partitionKeyPosition: 2'),
      'position-without-key',
      '[0].partitionKey',
    ],
  ])('may not be as in %s', (lines, rule, place) => {
    expect(findingsOfObject(lines)).toEqual([
      `${rule} properties${place && `${place}Position`}`,
    ]);
  });
});

describe('the options of a column', () => {
  const column = (type: string, options: string) =>
    `properties: [{ name: a, logicalType: ${type}, logicalTypeOptions: { ${options} } }]`;

  it.each([
    ['integer', 'minimum: 1, maximum: 1'],
    ['integer', 'exclusiveMinimum: 1, exclusiveMaximum: 3'],
    ['string', 'minLength: 0, maxLength: 9'],
    ['date', "minimum: '2020-01-01', maximum: '2026-12-31'"],
    ['date', "minimum: '31.12.2020', maximum: '01.01.2026'"],
    ['object', 'minProperties: 1, required: [b]'],
  ])('may be those of %s with %s', (type, options) => {
    expect(findingsOfObject(column(type, options))).toEqual([]);
  });

  it.each([
    ['integer', 'minimum: 2, maximum: 1', 'minimum'],
    ['number', 'exclusiveMinimum: 1, maximum: 1', 'exclusiveMinimum'],
    ['string', 'minLength: 9, maxLength: 8', 'minLength'],
    ['array', 'minItems: 9, maxItems: 8', 'minItems'],
    ['date', "minimum: '2026-01-01', maximum: '2020-12-31'", 'minimum'],
  ])('may not be those of %s with %s', (type, options, place) => {
    expect(findingsOfObject(column(type, options))).toEqual([
      `contradictory-options properties[0].logicalTypeOptions.${place}`,
    ]);
  });

  it('require properties that are there', () => {
    expect(
      findingsOfObject(
        'properties: [{ name: a, logicalType: object, properties: [{ name: b }], logicalTypeOptions: { required: [b, c] } }]',
      ),
    ).toEqual([
      'contradictory-options properties[0].logicalTypeOptions.required',
    ]);
  });
});

describe('the values of a column', () => {
  const column = (rest: string) => `properties: [{ name: a, ${rest} }]`;

  it.each([
    'logicalType: string, examples: [a, "7", null]',
    'logicalType: integer, examples: [7, "-7"]',
    'logicalType: number, examples: [7.5, "1e3"]',
    'logicalType: boolean, examples: [true, "false"]',
    "logicalType: date, examples: ['2026-09-08']",
    "logicalType: date, examples: ['20260908'], logicalTypeOptions: { format: yyyyMMdd }",
    "logicalType: timestamp, examples: ['2026-09-08T10:30:00Z', '2026-09-08 10:30:00.123']",
    "logicalType: time, examples: ['10:30', '10:30:00+01:00']",
    'logicalType: object, examples: [{ b: 1 }, text]',
    'logicalType: array, examples: [[1, 2], 1], enum: [{ value: 1 }]',
    'examples: [anything, 7]',
    'logicalType: integer, enum: [{ value: 1 }, { value: 2 }], examples: [2]',
  ])('may be %s', rest => {
    expect(findingsOfObject(column(rest))).toEqual([]);
  });

  it.each([
    ['logicalType: string, examples: [815]', 'unfitting-example'],
    ['logicalType: integer, examples: [7.5]', 'unfitting-example'],
    ['logicalType: number, examples: ["1,5"]', 'unfitting-example'],
    ['logicalType: boolean, examples: ["J"]', 'unfitting-example'],
    ["logicalType: date, examples: ['2026-02-30']", 'unfitting-example'],
    [
      'logicalType: string, examples: [abcd], logicalTypeOptions: { maxLength: 3 }',
      'unfitting-example',
    ],
    [
      'logicalType: integer, examples: [0], logicalTypeOptions: { minimum: 1 }',
      'unfitting-example',
    ],
    [
      'logicalType: string, enum: [{ value: open }], examples: [closed]',
      'unfitting-example',
    ],
    ['logicalType: integer, enum: [{ value: one }]', 'unfitting-enum-value'],
  ])('may not be %s', (rest, rule) => {
    const place =
      rule === 'unfitting-example' ? 'examples[0]' : 'enum[0].value';
    expect(findingsOfObject(column(rest))).toEqual([
      `${rule} properties[0].${place}`,
    ]);
  });

  it('are of no pattern that is none, or that may take for ever', () => {
    expect(
      findingsOfObject(`properties:
  - { name: a, logicalType: string, logicalTypeOptions: { pattern: '(' } }
  - name: b
    logicalType: string
    quality:
      - metric: invalidValues
        arguments: { pattern: '(a+)+' }
        mustBe: 0`),
    ).toEqual([
      'invalid-pattern properties[0].logicalTypeOptions.pattern',
      'slow-pattern properties[1].quality[0].arguments.pattern',
    ]);
  });
});

describe('names and ids', () => {
  it('stand once in their list', () => {
    expect(
      findingsOf(`servers:
  - { id: a, server: main, type: kafka, host: a, environment: test }
  - { id: a, server: main, type: kafka, host: b, environment: prod }
  - { server: main, type: kafka, host: c, environment: prod }
roles: [{ role: reader }, { role: reader }]
support: [{ channel: a, id: s }, { channel: b, id: s }]
team: { members: [{ id: m, username: a }, { id: m, username: b }] }
schema:
  - id: t
    name: orders
    properties:
      - { id: c, name: a, logicalType: map, map: { key: { id: c }, value: { id: c } } }
      - { id: c, name: a }
    quality: [{ id: q, type: text, description: a }, { id: q, type: text, description: b }]
  - { id: t, name: orders }`),
    ).toEqual([
      'duplicate-identifier servers[1].id',
      'duplicate-server servers[2].server',
      'duplicate-role roles[1].role',
      'duplicate-identifier support[1].id',
      'duplicate-identifier team.members[1].id',
      'duplicate-identifier schema[0].properties[1].id',
      'duplicate-name schema[0].properties[1].name',
      'duplicate-identifier schema[0].quality[1].id',
      'duplicate-identifier schema[1].id',
      'duplicate-name schema[1].name',
    ]);
  });
});
