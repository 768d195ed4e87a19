import { richContracts } from '../../__testUtils__/richDocuments';
import { DataContractDescriptor, DataProductDescriptor } from '../../model';
import { contract, product } from './documents';

const links = [
  {
    id: 'link',
    type: 'canonical',
    url: 'https://example.com/a',
    description: 'More.',
  },
  { type: 'implementation', url: 'jdbc:postgresql://example.com/orders' },
];
const properties = [
  {
    id: 'colour',
    property: 'colour',
    value: { red: 1 },
    description: 'Its colour.',
    vendor: 'acme',
  },
];
const common = {
  tags: ['a', 'b'],
  customProperties: properties,
  authoritativeDefinitions: links,
};
const synonyms = [
  {
    id: 'synonym',
    synonym: 'sales',
    description: 'Another word.',
    locale: 'en-US',
    source: 'wiki',
    status: 'approved',
    customProperties: properties,
  },
];
const context = {
  instructions: 'Sum up by day.',
  verifiedStatements: [
    { id: 'q', question: 'How many?', answer: 'Three.', ...common },
  ],
  constraints: [{ id: 'c', constraint: 'Never join.', ...common }],
};
const description = {
  purpose: 'Orders.',
  limitations: 'None.',
  usage: 'Reports.',
  customProperties: properties,
  authoritativeDefinitions: links,
};
const role = {
  id: 'role',
  role: 'reader',
  description: 'Reads.',
  access: 'read',
  firstLevelApprovers: 'ana',
  secondLevelApprovers: 'ben',
  customProperties: properties,
};
const people = {
  support: [
    {
      id: 'help',
      channel: '#help',
      url: 'https://example.com/help',
      description: 'Ask here.',
      tool: 'slack',
      scope: 'interactive',
      invitationUrl: 'https://example.com/join',
      ...common,
    },
    { channel: 'phone', url: 'skype:orders' },
  ],
  team: {
    id: 'team',
    name: 'red',
    description: 'The red ones.',
    members: [
      {
        id: 'ana',
        username: 'ana',
        name: 'Ana',
        description: 'Knows it all.',
        role: 'owner',
        dateIn: '2024-01-01',
        dateOut: '2025-01-01',
        replacedByUsername: 'ben',
        ...common,
      },
      { username: 'ben', role: 'engineer' },
    ],
    ...common,
  },
};
const rule = {
  id: 'rule',
  name: 'few nulls',
  type: 'library',
  description: 'Few nulls.',
  dimension: 'completeness',
  severity: 'error',
  businessImpact: 'operational',
  method: 'reconciliation',
  unit: 'percent',
  scheduler: 'cron',
  schedule: '0 5 * * *',
  metric: 'nullValues',
  arguments: { of: ['a'] },
  ...common,
};
const operators = [
  { mustBe: 1 },
  { mustBe: 'yes' },
  { mustNotBe: 1 },
  { mustBeGreaterThan: 1 },
  { mustBeGreaterOrEqualTo: 1 },
  { mustBeLessThan: 1 },
  { mustBeLessOrEqualTo: 1 },
  { mustBeBetween: [1, 5] },
  { mustNotBeBetween: [1, 5] },
];
const column = {
  id: 'amount',
  name: 'amount',
  physicalName: 'AMT',
  physicalType: 'decimal(10,2)',
  businessName: 'Amount',
  description: 'What was paid.',
  deprecated: true,
  synonyms,
  quality: [
    rule,
    ...operators.map(operator => ({
      ...rule,
      id: undefined,
      ...operator,
      name: JSON.stringify(operator),
    })),
  ],
  relationships: [
    {
      id: 'link',
      type: 'foreignKey',
      to: 'customers.id',
      customProperties: properties,
    },
  ],
  logicalType: 'number',
  logicalTypeOptions: { minimum: 1, maximum: 9, multipleOf: 2, format: 'f32' },
  required: true,
  unique: true,
  primaryKey: true,
  primaryKeyPosition: 1,
  partitioned: true,
  partitionKeyPosition: 1,
  classification: 'internal',
  criticalDataElement: true,
  encryptedName: 'amount_encrypted',
  semanticType: 'measure',
  transformSourceObjects: ['carts'],
  transformLogic: 'a + b',
  transformDescription: 'Their sum.',
  examples: [1, { two: 2 }],
  enum: [
    { id: 'one', value: 1, label: 'One', description: 'Just one.', ...common },
    { value: 3 },
  ],
  ...common,
};

/** A contract that says all that ODCS 3.2 knows, once. */
export function wholeContract(): DataContractDescriptor {
  const whole = contract({
    quality: [rule],
    name: 'Orders',
    domain: 'sales',
    dataProduct: 'orders',
    tenant: 'acme',
    description,
    context,
    servers: [
      {
        id: 'main',
        server: 'main',
        type: 'custom',
        description: 'The main one.',
        environment: 'prod',
        roles: [role],
        customProperties: properties,
        ...Object.fromEntries(
          [
            ...['account', 'catalog', 'database', 'dataset', 'delimiter'],
            ...['encoding', 'format', 'host', 'path', 'project'],
            ...['region', 'regionName', 'schema', 'serviceName', 'stream'],
            ...['warehouse'],
          ].map(detail => [detail, detail]),
        ),
        endpointUrl: 'https://example.com/e',
        location: 'sftp://example.com/data',
        stagingDir: 's3://bucket/path',
        port: 5432,
      },
    ],
    schema: [
      {
        id: 'orders',
        name: 'orders',
        logicalType: 'object',
        physicalName: 'ORDERS',
        physicalType: 'table',
        businessName: 'Orders',
        description: 'All orders.',
        deprecated: true,
        dataGranularityDescription: 'One row per order.',
        synonyms,
        context,
        quality: [
          { type: 'sql', query: 'SELECT 1', mustBe: 1 },
          { type: 'custom', engine: 'soda', implementation: { check: 'a' } },
          { type: 'text', description: 'No gaps.' },
          { type: 'library', rule: 'nullCheck', mustBe: 1 },
        ],
        relationships: [
          { from: ['orders.a', 'orders.b'], to: ['lines.a', 'lines.b'] },
        ],
        properties: [
          column,
          {
            name: 'lines',
            logicalType: 'array',
            logicalTypeOptions: { minItems: 1, uniqueItems: true },
            items: { logicalType: 'object', properties: [{ name: 'sku' }] },
          },
          {
            name: 'labels',
            logicalType: 'map',
            map: { key: { logicalType: 'string' }, value: column },
          },
        ],
        ...common,
      },
      { name: 'customers' },
    ],
    slaProperties: [
      {
        id: 'latency',
        property: 'latency',
        value: 4,
        valueExt: 5,
        unit: 'd',
        element: 'orders.amount',
        driver: 'operational',
        description: 'Four days.',
        scheduler: 'cron',
        schedule: '0 5 * * *',
        customProperties: properties,
        authoritativeDefinitions: links,
      },
      { property: 'retention', value: 7, unit: 'y' },
    ],
    slaDefaultElement: 'orders',
    roles: [role],
    price: {
      id: 'price',
      priceAmount: 5,
      priceCurrency: 'EUR',
      priceUnit: 'megabyte',
    },
    contractCreatedTs: '2026-01-01T00:00:00Z',
    ...people,
    ...common,
  });
  // The model knows more than any one document may say.
  const { tags, authoritativeDefinitions } = whole;
  Object.assign(whole.support[0], { tags, authoritativeDefinitions });
  Object.assign(whole.servers[0], {
    catalogUrl: 'https://example.com/c',
    namespace: 'n',
    workgroup: 'w',
  });
  return whole;
}

/** A product that says all that ODPS 1.1 knows, once. */
export function wholeProduct(): DataProductDescriptor {
  const port = {
    id: 'orders',
    name: 'orders',
    version: '1.0.0',
    contractId: 'orders-v1',
    deprecated: true,
    ...common,
  };
  const whole = product({
    name: 'Orders',
    deprecated: true,
    type: 'aggregate',
    domain: 'sales',
    tenant: 'acme',
    description,
    synonyms,
    context,
    inputPorts: [port],
    outputPorts: [
      {
        ...port,
        type: 'tables',
        description: 'All orders.',
        inputContracts: [{ id: 'carts', version: '1.0.0' }],
        sbom: [
          {
            id: 'sbom',
            type: 'external',
            url: 'https://example.com/sbom',
            ...common,
          },
          { type: 'internal', url: 'oci://example.com/sbom' },
        ],
        synonyms,
        context,
      },
    ],
    managementPorts: [
      {
        id: 'health',
        name: 'health',
        content: 'observability',
        type: 'rest',
        url: 'https://example.com/health',
        channel: 'health',
        description: 'How it is.',
        deprecated: true,
        ...common,
      },
      { name: 'topic', content: 'control', type: 'topic', url: 'kafka://a/b' },
    ],
    productCreatedTs: '2026-01-01T00:00:00Z',
    ...people,
    ...common,
  });
  // The model is that of contracts, too.
  Object.assign(whole.team ?? {}, { id: 'team' });
  return whole;
}

/** All of ODCS in many contracts, and all of it in one. */
export function richDescriptors(): DataContractDescriptor[] {
  return [wholeContract(), ...richContracts().map(contract)];
}
