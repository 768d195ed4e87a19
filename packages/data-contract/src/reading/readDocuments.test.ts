import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import {
  describeWithStandards,
  officialExample,
} from '../__testUtils__/officialStandards';
import { ContractReading, ProductReading } from './types';

function readProduct(text: string): ProductReading {
  const [reading] = judgedDocuments({ text });
  expect(reading).toMatchObject({ kind: 'product' });
  return reading as ProductReading;
}

function readContract(text: string): ContractReading {
  const [reading] = judgedDocuments({ text });
  expect(reading).toMatchObject({ kind: 'contract' });
  return reading as ContractReading;
}

/** What most examples do not say. */
const gaps = [
  'contract-without-purpose description',
  'contract-without-owner team',
];

function rulesOf(reading: ProductReading | ContractReading): string[] {
  return reading.findings.map(({ rule, path }) => `${rule} ${path}`.trim());
}

const empty = { tags: [], customProperties: [], authoritativeDefinitions: [] };

describeWithStandards('readDocuments with the official examples', () => {
  it('reads the full data product', () => {
    const reading = readProduct(
      officialExample('customer-data-product.odps.yaml'),
    );
    expect(reading.standardVersion).toBe('v0.9.0');
    expect(reading.product).toMatchObject({
      id: 'fbe8d147-28db-4f1d-bedf-a3fe9f458427',
      name: 'Customer Data Product',
      status: 'draft',
      lifecycle: 'draft',
      type: undefined,
      domain: 'seller',
      tenant: 'RetailCorp',
      tags: ['customer'],
      description: { purpose: 'Enterprise view of a customer.' },
      productCreatedTs: '2023-01-15T10:30:00Z',
    });
    expect(
      reading.product.inputPorts.map(
        ({ name, version }) => `${name} ${version}`,
      ),
    ).toEqual([
      'payments 1.0.0',
      'payments 2.0.0',
      'onlinetransactions 1.0.0',
      'onlinetransactions 1.1.0',
    ]);
    expect(reading.product.outputPorts).toHaveLength(4);
    expect(reading.product.outputPorts[1]).toEqual({
      name: 'rawtransactions',
      description: 'Raw Transactions',
      type: 'tables',
      version: '2.0.0',
      contractId: 'c2798941-1b7e-4b03-9e0d-955b1a872b33',
      tags: ['transactions'],
      customProperties: [{ property: 'transactions_version', value: '2.0.0' }],
      authoritativeDefinitions: [
        { type: 'data_dictionary', url: 'https://mydata/dictionary' },
      ],
      sbom: [
        { type: 'external', url: 'https://mysbomserver/mysbom', ...empty },
      ],
      inputContracts: [
        { id: 'dbb7b1eb-7628-436e-8914-2a00638ba6db', version: '2.0.0' },
        { id: 'ec2a112d-5cfe-49f3-8760-f9cfb4597544', version: '1.0.0' },
      ],
      synonyms: [],
    });
    expect(
      reading.product.support.map(({ channel, url }) => [channel, url]),
    ).toEqual([
      ['Data Team Slack', 'https://retailcorp.slack.com/archives/C1234567890'],
      ['Email Support', 'mailto:data-support@retailcorp.com'],
    ]);
    expect(reading.product.team?.members.map(({ role }) => role)).toEqual([
      'owner',
      'data steward',
    ]);
  });

  it('says that this product follows a newer version than it declares', () => {
    const { findings } = readProduct(
      officialExample('customer-data-product.odps.yaml'),
    );
    expect(findings[0]).toEqual({
      rule: 'newer-version-needed',
      severity: 'error',
      path: 'apiVersion',
      line: 1,
      column: 1,
      message:
        'The document breaks ODPS v0.9.0, which it declares, and follows v1.0.0.',
      remedy: 'Write apiVersion: v1.0.0.',
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'newer-version-needed',
        path: 'team',
        line: 102,
      }),
    );
  });

  it('reads the simple data product, which lacks only owners', () => {
    const reading = readProduct(
      officialExample('simple-data-product.odps.yaml'),
    );
    expect(reading.product.lifecycle).toBe('active');
    expect(rulesOf(reading)).toEqual([
      'missing-business-owner',
      'missing-technical-owner',
    ]);
  });

  it('reads the full contract, whose service levels and relationship name tables that are not there', () => {
    const { contract, findings, standardVersion } = readContract(
      officialExample('full-example.odcs.yaml'),
    );
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['dangling-relationship', 217],
      ...[273, 283, 288, 291, 295].map(line => ['unknown-element', line]),
    ]);
    expect(standardVersion).toBe('v3.1.0');
    expect(contract.schema.map(({ name }) => name)).toEqual([
      'tbl',
      'receivers',
    ]);
    expect(contract.schema[0].relationships[0]).toMatchObject({
      from: ['tbl.rcvr_id', 'tbl.rcvr_cntry_code'],
      to: ['receivers.id', 'receivers.country_code'],
    });
    expect(contract.schema[0].properties[1].relationships).toMatchObject([
      { from: [], to: ['receivers.id'] },
    ]);
    expect(
      contract.schema[0].properties[2].authoritativeDefinitions[2],
    ).toEqual({
      type: 'implementation',
      address:
        'jdbc:postgresql://localhost:5432/adventureworks/tbl_1/rcvr_cntry_code',
    });
    expect(contract.servers[0]).toMatchObject({ type: 'postgres', port: 5432 });
    expect(contract.price).toEqual({
      priceAmount: 9.95,
      priceCurrency: 'USD',
      priceUnit: 'megabyte',
    });
    expect(contract.slaProperties[0]).toMatchObject({
      property: 'latency',
      value: 4,
      unit: 'd',
      element: 'tab1.txn_ref_dt',
    });
    expect(contract.slaProperties[6].value).toBe('09:00-08:00');
    expect(contract.roles).toHaveLength(4);
    expect(contract.contractCreatedTs).toBe('2022-11-15T02:59:43+00:00');
  });

  it.each([
    ['column-accuracy.odcs.yaml', [...gaps, 'unclassified-columns schema']],
    ['database-table-sla.odcs.yaml', [...gaps, 'no-schema schema']],
    [
      'kafka-schema.odcs.yaml',
      [...gaps, 'unusual-status status', 'unclassified-columns schema'],
    ],
    [
      'postgresql-adventureworks-contract.odcs.yaml',
      [gaps[1], gaps[0], 'unclassified-columns schema'],
    ],
    [
      'basic-four-dpo.odcs.yaml',
      [
        gaps[0],
        'newer-version-needed apiVersion',
        'no-schema schema',
        'newer-version-needed team',
      ],
    ],
  ])('reads %s', (name, rules) => {
    const found = rulesOf(readContract(officialExample(name)));
    expect(found.filter(rule => !rule.startsWith('looks-personal'))).toEqual(
      rules,
    );
  });

  it('reads a team that is newer than the declared version', () => {
    const { contract } = readContract(
      officialExample('basic-four-dpo.odcs.yaml'),
    );
    expect(contract.team).toMatchObject({ name: 'Data Protection Office' });
    expect(contract.team?.members).toHaveLength(4);
  });

  it('reads all 456 columns of the largest example', () => {
    const { contract } = readContract(
      officialExample('postgresql-adventureworks-contract.odcs.yaml'),
    );
    expect(contract.schema).toHaveLength(68);
    expect(
      contract.schema.flatMap(({ properties }) => properties),
    ).toHaveLength(456);
  });
});

describe('readDocuments', () => {
  it('reads every document of a stream by itself, with its place in the file', () => {
    const text = `apiVersion: backstage.io/v1alpha1
kind: Component
---
# The product
apiVersion: v1.0.0
kind: DataProduct
id: orders
---
kind: DataContract
	id: broken
---
apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
--- {apiVersion: v3.1.0, kind: DataContract, id: last, nmae: x}
`;
    const readings = judgedDocuments({ text });
    expect(readings.map(({ kind, line }) => [kind, line])).toEqual([
      ['foreign', 1],
      ['product', 4],
      ['unreadable', 9],
      ['foreign', 12],
      ['contract', 14],
    ]);
    expect(readings[1].text).toBe(
      '# The product\napiVersion: v1.0.0\nkind: DataProduct\nid: orders\n',
    );
    expect(readings[2]).toMatchObject({
      findings: [
        {
          rule: 'syntax',
          line: 10,
          column: 1,
          message: 'Line 10: a tab cannot indent.',
          remedy: 'Use spaces instead of the tab.',
        },
      ],
    });
    expect(readings[4]).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'unknown-field',
          path: 'nmae',
          line: 14,
          column: text.split('\n')[13].indexOf('nmae') + 1,
          remedy: 'Move the value to customProperties, or remove it.',
        }),
      ]),
    });
  });

  it('reads JSON with tabs, and its lines', () => {
    const text = JSON.stringify(
      { apiVersion: 'v1.0.0', kind: 'DataProduct', id: 7, status: 'active' },
      undefined,
      '\t',
    );
    const { product, findings } = readProduct(text);
    expect(product.id).toBe('7');
    expect(findings).toContainEqual({
      rule: 'wrong-type',
      severity: 'error',
      path: 'id',
      line: 4,
      column: 2,
      message:
        'id must be a text such as "fbe8d147-28db-4f1d-bedf-a3fe9f458427", got the number 7.',
      remedy: 'Write id: "7".',
    });
  });

  it('reads a number that should be a text as its author wrote it', () => {
    const { product, findings } = readProduct(
      'kind: DataProduct\nversion: 1.10\nid: 0012\nname: true\n',
    );
    expect(product).toMatchObject({
      version: '1.10',
      id: '0012',
      name: 'true',
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'wrong-type',
        path: 'version',
        line: 2,
        remedy: 'Write version: "1.10".',
      }),
    );
  });

  it.each([
    ['a text for a list', 'tags: finance', { tags: ['finance'] }],
    [
      'a mapping for a list',
      'outputPorts: { name: a }',
      { outputPorts: [{ name: 'a' }] },
    ],
    [
      'a mapping for custom properties',
      'customProperties: { businessOwner: jane, level: 3 }',
      {
        customProperties: [
          { property: 'businessOwner', value: 'jane' },
          { property: 'level', value: 3 },
        ],
      },
    ],
    [
      'a text for the description',
      'description: For all',
      { description: { purpose: 'For all' } },
    ],
    [
      'a text for the team',
      'team: sales',
      { team: { name: 'sales', members: [] } },
    ],
    [
      'a list for the team',
      'team: [{ username: a }]',
      { team: { members: [{ username: 'a' }] } },
    ],
    [
      'a word for a boolean',
      'outputPorts: [{ name: a, deprecated: "yes" }]',
      { outputPorts: [{ deprecated: true }] },
    ],
    ['a list of one for a text', 'domain: [sales]', { domain: 'sales' }],
  ])('reads %s, with a finding', (_, line, expected) => {
    const reading = readProduct(
      `apiVersion: v1.1.0\nkind: DataProduct\n${line}`,
    );
    expect(reading.product).toMatchObject(expected);
    expect(rulesOf(reading).join()).toContain('wrong-type');
  });

  it('drops what is wrong from a list and keeps the rest, at its own line', () => {
    const reading = readProduct(`apiVersion: v1.0.0
kind: DataProduct
tags: [a, {b: c}, d]
outputPorts:
  - version: 1.0.0
  - name: orders
    version: 1.0.0
  - 7
  - name: orders
    version: 1.0.0
`);
    expect(reading.product.tags).toEqual(['a', 'd']);
    expect(reading.product.outputPorts.map(({ name }) => name)).toEqual([
      'orders',
      'orders',
    ]);
    expect(
      reading.findings
        .filter(({ path }) => /^(tags|outputPorts)/.test(path))
        .map(({ rule, path, line }) => `${line} ${rule} ${path}`),
    ).toEqual([
      '3 wrong-type tags[1]',
      '5 missing-field outputPorts[0].name',
      '6 output-port-without-contract outputPorts[1]',
      '8 wrong-type outputPorts[2]',
      '9 duplicate-port outputPorts[3]',
      '9 output-port-without-contract outputPorts[3]',
    ]);
  });

  it.each([
    ['type: sourceAligned', 'source-aligned', 'sourceAligned'],
    ['type: Consumer-Aligned', 'consumer-aligned', 'Consumer-Aligned'],
    [
      'customProperties: [{ property: productType, value: aggregate }]',
      'aggregate',
      'aggregate',
    ],
    ['type: dashboard', undefined, 'dashboard'],
    ['name: x', undefined, undefined],
  ])('reads the type of %s', (line, type, declaredType) => {
    const { product } = readProduct(`kind: DataProduct\n${line}`);
    expect([product.type, product.declaredType]).toEqual([type, declaredType]);
  });

  it.each([
    ['Active', 'active'],
    ['in development', 'draft'],
    ['PRODUCTION', 'active'],
    ['sunset', 'deprecated'],
    ['archived', 'retired'],
    ['planned', 'proposed'],
    ['banana', undefined],
  ])('reads the status %s as %s and keeps the word', (status, lifecycle) => {
    const reading = readContract(`kind: DataContract\nstatus: ${status}`);
    expect(reading.contract).toMatchObject({ status, lifecycle });
    expect(rulesOf(reading)).toContain('unusual-status status');
  });

  it('takes the deprecated flag of ODPS 1.1 where there is no status', () => {
    const text = 'apiVersion: v1.1.0\nkind: DataProduct\ndeprecated: true';
    expect(readProduct(text).product.lifecycle).toBe('deprecated');
    expect(readProduct(`${text}\nstatus: active`).product.lifecycle).toBe(
      'active',
    );
  });

  it('reads what came with ODPS 1.1 and ODCS 3.2', () => {
    const { product } = readProduct(`apiVersion: v1.1.0
kind: DataProduct
id: a
version: 1.0.0
status: active
type: aggregate
synonyms: [{ synonym: sales }]
context: { instructions: Be careful, constraints: [{ constraint: No names }] }
outputPorts: [{ id: o, name: o, version: 1.0.0, deprecated: true }]
customProperties: [{ property: a, value: 1, vendor: soda }]
`);
    expect(product).toMatchObject({
      synonyms: [{ synonym: 'sales', customProperties: [] }],
      context: {
        verifiedStatements: [],
        constraints: [{ constraint: 'No names' }],
      },
      outputPorts: [{ id: 'o', deprecated: true }],
    });
    const reading = readContract(`apiVersion: v3.2.0
kind: DataContract
id: a
version: 1.0.0
context: Ask before use
servers: [{ server: s, type: hana, host: h, port: "\${PORT}" }]
schema:
  - name: t
    properties:
      - { name: e, logicalType: vector, logicalTypeOptions: { dimensions: 3 } }
      - name: m
        logicalType: map
        map: { key: { logicalType: string }, value: { logicalType: date } }
      - { name: s, logicalType: string, enum: [{ value: a, label: A }] }
`);
    expect(reading.contract).toMatchObject({
      context: { instructions: 'Ask before use' },
      servers: [{ port: '${PORT}' }],
      schema: [
        {
          properties: [
            { logicalTypeOptions: { dimensions: 3 } },
            { map: { value: { logicalType: 'date', properties: [] } } },
            { enum: [{ value: 'a', label: 'A' }] },
          ],
        },
      ],
    });
    expect(rulesOf(reading)).toEqual([
      'recommended-field status',
      ...gaps,
      'unclassified-columns schema',
    ]);
  });

  it('keeps addresses that are no links as texts, and drops links that run code', () => {
    const { product, findings } = readProduct(`apiVersion: v1.0.0
kind: DataProduct
authoritativeDefinitions:
  - { type: a, url: "https://example.com/<script>" }
  - { type: b, url: "jdbc:postgresql://host/db" }
  - { type: c, url: "javascript:alert(1)" }
  - { type: d, url: "\\tJava\\nScript:alert(1)" }
  - { type: e, url: "data:text/html,x" }
  - { type: f, url: "../readme.md" }
  - { type: g, url: "mailto:a@example.com" }
`);
    expect(
      product.authoritativeDefinitions.map(({ type, url, address }) => [
        type,
        url,
        address,
      ]),
    ).toEqual([
      ['a', 'https://example.com/<script>', undefined],
      ['b', undefined, 'jdbc:postgresql://host/db'],
      ['c', undefined, undefined],
      ['d', undefined, undefined],
      ['e', undefined, undefined],
      ['f', '../readme.md', undefined],
      ['g', 'mailto:a@example.com', undefined],
    ]);
    expect(
      findings
        .filter(({ rule }) => rule === 'unsafe-link')
        .map(({ path }) => path),
    ).toEqual([2, 3, 4].map(index => `authoritativeDefinitions[${index}].url`));
  });

  it('finds nobody who left in time to own the product, if it knows the day', () => {
    const text =
      'kind: DataProduct\nteam: { members: [{ username: a, role: owner, dateOut: 2020-01-01 }] }';
    const ownerless = (now?: Date) =>
      JSON.stringify(judgedDocuments({ text, now })).includes(
        'missing-business-owner',
      );
    expect(ownerless()).toBe(false);
    expect(ownerless(new Date('2026-09-08'))).toBe(true);
  });
});
