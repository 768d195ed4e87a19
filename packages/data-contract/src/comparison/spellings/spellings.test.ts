import { contractOf, productOf } from '../__testUtils__/documents';
import { comparedContracts, comparedProducts } from '../__testUtils__/compared';
import { Comparison } from '../types';

const lines = ({ differences }: Comparison) =>
  differences.map(({ rule: id, path }) => `${id} ${path}`);

const head = (version: string) => `apiVersion: v${version}
kind: DataContract
id: orders-v1
version: 1.0.0
status: active
`;
const column = (version: string, fields: string) =>
  contractOf(
    `${head(
      version,
    )}schema: [{ name: orders, properties: [{ name: state, ${fields} }] }]`,
  );

/** Both ways of a change. */
function bothWays(pair: Parameters<typeof comparedContracts>[0]) {
  const { older, newer } = pair;
  return [
    lines(comparedContracts({ older, newer })),
    lines(comparedContracts({ older: newer, newer: older })),
  ];
}

const rule = (values: string, more = '') =>
  `logicalType: string, quality: [{ metric: invalidValues, arguments: { validValues: ${values} }, mustBe: 0${more} }]`;
const enumOf = (...values: string[]) =>
  `logicalType: string, enum: [${values.map(value => `{ value: ${value} }`)}]`;

describe('two spellings of one promise are no change', () => {
  it.each([
    [
      'allowed values',
      ['3.1.0', rule('[open, shipped]')],
      ['3.2.0', enumOf('open', 'shipped')],
    ],
    [
      'allowed values in another order, one of them twice',
      ['3.1.0', rule('[shipped, open, open]')],
      ['3.2.0', enumOf('open', 'shipped')],
    ],
    [
      'allowed values, by a rule with a type and a limit of its own',
      [
        '3.1.0',
        'logicalType: string, quality: [{ type: library, name: states, metric: invalidValues, arguments: { validValues: [open] }, mustBeLessThan: 1, severity: error }]',
      ],
      ['3.2.0', enumOf('open')],
    ],
    [
      'allowed values of ODCS 3.0',
      [
        '3.0.2',
        'logicalType: string, quality: [{ type: library, rule: invalidCount, arguments: { validValues: [open] }, mustBe: 0 }]',
      ],
      ['3.2.0', enumOf('open')],
    ],
    [
      'allowed values that are said twice',
      ['3.2.0', `${rule('[open]')}, enum: [{ value: open }]`],
      ['3.2.0', enumOf('open')],
    ],
    [
      'numbers that are allowed',
      ['3.1.0', rule('[1, 2]')],
      ['3.2.0', enumOf('1', '2')],
    ],
    [
      'a map',
      [
        '3.1.0',
        'logicalType: object, customProperties: [{ property: map, value: { key: { logicalType: string }, value: { logicalType: integer, classification: pii } } }]',
      ],
      [
        '3.2.0',
        'logicalType: map, map: { key: { logicalType: string }, value: { logicalType: integer, classification: pii } }',
      ],
    ],
    [
      'a map of allowed values in a map',
      [
        '3.1.0',
        `logicalType: object, customProperties: [{ property: map, value: { key: { logicalType: string }, value: { logicalType: object, customProperties: [{ property: map, value: { key: { ${rule(
          '[a]',
        )} }, value: { logicalType: string } } }] } } }]`,
      ],
      [
        '3.2.0',
        `logicalType: map, map: { key: { logicalType: string }, value: { logicalType: map, map: { key: { ${enumOf(
          'a',
        )} }, value: { logicalType: string } } } }`,
      ],
    ],
    [
      'a deprecation',
      ['3.1.0', 'customProperties: [{ property: deprecated, value: true }]'],
      ['3.2.0', 'deprecated: true'],
    ],
    [
      'synonyms',
      [
        '3.1.0',
        'customProperties: [{ property: synonyms, value: [status, { synonym: phase, locale: en }] }]',
      ],
      [
        '3.2.0',
        'synonyms: [{ synonym: status }, { synonym: phase, locale: en }]',
      ],
    ],
    [
      'a time of day and a time, which ODCS 3.0 writes as dates',
      [
        '3.0.2',
        'logicalType: date, logicalTypeOptions: { format: "yyyy-MM-dd\'T\'HH:mm:ss" }',
      ],
      [
        '3.1.0',
        'logicalType: timestamp, logicalTypeOptions: { format: "yyyy-MM-dd\'T\'HH:mm:ss" }',
      ],
    ],
    [
      'a time',
      ['3.0.2', 'logicalType: date, logicalTypeOptions: { format: "HH:mm" }'],
      ['3.1.0', 'logicalType: time, logicalTypeOptions: { format: "HH:mm" }'],
    ],
    [
      'a bound that is ruled out',
      [
        '3.0.2',
        'logicalType: number, logicalTypeOptions: { minimum: 0, exclusiveMinimum: true }',
      ],
      [
        '3.1.0',
        'logicalType: number, logicalTypeOptions: { exclusiveMinimum: 0 }',
      ],
    ],
    [
      'a metric',
      ['3.0.2', 'quality: [{ type: library, rule: nullCheck, mustBe: 0 }]'],
      ['3.1.0', 'quality: [{ type: library, metric: nullValues, mustBe: 0 }]'],
    ],
  ])('%s', (_, [version, fields], [newVersion, newFields]) => {
    expect(
      bothWays({
        older: column(version, fields),
        newer: column(newVersion, newFields),
      }),
    ).toEqual([[], []]);
  });

  it.each([
    ['a deprecated table', 'deprecated, value: true', 'deprecated: true'],
    [
      'names of a table',
      'synonyms, value: [sales]',
      'synonyms: [{ synonym: sales }]',
    ],
  ])('%s', (_, custom, field) => {
    const table = (version: string, fields: string) =>
      contractOf(`${head(version)}schema: [{ name: orders, ${fields} }]`);
    expect(
      bothWays({
        older: table('3.1.0', `customProperties: [{ property: ${custom} }]`),
        newer: table('3.2.0', field),
      }),
    ).toEqual([[], []]);
  });

  it.each([
    [
      'team: [{ username: ana, role: owner }]',
      'team: { members: [{ username: ana, role: owner }] }',
    ],
    [
      'slaDefaultElement: orders.at\nslaProperties: [{ property: latency, value: 4, unit: h }, { property: retention, value: 1, unit: y, element: orders.id }]',
      'slaProperties: [{ property: latency, value: 4, unit: h, element: orders.at }, { property: retention, value: 1, unit: y, element: orders.id }]',
    ],
  ])('%s', (older, newer) => {
    expect(
      bothWays({
        older: contractOf(`${head('3.0.2')}${older}`),
        newer: contractOf(`${head('3.1.0')}${newer}`),
      }),
    ).toEqual([[], []]);
  });

  it('the type of a product, which ODPS 1.1 has a field for', () => {
    const product = (version: string, type: string) =>
      productOf(
        `apiVersion: v${version}\nkind: DataProduct\nid: a\nversion: 1.0.0\nstatus: active\n${type}`,
      );
    const older = product(
      '1.0.0',
      'customProperties: [{ property: type, value: aggregate }]',
    );
    const newer = product('1.1.0', 'type: aggregate');
    expect(lines(comparedProducts({ older, newer }))).toEqual([]);
    expect(lines(comparedProducts({ older: newer, newer: older }))).toEqual([]);
  });
});

describe('a value more or less is judged alike in each spelling', () => {
  const older31 = column('3.1.0', rule('[open, shipped]'));
  const older32 = column('3.2.0', enumOf('open', 'shipped'));

  it.each([
    [
      '[open, shipped, lost]',
      ['open', 'shipped', 'lost'],
      ['enum-widened'],
      ['enum-narrowed'],
    ],
    ['[open]', ['open'], ['enum-narrowed'], ['enum-widened']],
    [
      '[open, lost]',
      ['open', 'lost'],
      ['enum-narrowed', 'enum-widened'],
      ['enum-narrowed', 'enum-widened'],
    ],
  ])('%s', (values, list, there, back) => {
    const newer31 = column('3.1.0', rule(values));
    const newer32 = column('3.2.0', enumOf(...list));
    for (const older of [older31, older32]) {
      for (const newer of [newer31, newer32]) {
        expect(
          bothWays({ older, newer }).map(found =>
            found.map(line => line.split(' ')[0]).sort(),
          ),
        ).toEqual([[...there].sort(), [...back].sort()]);
      }
    }
  });

  it('and stands where its author wrote it', () => {
    const newer = column('3.1.0', rule('[open, shipped, lost]'));
    expect(lines(comparedContracts({ older: older32, newer }))).toEqual([
      'enum-widened schema[0].properties[0].quality[0].arguments.validValues[2]',
    ]);
  });

  it('a list that comes or goes', () => {
    const free = column('3.1.0', 'logicalType: string');
    expect(bothWays({ older: free, newer: older31 })).toEqual([
      [
        'enum-narrowed schema[0].properties[0].quality[0].arguments.validValues',
      ],
      ['enum-widened schema[0].properties[0].quality[0].arguments.validValues'],
    ]);
    expect(bothWays({ older: free, newer: older32 })).toEqual([
      ['enum-narrowed schema[0].properties[0].enum'],
      ['enum-widened schema[0].properties[0].enum'],
    ]);
    expect(
      comparedContracts({ older: free, newer: older31 }).differences[0].reason,
    ).toContain('enum was added with');
  });

  it('what else the rule says is compared as well', () => {
    const strict = column(
      '3.1.0',
      rule('[open, shipped]', ', severity: error'),
    );
    const blocking = column(
      '3.1.0',
      rule('[open, shipped]', ', severity: critical'),
    );
    expect(
      lines(comparedContracts({ older: strict, newer: blocking })),
    ).toEqual([
      'quality-severity-raised schema[0].properties[0].quality[0].severity',
    ]);
  });

  it('a rule that only warns, or counts, is no list of allowed values', () => {
    const newer = column('3.2.0', enumOf('open', 'shipped'));
    for (const more of [', severity: warning', ', unit: percent, mustBe: 5']) {
      const fields = rule('[open, shipped]', more).replace(', mustBe: 0,', ',');
      const older = column('3.1.0', fields);
      const [there] = bothWays({ older, newer });
      expect(there.map(line => line.split(' ')[0]).sort()).toEqual([
        'enum-narrowed',
        'quality-rule-removed',
      ]);
    }
  });

  it('a side of a map', () => {
    const map = (version: string, type: string) =>
      column(
        version,
        version === '3.1.0'
          ? `logicalType: object, customProperties: [{ property: map, value: { key: { logicalType: string }, value: { logicalType: ${type} } } }]`
          : `logicalType: map, map: { key: { logicalType: string }, value: { logicalType: ${type} } }`,
      );
    for (const from of ['3.1.0', '3.2.0']) {
      for (const to of ['3.1.0', '3.2.0']) {
        const found = lines(
          comparedContracts({
            older: map(from, 'integer'),
            newer: map(to, 'number'),
          }),
        );
        expect(found).toEqual([
          to === '3.1.0'
            ? 'logical-type-widened schema[0].properties[0].customProperties[0].value.value.logicalType'
            : 'logical-type-widened schema[0].properties[0].map.value.logicalType',
        ]);
      }
    }
  });

  it('a deprecation', () => {
    const found = (['3.1.0', '3.2.0'] as const).map(version => {
      const fields =
        version === '3.1.0'
          ? 'customProperties: [{ property: deprecated, value: true }]'
          : 'deprecated: true';
      return lines(
        comparedContracts({
          older: column('3.1.0', 'required: true'),
          newer: column(version, `required: true, ${fields}`),
        }),
      ).map(line => line.split(' ')[0]);
    });
    expect(found[0]).toEqual(found[1]);
    expect(found[0]).toHaveLength(1);
  });
});
