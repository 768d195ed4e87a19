import { findingsOf, findingsOfObject } from '../__testUtils__/findings';

const ofColumn = (rule: string) =>
  `properties: [{ name: a, quality: [${rule}] }]`;
const ofTable = (rule: string) =>
  `properties: [{ name: a }, { name: b, logicalType: object, properties: [{ name: c }] }]\nquality: [${rule}]`;

describe('quality rules', () => {
  it.each([
    ofColumn('{ metric: nullValues, mustBe: 0 }'),
    ofColumn('{ metric: duplicateValues, mustBeLessThan: 1, unit: percent }'),
    ofColumn(
      '{ metric: missingValues, mustBe: 0, arguments: { missingValues: [""] } }',
    ),
    ofColumn(
      '{ metric: invalidValues, mustBe: 0, arguments: { pattern: "^a" } }',
    ),
    ofColumn('{ type: sql, query: SELECT 1, mustBeGreaterThan: -5 }'),
    ofColumn('{ type: custom, engine: soda, implementation: rowCount }'),
    ofColumn('{ type: text, description: Complete. }'),
    ofTable('{ metric: rowCount, mustBeBetween: [1, 9] }'),
    ofTable(
      '{ metric: duplicateValues, mustBe: 0, arguments: { properties: [a, b.c, orders.a] } }',
    ),
    ofTable(
      '{ type: sql, query: SELECT 1, mustBe: 0, scheduler: airflow, schedule: nightly }',
    ),
  ])('may be %s', lines => {
    expect(findingsOfObject(lines)).toEqual([]);
  });

  it.each([
    ['metric-on-wrong-level', ofColumn('{ metric: rowCount, mustBe: 1 }'), ''],
    ['metric-on-wrong-level', ofTable('{ metric: nullValues, mustBe: 1 }'), ''],
    ['empty-quality-rule', ofTable('{ type: text, name: a }'), ''],
    [
      'missing-quality-argument',
      ofTable('{ metric: duplicateValues, mustBe: 0 }'),
      '',
    ],
    [
      'missing-quality-argument',
      ofColumn('{ metric: missingValues, mustBe: 0 }'),
      '',
    ],
    [
      'missing-quality-argument',
      ofColumn(
        '{ metric: invalidValues, mustBe: 0, arguments: { validValues: [] } }',
      ),
      '',
    ],
    [
      'unknown-quality-column',
      ofTable(
        '{ metric: duplicateValues, mustBe: 0, arguments: { properties: [a, z] } }',
      ),
      '.arguments.properties',
    ],
    [
      'reversed-range',
      ofTable('{ metric: rowCount, mustNotBeBetween: [9, 1] }'),
      '.mustNotBeBetween',
    ],
    [
      'limit-out-of-scale',
      ofColumn('{ metric: nullValues, mustBeLessThan: 120, unit: "%" }'),
      '.mustBeLessThan',
    ],
    [
      'limit-out-of-scale',
      ofTable('{ metric: rowCount, mustBeGreaterThan: -1 }'),
      '.mustBeGreaterThan',
    ],
    [
      'invalid-schedule',
      ofTable(
        '{ metric: rowCount, mustBe: 1, scheduler: cron, schedule: nightly }',
      ),
      '.schedule',
    ],
  ])('%s: may not be %s', (rule, lines, place) => {
    const element = lines.includes('\n') ? '' : 'properties[0].';
    expect(findingsOfObject(lines)).toEqual([
      `${rule} ${element}quality[0]${place}`,
    ]);
  });

  it.each([
    ['mustBe: 5, mustNotBe: 5', true],
    ['mustBeGreaterThan: 10, mustBeLessThan: 5', true],
    ['mustBeGreaterThan: 5, mustBeLessThan: 5', true],
    ['mustBeGreaterThan: 5, mustBeLessOrEqualTo: 5', true],
    ['mustBe: 3, mustBeGreaterThan: 3', true],
    ['mustBe: 3, mustNotBeBetween: [1, 5]', true],
    ['mustBeBetween: [2, 3], mustNotBeBetween: [1, 5]', true],
    ['mustBeBetween: [1, 5], mustBeLessThan: 1', true],
    ['mustBeBetween: [5, 6], mustNotBe: 5', false],
    ['mustBeGreaterOrEqualTo: 5, mustBeLessOrEqualTo: 5', false],
    ['mustBeGreaterThan: 5, mustBeLessThan: 6', false],
    ['mustBe: 5, mustNotBe: 6', false],
    ['mustBe: yes, mustNotBe: no', false],
    ['mustNotBeBetween: [1, 5], mustBeGreaterThan: 3', false],
  ])('may never hold: %s is %s', (operators, never) => {
    const found = findingsOfObject(
      ofTable(`{ type: sql, query: SELECT 1, ${operators} }`),
      'v3.0.2',
    );
    expect(found.map(text => text.split(' ')[0])).toEqual(
      never ? ['contradictory-limits'] : [],
    );
  });

  it('of ODCS 3.0 have other names, fewer duties and a limit where they count', () => {
    const rules = (...list: string[]) =>
      findingsOf(
        `schema: [{ name: a, properties: [{ name: b, quality: [${list.join()}] }] }]`,
        'v3.0.2',
      ).map(text => text.split(' ')[0]);

    expect(
      rules('{ rule: nullCheck }', '{ rule: duplicateCount, mustBe: 0 }'),
    ).toEqual([]);
    expect(
      rules(
        '{ rule: duplicateCount }',
        '{ rule: sparkle }',
        '{ rule: rowCount, mustBe: 1 }',
        '{ type: sql, query: SELECT 1 }',
      ),
    ).toEqual([
      'quality-rule-without-limit',
      'unknown-quality-rule',
      'metric-on-wrong-level',
      'quality-rule-without-limit',
    ]);
  });
});
