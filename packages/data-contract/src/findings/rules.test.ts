import { readDocuments } from '../reading';
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
  change('unknown-element', contract, 'orders.order_id', 'orders.nothing'),
  {
    rule: 'duplicate-name',
    fails: `${contract}      - name: order_id\n`,
    passes: `${contract}      - name: amount\n`,
  },
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

function extraKeys(count: number): string {
  return Array.from({ length: count }, (_, index) => `x${index}: 1\n`).join('');
}

function findingsOf(text: string, now?: Date) {
  return readDocuments({ text, now }).flatMap(reading =>
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
