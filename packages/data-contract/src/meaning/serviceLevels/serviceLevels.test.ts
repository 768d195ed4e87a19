import { judgedDocuments } from '../../__testUtils__/judgedDocuments';
import {
  contractText,
  findingsIn,
  findingsOf,
} from '../__testUtils__/findings';

const levels = (...lines: string[]) =>
  `slaProperties:\n${lines.map(line => `  - { ${line} }`).join('\n')}`;

describe('service levels', () => {
  it('say what is wrong with them, and what would be right', () => {
    const text = contractText(
      levels(
        'property: availability, value: 23, unit: h',
        'property: Latecny, value: 4, unit: d',
        'property: completeness, value: 99, unit: percent',
        'property: eol, value: 2026-02-30',
        'property: re, value: -7, unit: "y"',
      ),
    );
    expect(
      findingsIn(judgedDocuments({ text }))
        .filter(({ path }) => path.startsWith('sla'))
        .map(({ message, remedy }) => `${message} ${remedy}`),
    ).toEqual([
      '"availability" is the number 23 with unit "h", and its unit is not percent. Write value: 99.5, unit: percent, for example.',
      '"Latecny" is no service level that is known here. Write property: latency.',
      '"completeness" is no service level that is known here. Use a name of ODCS, such as property: latency, or keep it for people to read.',
      '"eol" is the text "2026-02-30", and the calendar has no such day. Write value: \'2029-12-31\', for example.',
      '"re" is the number -7 with unit "y", and nothing is less than nothing. Write value: 7, unit: years, for example.',
    ]);
  });

  it('may promise one thing for several elements and purposes', () => {
    expect(
      findingsOf(
        levels(
          "property: timeOfAvailability, value: '08:00', driver: analytics",
          "property: timeOfAvailability, value: '09:00', driver: regulatory",
          'property: latency, value: 1, unit: d, element: a',
          'property: latency, value: 2, unit: d, element: b',
        ),
      ),
    ).toEqual([]);
  });

  it('may not promise one thing twice, by whatever name', () => {
    expect(
      findingsOf(
        `slaDefaultElement: a.b\n${levels(
          'property: ly, value: 1, unit: d',
          'property: Latency, value: 2, unit: d, element: a.b',
        )}`,
      ),
    ).toEqual(['duplicate-service-level slaProperties[1]']);
  });

  it('may be about a table, a column, and what is nested at any depth', () => {
    expect(
      findingsOf(
        `schema:
  - name: orders
    physicalName: ORDERS
    properties:
      - name: address
        logicalType: object
        properties:
          - { name: geo, logicalType: object, properties: [{ name: lat }] }
          - { name: lines, logicalType: array, items: { properties: [{ name: sku }] } }
${levels(
  ...[
    'orders',
    'ORDERS.address',
    'address',
    'orders.address.geo',
    'orders.address.geo.lat',
    'orders.address.lines.sku',
  ].map(element => `property: latency, value: 1, unit: d, element: ${element}`),
)}`,
      ),
    ).toEqual([]);
  });

  it('are about tables and columns that are there, also by default', () => {
    expect(
      findingsOf(
        `slaDefaultElement: a.x\nschema: [{ name: a, properties: [{ name: b }] }]\n${levels(
          'property: latency, value: 1, unit: d, element: "a.b, a.c"',
        )}`,
      ),
    ).toEqual([
      'unknown-element slaDefaultElement',
      'unknown-element slaProperties[0].element',
    ]);
  });

  it('end after they start, element by element', () => {
    const life = (ga: string, es: string, el: string) =>
      findingsOf(
        levels(
          `property: el, value: ${el}`,
          `property: ga, value: ${ga}`,
          `property: endOfSupport, value: ${es}`,
          'property: endOfLife, value: 2020-01-01, element: other',
        ),
      );
    expect(life('2026-01-01', '2026-01-01', '2026-01-01T00:00:00Z')).toEqual(
      [],
    );
    expect(life('2026-01-01', '2025-01-01', '2027-01-01')).toEqual([
      'dates-out-of-order slaProperties[2].value',
    ]);
    expect(life('2026-01-01', 'someday', '2025-01-01')).toEqual([
      'dates-out-of-order slaProperties[0].value',
      'unfitting-service-level-value slaProperties[2].value',
    ]);
  });
});

describe('dates of a team', () => {
  it.each([
    ['v3.1.0', 'team: { members: [MEMBER] }', 'team.members[0].dateOut'],
    ['v3.0.2', 'team: [MEMBER]', 'team[0].dateOut'],
  ])('are in order in ODCS %s', (version, team, path) => {
    const member =
      '{ username: jane, dateIn: 2026-05-01, dateOut: 2026-04-30 }';
    expect(findingsOf(team.replace('MEMBER', member), version)).toEqual([
      `dates-out-of-order ${path}`,
    ]);
  });
});

describe('dates of the team of a product', () => {
  it('are in order, too', () => {
    const [reading] = judgedDocuments({
      text: `apiVersion: v1.0.0
kind: DataProduct
team: { members: [{ username: jane, dateIn: 2026-05-01, dateOut: 2026-04-30 }] }`,
    });
    expect(findingsIn([reading])).toContainEqual(
      expect.objectContaining({
        rule: 'dates-out-of-order',
        path: 'team.members[0].dateOut',
        line: 3,
      }),
    );
  });
});

describe('a contract that ends', () => {
  const ending = (rest: string) =>
    findingsIn(
      judgedDocuments({
        text: contractText(rest).replace(
          'status: active',
          'status: deprecated',
        ),
      }),
    ).filter(({ rule }) => rule === 'end-not-announced').length;

  it.each([
    ['', 1],
    ["slaProperties: [{ property: eol, value: '2027-03-31' }]", 0],
    ['customProperties: [{ property: replacedBy, value: orders-v2 }]', 0],
    ["customProperties: [{ property: retirementDate, value: '2027' }]", 0],
  ])('announces when or what comes next: %s', (rest, count) => {
    expect(ending(rest)).toBe(count);
  });
});
