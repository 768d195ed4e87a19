import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import { findingRules } from './rules';

const product = `apiVersion: v1.0.0
kind: DataProduct
id: orders
name: Orders
version: 1.2.0
status: active
description:
  purpose: One view of all orders.
team:
  name: sales-data
  members:
    - username: jane@example.com
      role: owner
outputPorts:
  - name: orders
    version: 1.0.0
    contractId: orders-v1
`;

const contract = `apiVersion: v3.1.0
kind: DataContract
id: orders-v1
version: 1.0.0
status: active
description:
  purpose: All orders of the web shop.
team:
  name: sales-data
slaProperties:
  - { property: latency, value: 4, unit: d, element: orders.order_id }
schema:
  - name: orders
    properties:
      - name: order_id
        classification: public
        logicalType: string
`;

/** Of a version whose quality rules say less. */
const old = contract.replace('v3.1.0', 'v3.0.2').concat('    ');

interface Pair {
  rule: string;
  fails: string;
  passes: string;
  /** For what no document brings about. */
  failsOn?: Date;
}

/** A pair of documents that differ in one place only. */
function change(rule: string, text: string, from: string, to: string): Pair {
  expect(text).toContain(from);
  return { rule, fails: text.replace(from, to), passes: text };
}

const aliases = (count: number) =>
  `${contract}x: &a [1,1,1,1,1,1,1,1,1,1]\n${Array.from(
    { length: count },
    (_, index) => `y${index}: [*a,*a]`,
  ).join('\n')}\n`;

const nested = (levels: number) =>
  `${contract}x: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;

const pairs = (): Pair[] => [
  change('syntax', product, '  purpose', '\tpurpose'),
  {
    rule: 'document-too-large',
    fails: product + '#'.repeat(5_000_000),
    passes: product + '#'.repeat(4_000_000),
  },
  {
    rule: 'too-many-documents',
    fails: `${product}${'---\na: 1\n'.repeat(1000)}`,
    passes: `${product}${'---\na: 1\n'.repeat(999)}`,
  },
  { rule: 'too-deep', fails: nested(101), passes: nested(98) },
  { rule: 'too-many-aliases', fails: aliases(20_000), passes: aliases(3) },
  change('circular-alias', contract, 'status: active', 'status: &a [*a]'),
  change('wrong-encoding', product, 'Orders', 'O\u0000rders'),
  { rule: 'not-a-mapping', fails: '- a\n- b\n', passes: product },
  change('unknown-kind', product, 'DataProduct', 'DataProdukt'),
  {
    rule: 'reading-failed',
    fails: product,
    passes: product,
    failsOn: new Date(NaN),
  },
  change('duplicate-key', product, 'name: Orders', 'name: Orders\nname: More'),
  change('unknown-standard-version', product, 'v1.0.0', 'v7.0.0'),
  {
    rule: 'outdated-standard-version',
    fails:
      'apiVersion: v2.2.2\nkind: DataContract\nuuid: orders\ndataset: []\n',
    passes: contract,
  },
  change('standard-version-spelling', contract, 'v3.1.0', '3.1'),
  change('kind-spelling', product, 'DataProduct', 'data-product'),
  change('missing-field', contract, 'id: orders-v1\n', ''),
  change('recommended-field', product, 'version: 1.2.0\n', ''),
  change('unknown-field', product, 'name: Orders', 'name: Orders\nowner: x'),
  change(
    'additional-field',
    contract,
    'purpose: All orders of the web shop.',
    'purpose: All orders of the web shop.\n  summary: All orders',
  ),
  change('wrong-type', product, 'version: 1.2.0', 'version: 1.2'),
  change('unknown-word', contract, 'Type: string', 'Type: varchar'),
  change(
    'wrong-format',
    product,
    'role: owner',
    'role: owner\n      dateIn: 1.9.2026',
  ),
  change(
    'wrong-value',
    contract,
    'Type: string',
    'Type: string\n        logicalTypeOptions: { maxLength: -1 }',
  ),
  change(
    'invalid-identifier',
    contract,
    '- name: orders',
    '- id: a/b\n    name: orders',
  ),
  change('newer-version-needed', contract, 'Type: string', 'Type: vector'),
  change('blank-identifier', product, 'id: orders', 'id: " "'),
  change('unusual-status', product, 'status: active', 'status: Live'),
  change(
    'unusual-type',
    product.replace('v1.0.0', 'v1.1.0'),
    'status: active',
    'status: active\ntype: dashboard',
  ),
  change('missing-business-owner', product, 'role: owner', 'role: steward'),
  change('missing-technical-owner', product, '  name: sales-data\n', ''),
  change('missing-purpose', product, 'purpose:', 'usage:'),
  {
    rule: 'no-output-port',
    fails: product.slice(0, product.indexOf('outputPorts')),
    passes: product,
  },
  change(
    'output-port-without-contract',
    product,
    '    contractId: orders-v1\n',
    '',
  ),
  {
    rule: 'duplicate-port',
    fails: `${product}  - name: orders\n    version: 1.0.0\n    contractId: b\n`,
    passes: `${product}  - name: orders\n    version: 2.0.0\n    contractId: b\n`,
  },
  {
    rule: 'no-schema',
    fails: contract.slice(0, contract.indexOf('schema')),
    passes: contract,
  },
  change('contract-without-purpose', contract, 'purpose:', 'usage:'),
  change('contract-without-owner', contract, 'name: sales-data', 'tags: [a]'),
  change('unclassified-columns', contract, 'classification', 'physicalType'),
  {
    rule: 'looks-personal-unclassified',
    fails: `${contract}      - name: cust_email\n`,
    passes: `${contract}      - name: email_count\n`,
  },
  change('unknown-element', contract, 'orders.order_id', 'orders.nothing'),
  {
    rule: 'duplicate-name',
    fails: `${contract}      - name: order_id\n`,
    passes: `${contract}      - name: amount\n`,
  },
  ...meaningPairs(),
  {
    rule: 'unsafe-link',
    fails: `${product}support: [{ channel: x, url: "javascript:alert(1)" }]\n`,
    passes: `${product}support: [{ channel: x, url: "mailto:a@example.com" }]\n`,
  },
  {
    rule: 'more-findings',
    fails: `${product}${extraKeys(201)}`,
    passes: `${product}${extraKeys(200)}`,
  },
];

/** What is added to the only column of the contract. */
function column(rule: string, fails: string, passes: string): Pair {
  const [broken, whole] = [fails, passes].map(lines =>
    contract.concat(lines.replace(/^/gm, '        '), '\n'),
  );
  return { rule, fails: broken, passes: whole };
}

/** What stands in place of the only service level of the contract. */
function level(rule: string, fails: string, passes: string): Pair {
  const [broken, whole] = [fails, passes].map(line =>
    contract.replace(/ {2}- \{ property: latency.*/, `  - { ${line} }`),
  );
  return { rule, fails: broken, passes: whole };
}

/** A key that is added at the end of the contract. */
function section(rule: string, fails: string, passes: string): Pair {
  return {
    rule,
    fails: `${contract}${fails}\n`,
    passes: `${contract}${passes}\n`,
  };
}

function meaningPairs(): Pair[] {
  const nullValues = (rest: string) =>
    `quality: [{ metric: nullValues, ${rest} }]`;
  const member = (dates: string) =>
    contract.replace(
      'name: sales-data',
      `name: sales-data\n  members: [{ username: jane, ${dates} }]`,
    );
  const twoKeys = (second: number) =>
    `${contract}        primaryKey: true
        primaryKeyPosition: 1
      - { name: b, primaryKey: true, primaryKeyPosition: ${second} }\n`;
  const silencing = (rule: string) =>
    `customProperties: [{ property: suppressFindings, value: [${rule}] }]`;
  return [
    change(
      'end-not-announced',
      contract
        .replace('status: active', 'status: deprecated')
        .concat('customProperties: [{ property: successor, value: b }]\n'),
      'successor',
      'something',
    ),
    section(
      'duplicate-server',
      'servers: [{ server: a, type: kafka, host: x }, { server: a, type: kafka, host: y }]',
      'servers: [{ server: a, type: kafka, host: x }, { server: b, type: kafka, host: y }]',
    ),
    section(
      'duplicate-role',
      'roles: [{ role: reader }, { role: reader }]',
      'roles: [{ role: reader }, { role: writer }]',
    ),
    column(
      'dangling-relationship',
      'relationships: [{ to: customers.id }]',
      'relationships: [{ to: orders.order_id }]',
    ),
    {
      rule: 'unequal-composite-key',
      fails: `${contract}    relationships: [{ from: [orders.order_id, orders.order_id], to: [orders.order_id] }]\n`,
      passes: `${contract}    relationships: [{ from: [orders.order_id], to: [orders.order_id] }]\n`,
    },
    {
      rule: 'duplicate-key-position',
      fails: twoKeys(1),
      passes: twoKeys(2),
    },
    column(
      'broken-key-positions',
      'primaryKey: true\nprimaryKeyPosition: 2',
      'primaryKey: true\nprimaryKeyPosition: 1',
    ),
    column(
      'position-without-key',
      'partitionKeyPosition: 1',
      'partitionKeyPosition: -1',
    ),
    column(
      'contradictory-options',
      'logicalTypeOptions: { minLength: 5, maxLength: 4 }',
      'logicalTypeOptions: { minLength: 4, maxLength: 4 }',
    ),
    column(
      'unfitting-enum-value',
      'enum: [{ value: 7 }]',
      'enum: [{ value: "7" }]',
    ),
    column('unfitting-example', 'examples: [815]', 'examples: ["0815"]'),
    column(
      'invalid-pattern',
      "logicalTypeOptions: { pattern: '[a-z' }",
      "logicalTypeOptions: { pattern: '[a-z]' }",
    ),
    column(
      'slow-pattern',
      "logicalTypeOptions: { pattern: '^([a-z]+)+$' }",
      "logicalTypeOptions: { pattern: '^([a-z]+,)+$' }",
    ),
    column(
      'empty-quality-rule',
      'quality: [{ type: text }]',
      'quality: [{ type: text, description: Complete. }]',
    ),
    {
      rule: 'unknown-quality-rule',
      fails: `${old}quality: [{ rule: duplicateCont }]\n`,
      passes: `${old}quality: [{ rule: duplicateCount, mustBe: 0 }]\n`,
    },
    column(
      'metric-on-wrong-level',
      'quality: [{ metric: rowCount, mustBeGreaterThan: 1 }]',
      nullValues('mustBe: 0'),
    ),
    column(
      'missing-quality-argument',
      'quality: [{ metric: invalidValues, mustBe: 0 }]',
      'quality: [{ metric: invalidValues, mustBe: 0, arguments: { validValues: [a] } }]',
    ),
    column(
      'unknown-quality-column',
      'quality: [{ metric: duplicateValues, mustBe: 0, arguments: { properties: [b] } }]',
      'quality: [{ metric: duplicateValues, mustBe: 0, arguments: { properties: [order_id] } }]',
    ),
    {
      rule: 'quality-rule-without-limit',
      fails: `${old}quality: [{ rule: rowCount }]\n`,
      passes: `${old}quality: [{ rule: rowCount, mustBeGreaterThan: 0 }]\n`,
    },
    column(
      'reversed-range',
      nullValues('mustBeBetween: [9, 1]'),
      nullValues('mustBeBetween: [1, 9]'),
    ),
    column(
      'contradictory-limits',
      nullValues('mustBeGreaterThan: 10, mustBeLessThan: 5'),
      nullValues('mustBeGreaterThan: 5, mustBeLessThan: 10'),
    ),
    column(
      'limit-out-of-scale',
      nullValues('mustBeLessThan: 101, unit: percent'),
      nullValues('mustBeLessThan: 100, unit: percent'),
    ),
    level(
      'unknown-service-level',
      'property: latecny, value: 4, unit: d',
      'property: ly, value: 4, unit: d',
    ),
    level(
      'service-level-without-unit',
      'property: latency, value: 4',
      'property: latency, value: 4 d',
    ),
    level(
      'unfitting-service-level-unit',
      'property: availability, value: 99, unit: h',
      'property: availability, value: 99, unit: percent',
    ),
    level(
      'unfitting-service-level-value',
      'property: endOfLife, value: soon',
      "property: endOfLife, value: '2030-01-01'",
    ),
    level(
      'impossible-service-level',
      "property: endOfLife, value: '2030-02-30'",
      "property: endOfLife, value: '2028-02-29'",
    ),
    level(
      'duplicate-service-level',
      'property: ly, value: 4, unit: d }\n  - { property: latency, value: 5, unit: d',
      'property: ly, value: 4, unit: d, driver: analytics }\n  - { property: latency, value: 5, unit: d',
    ),
    level(
      'invalid-schedule',
      'property: ly, value: 4, unit: d, scheduler: cron, schedule: 0 25 * * *',
      'property: ly, value: 4, unit: d, scheduler: cron, schedule: 0 20 * * *',
    ),
    {
      rule: 'dates-out-of-order',
      fails: member('dateIn: 2026-02-01, dateOut: 2026-01-01'),
      passes: member('dateIn: 2026-01-01, dateOut: 2026-01-01'),
    },
    section(
      'duplicate-identifier',
      'roles: [{ id: a, role: reader }, { id: a, role: writer }]',
      'roles: [{ id: a, role: reader }, { id: b, role: writer }]',
    ),
    section(
      'unknown-suppression',
      silencing('unclassified-colums'),
      silencing('unclassified-columns'),
    ),
    section(
      'secret-in-document',
      'customProperties: [{ property: dbPassword, value: hunter2 }]',
      'customProperties: [{ property: dbPassword, value: "${DB_PASSWORD}" }]',
    ),
  ];
}

function extraKeys(count: number): string {
  return Array.from({ length: count }, (_, index) => `x${index}: 1\n`).join('');
}

function findingsOf(text: string, now?: Date) {
  return judgedDocuments({ text, now }).flatMap(reading =>
    'findings' in reading ? reading.findings : [],
  );
}

describe('the table of findings', () => {
  it('has a document that breaks and one that keeps every rule', () => {
    expect(
      pairs()
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(findingRules.map(({ id }) => id).sort());
  });

  it.each(findingRules.map(({ id }) => id))('%s', id => {
    const pair = pairs().find(({ rule }) => rule === id)!;
    expect(findingsOf(pair.passes).map(({ rule }) => rule)).not.toContain(id);
    const found = findingsOf(pair.fails, pair.failsOn).filter(
      ({ rule }) => rule === id,
    );
    expect(found).not.toEqual([]);
    for (const finding of found) {
      expect(finding.severity).toBe(
        findingRules.find(rule => rule.id === id)!.severity,
      );
      expect(finding.message).toMatch(/^\S.*[.?]$/);
      expect(finding.remedy).toMatch(/^[A-Z].*\.$/);
      expect(finding.message.length).toBeLessThan(400);
    }
  });

  it('has its ids in kebab-case, each once', () => {
    const ids = findingRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter(id => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });
});
