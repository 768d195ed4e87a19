import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import { growthOf, secondsOf } from '../__testUtils__/processorTime';

/** A contract of 3 MB with 100 tables of 100 columns. */
function largeContract(options: { typeKey: string }): string {
  const tables = Array.from({ length: 100 }, (_, table) =>
    [
      `  - name: table_${table}`,
      `    physicalName: table_${table}`,
      `    properties:`,
      ...Array.from(
        { length: 100 },
        (__, column) => `      - name: column_${column}
        businessName: Column ${column} of table ${table}
        ${options.typeKey}: string
        physicalType: varchar(18)
        required: false
        description: "The column number ${column}, which says something: about things."
        classification: public
        tags: [ 'a', 'b' ]`,
      ),
    ].join('\n'),
  );
  return `apiVersion: v3.1.0
kind: DataContract
id: large
version: 1.0.0
status: active
description: { purpose: Being large. }
team: { name: large-data }
schema:
${tables.join('\n')}
`;
}

/** Seconds for ten thousand columns; a third of it is usual. */
const promised = 1;

/** The seconds that reading takes; what it finds is up to the test. */
const timeOf = (text: string, atMost = promised) =>
  secondsOf(() => judgedDocuments({ text }), atMost);

describe('the time that reading takes', () => {
  it('is short for 10,000 columns without a finding', () => {
    const text = largeContract({ typeKey: 'logicalType' });
    const result = judgedDocuments({ text });
    expect(result).toMatchObject([{ kind: 'contract', findings: [] }]);
    expect(timeOf(text)).toBeLessThan(promised);
  });

  it('is short for 10,000 columns in which everything is said', () => {
    const columns = Array.from(
      { length: 10_000 },
      (_, column) => `
      - name: column_${column}
        id: c${column}
        businessName: Column ${column}
        physicalName: COLUMN_${column}
        logicalType: string
        physicalType: varchar(18)
        description: About the order.
        classification: public
        required: true
        unique: false
        tags: [orders, sales]
        quality: [{ metric: nullValues, mustBe: 0, severity: error }]
        customProperties: [{ property: source, value: shop }, { property: steward, value: sales }]`,
    );
    const text = `apiVersion: v3.1.0
kind: DataContract
id: rich
version: 1.0.0
status: active
schema:
  - name: orders
    properties:${columns.join('')}
`;
    const result = judgedDocuments({ text });
    expect(result).toMatchObject([{ kind: 'contract' }]);
    const [reading] = result;
    const schema = reading.kind === 'contract' ? reading.contract.schema : [];
    expect(schema[0].properties).toHaveLength(10_000);
    expect(schema[0].properties[9999]).toMatchObject({
      tags: ['orders', 'sales'],
      quality: [{ metric: 'nullValues', mustBe: 0 }],
      customProperties: [{ property: 'source' }, { property: 'steward' }],
    });
    expect(timeOf(text)).toBeLessThan(promised);
  });

  it('is short for 10,000 columns with a finding in each of them', () => {
    const text = largeContract({ typeKey: 'logicaltype' });
    const result = judgedDocuments({ text });
    const findings = 'findings' in result[0] ? result[0].findings : [];
    expect(findings).toHaveLength(201);
    expect(findings[199]).toMatchObject({
      path: 'schema[1].properties[99].logicaltype',
      line: 1609,
      column: 9,
    });
    expect(findings[200].message).toBe('There are 9800 more findings.');
    expect(timeOf(text)).toBeLessThan(promised);
  });

  it('is short for 10,000 columns in JSON', () => {
    const [reading] = judgedDocuments({
      text: largeContract({ typeKey: 'logicalType' }),
    });
    const schema = 'contract' in reading ? reading.contract.schema : [];
    const text = JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      schema: schema.map(({ name, properties }) => ({
        name,
        properties: properties.map(property => ({ name: property.name })),
      })),
    });
    const result = judgedDocuments({ text });
    expect(result[0].kind).toBe('contract');
    expect(timeOf(text)).toBeLessThan(promised);
  });

  it('is next to nothing for a text beyond the limit', () => {
    const text = `kind: DataContract\nid: huge\n${'- x\n'.repeat(2_500_000)}`;
    const result = judgedDocuments({ text });
    expect(result).toMatchObject([
      {
        kind: 'unreadable',
        id: 'huge',
        findings: [{ rule: 'document-too-large' }],
      },
    ]);
    expect(timeOf(text, 0.05)).toBeLessThan(0.05);
  });

  it('is short for an alias bomb', () => {
    const levels = Array.from(
      { length: 100 },
      (_, level) =>
        `l${level}: &l${level} [${Array(100)
          .fill(level ? `*l${level - 1}` : 'lol')
          .join()}]`,
    );
    const text = `kind: DataContract\n${levels.join('\n')}`;
    const result = judgedDocuments({ text });
    expect(result).toMatchObject([
      { kind: 'unreadable', findings: [{ rule: 'too-many-aliases' }] },
    ]);
    expect(timeOf(text, 0.2)).toBeLessThan(0.2);
  });

  it.each<[string, number, (count: number) => string]>([
    ['open brackets', 1_000_000, count => '['.repeat(count)],
    ['keys', 500_000, count => 'a: 1\n'.repeat(count)],
    ['one long line', 2_000_000, count => `a: ${'x '.repeat(count)}`],
    ['blanks', 4_000_000, count => `a:${' '.repeat(count)}b`],
    ['markers', 1_000_000, count => '---\n'.repeat(count)],
    ['small documents', 20_000, count => '---\na: 1\n'.repeat(count)],
  ])('grows with the text only: %s', (_, largest, make) => {
    const run = (text: string) => judgedDocuments({ text });
    expect(growthOf({ largest, make, run })).toBeLessThan(1.5);
    expect(timeOf(make(largest))).toBeLessThan(promised);
  });
});
