import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import { ContractReading } from './types';

/** Every field of ODCS 2.2, as its text and its schema have them. */
const full = `kind: DataContract
apiVersion: v2.2.2
uuid: 53581432-6c55-4ba2-a65f-72344a91553a
version: 1.1.0
status: production
type: tables
datasetKind: virtualDataset
datasetName: access_views
datasetDomain: seller
quantumName: payments
userConsumptionMode: analytical
tenant: ClimateQuantum
description:
  purpose: Views over the seller tables.
  limitations: Sellers only.
  usage: Forecasts.
tags: [finance]
productDl: payments@example.com
productSlackChannel: '#payments-help'
productFeedbackUrl: https://example.com/feedback
sourcePlatform: googleCloudPlatform
sourceSystem: bigQuery
project: edw
server: none
database: edw.access_views
driver: jdbc
driverVersion: 1.0.0
username: '\${env.username}'
password: '\${env.password}'
schedulerAppName: scheduler
dataset:
  - table: tbl
    physicalName: tbl_1
    priorTableName: tbl_0
    description: Core payment metrics.
    dataGranularity: one row per day
    tags: [core]
    authoritativeDefinitions:
      - { url: 'https://example.com/tbl', type: businessDefinition }
    columns:
      - column: txn_ref_dt
        businessName: transaction date
        logicalType: date
        physicalType: date
        description: The day.
        isNullable: false
        isUnique: false
        isPrimaryKey: true
        primaryKeyPosition: 1
        partitionStatus: true
        partitionKeyPosition: 1
        clusterStatus: true
        clusterKeyPosition: 1
        classification: public
        encryptedColumnName: enc_dt
        transformSourceTables: [one, two]
        transformLogic: select 1
        transformDescription: The first.
        sampleValues: [2022-10-03]
        criticalDataElementStatus: true
        tags: [day]
        authoritativeDefinitions: []
    quality:
      - code: nullCheck
        templateName: NullCheck
        description: No empty days.
        toolName: Elevate
        toolRuleName: DQ.tbl.NullCheck
        dimension: completeness
        type: dataQuality
        severity: error
        businessImpact: operational
        scheduleCronExpression: 0 20 * * *
        columns: txn_ref_dt
        customProperties: [{ property: FIELD_NAME, value: txn_ref_dt }]
price: { priceAmount: 9.95, priceCurrency: USD, priceUnit: megabyte }
stakeholders:
  - username: mhopper
    role: Data Scientist
    dateIn: 2022-10-01
    dateOut: 2023-10-01
    replacedByUsername: daustin
roles:
  - role: reader
    access: read
    firstLevelApprovers: Manager
    secondLevelApprovers: nobody
slaDefaultColumn: tbl.txn_ref_dt
slaProperties:
  - { property: latency, value: 4, unit: d, column: tbl.txn_ref_dt }
  - { property: timeOfAvailability, value: 09:00-08:00, driver: regulatory }
customProperties: [{ property: refRulesetName, value: gcsc }]
contractCreatedTs: 2022-11-15T02:59:43+00:00
systemInstance: instance.example.com
`;

function read(text: string): ContractReading {
  const [reading] = judgedDocuments({ text });
  expect(reading.kind).toBe('contract');
  return reading as ContractReading;
}

function placesOf({ findings }: ContractReading): string[] {
  return findings.map(({ rule, line, path }) =>
    `${rule} ${line} ${path}`.trim(),
  );
}

/** Structure only: what a contract says is judged in its own tests. */
function structureOf(reading: ContractReading): string[] {
  return placesOf(reading).filter(place =>
    /^(?:outdated|unknown-st|standard|kind|missing-f|unknown-f|additional|wrong|newer)/.test(
      place,
    ),
  );
}

describe('a contract of ODCS 2.2', () => {
  it('is read into the descriptor of all versions', () => {
    const { contract, standard, standardVersion } = read(full);
    expect([standard, standardVersion]).toEqual(['odcs', 'v2.2.2']);
    const none = {
      tags: [],
      customProperties: [],
      authoritativeDefinitions: [],
    };
    const { customProperties, schema, ...rest } = contract;
    expect(rest).toEqual({
      id: '53581432-6c55-4ba2-a65f-72344a91553a',
      version: '1.1.0',
      status: 'production',
      lifecycle: 'active',
      domain: 'seller',
      dataProduct: 'payments',
      tenant: 'ClimateQuantum',
      description: {
        purpose: 'Views over the seller tables.',
        limitations: 'Sellers only.',
        usage: 'Forecasts.',
        customProperties: [],
        authoritativeDefinitions: [],
      },
      tags: ['finance'],
      servers: [],
      quality: [],
      price: { priceAmount: 9.95, priceCurrency: 'USD', priceUnit: 'megabyte' },
      team: {
        ...none,
        members: [
          {
            ...none,
            username: 'mhopper',
            role: 'Data Scientist',
            dateIn: '2022-10-01',
            dateOut: '2023-10-01',
            replacedByUsername: 'daustin',
          },
        ],
      },
      roles: [
        {
          role: 'reader',
          access: 'read',
          firstLevelApprovers: 'Manager',
          secondLevelApprovers: 'nobody',
          customProperties: [],
        },
      ],
      support: [
        { ...none, channel: 'payments@example.com', tool: 'email' },
        { ...none, channel: '#payments-help', tool: 'slack' },
        {
          ...none,
          channel: 'https://example.com/feedback',
          url: 'https://example.com/feedback',
          scope: 'feedback',
        },
      ],
      slaDefaultElement: 'tbl.txn_ref_dt',
      slaProperties: [
        {
          property: 'latency',
          value: 4,
          unit: 'd',
          element: 'tbl.txn_ref_dt',
          customProperties: [],
          authoritativeDefinitions: [],
        },
        {
          property: 'timeOfAvailability',
          value: '09:00-08:00',
          driver: 'regulatory',
          customProperties: [],
          authoritativeDefinitions: [],
        },
      ],
      authoritativeDefinitions: [],
      contractCreatedTs: '2022-11-15T02:59:43+00:00',
    });
    expect(schema).toMatchObject([
      {
        name: 'tbl',
        physicalName: 'tbl_1',
        description: 'Core payment metrics.',
        dataGranularityDescription: 'one row per day',
        tags: ['core'],
        authoritativeDefinitions: [
          { url: 'https://example.com/tbl', type: 'businessDefinition' },
        ],
        properties: [
          {
            name: 'txn_ref_dt',
            businessName: 'transaction date',
            logicalType: 'date',
            physicalType: 'date',
            description: 'The day.',
            required: true,
            unique: false,
            primaryKey: true,
            primaryKeyPosition: 1,
            partitioned: true,
            partitionKeyPosition: 1,
            classification: 'public',
            encryptedName: 'enc_dt',
            transformSourceObjects: ['one', 'two'],
            transformLogic: 'select 1',
            transformDescription: 'The first.',
            examples: ['2022-10-03'],
            criticalDataElement: true,
            tags: ['day'],
          },
        ],
        quality: [
          {
            type: 'custom',
            engine: 'Elevate',
            rule: 'nullCheck',
            description: 'No empty days.',
            dimension: 'completeness',
            severity: 'error',
            businessImpact: 'operational',
            scheduler: 'cron',
            schedule: '0 20 * * *',
          },
        ],
      },
    ]);
  });

  it('keeps what has no place any more under its name of 2.2', () => {
    const { contract } = read(full);
    const [table] = contract.schema;
    const names = (element: {
      customProperties: { property: string; value?: unknown }[];
    }) =>
      Object.fromEntries(
        element.customProperties.map(({ property, value }) => [
          property,
          value,
        ]),
      );
    expect(names(contract)).toEqual({
      refRulesetName: 'gcsc',
      type: 'tables',
      datasetKind: 'virtualDataset',
      datasetName: 'access_views',
      userConsumptionMode: 'analytical',
      sourcePlatform: 'googleCloudPlatform',
      sourceSystem: 'bigQuery',
      project: 'edw',
      server: 'none',
      database: 'edw.access_views',
      driver: 'jdbc',
      driverVersion: '1.0.0',
      username: '${env.username}',
      password: '${env.password}',
      schedulerAppName: 'scheduler',
      systemInstance: 'instance.example.com',
    });
    expect(names(table)).toEqual({ priorTableName: 'tbl_0' });
    expect(names(table.properties[0])).toEqual({
      clusterStatus: true,
      clusterKeyPosition: 1,
    });
    expect(names(table.quality[0])).toEqual({
      FIELD_NAME: 'txn_ref_dt',
      templateName: 'NullCheck',
      toolRuleName: 'DQ.tbl.NullCheck',
      type: 'dataQuality',
      columns: 'txn_ref_dt',
    });
  });

  it('has one finding about its structure: it is outdated', () => {
    const reading = read(full);
    expect(structureOf(reading)).toEqual([
      'outdated-standard-version 2 apiVersion',
    ]);
    expect(reading.findings).toContainEqual({
      rule: 'outdated-standard-version',
      severity: 'warning',
      path: 'apiVersion',
      line: 2,
      column: 1,
      message:
        'ODCS v2.2.2 is outdated; most tools read only ODCS v3.0.0 and newer.',
      remedy:
        'Move the document to ODCS v3.2.0: uuid becomes id, quantumName dataProduct, dataset schema, and columns properties.',
    });
  });

  const line = (part: string) =>
    full.slice(0, full.indexOf(part)).split('\n').length;

  it.each([
    ['uuid: 5', 'uid: 5', ['missing-field 1 uuid', 'additional-field 3 uid']],
    [
      'isNullable: false',
      'isNullable: never',
      ['wrong-type % dataset[0].columns[0].isNullable'],
    ],
    [
      'isPrimaryKey: true',
      'isPrimaryKey: "true"',
      ['wrong-type % dataset[0].columns[0].isPrimaryKey'],
    ],
    [
      '- column: txn',
      '- colum: txn',
      [
        'missing-field % dataset[0].columns[0].column',
        'additional-field % dataset[0].columns[0].colum',
      ],
    ],
    [
      'templateName: NullCheck\n',
      '\n',
      ['missing-field 64 dataset[0].quality[0].templateName'],
    ],
    ['access: read\n', '\n', ['missing-field 84 roles[0].access']],
    [
      'priceAmount: 9.95',
      'priceAmount: "9.95"',
      ['wrong-type % price.priceAmount'],
    ],
    ['value: 4,', 'value: [4],', ['wrong-type % slaProperties[0].value']],
    ['v2.2.2', 'v2.3.0', ['unknown-standard-version 2 apiVersion']],
    ['v2.2.2', '2.2.2', ['standard-version-spelling 2 apiVersion']],
    ['apiVersion: v2.2.2', '', ['unknown-standard-version 1 apiVersion']],
  ])('with %j as %j has findings at their places', (from, to, expected) => {
    const found = structureOf(read(full.replace(from, to))).filter(
      place => !place.startsWith('outdated'),
    );
    expect(found.sort()).toEqual(
      expected.map(place => place.replace('%', String(line(from)))).sort(),
    );
  });

  it('says where the meaning of 2.2 is wrong in the names of 2.2', () => {
    const text = full
      .replace('column: tbl.txn', 'column: tbl.other')
      .replace(
        '    quality:',
        '      - { logicalType: x, physicalType: x }\n      - { column: a, logicalType: x, physicalType: x }\n      - { column: a, logicalType: x, physicalType: x }\n    quality:',
      );
    expect(placesOf(read(text))).toEqual(
      expect.arrayContaining([
        `duplicate-name ${
          line('    quality:') + 2
        } dataset[0].columns[3].column`,
        `unknown-element ${
          line('{ property: latency') + 3
        } slaProperties[0].column`,
      ]),
    );
  });

  it.each(['v2.2.0', 'v2.2.1'])(
    'of %s may have the types that 2.2.2 corrected',
    version => {
      const older = read(
        full
          .replace('v2.2.2', version)
          .replace('isPrimaryKey: true', 'isPrimaryKey: "true"')
          .replace('priceAmount: 9.95', 'priceAmount: "9.95"')
          .replace(
            'description: Core payment metrics.',
            'description: [Core, metrics]',
          ),
      );
      expect(structureOf(older)).toEqual([
        'outdated-standard-version 2 apiVersion',
      ]);
      expect(older.contract).toMatchObject({
        price: { priceAmount: 9.95 },
        schema: [
          {
            description: 'Core\nmetrics',
            properties: [{ primaryKey: true }],
          },
        ],
      });
    },
  );

  it('that is written in version 3 is told to declare that', () => {
    const reading = read(
      'apiVersion: v2.2.2\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema: [{ name: b, logicalType: object }]\n',
    );
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        rule: 'newer-version-needed',
        message:
          'The document breaks ODCS v2.2.2, which it declares, and follows v3.0.0.',
        remedy: 'Write apiVersion: v3.0.0.',
      }),
    );
  });

  it('never replaces what it says among its custom properties', () => {
    const { contract } = read(
      full.replace('property: refRulesetName', 'property: project'),
    );
    expect(
      contract.customProperties.filter(
        ({ property }) => property === 'project',
      ),
    ).toEqual([{ property: 'project', value: 'gcsc' }]);
  });

  it('keeps its identifier when it stops parsing', () => {
    expect(judgedDocuments({ text: `${full}\tx` })).toMatchObject([
      { kind: 'unreadable', id: '53581432-6c55-4ba2-a65f-72344a91553a' },
    ]);
  });
});
