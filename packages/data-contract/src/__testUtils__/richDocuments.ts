import { serverTypes } from '../odcs/serverTypes';

/** One value for each detail that a server may have. */
const serverDetails: { [name: string]: unknown } = {
  account: 'a',
  catalog: 'c',
  catalogUrl: 'https://example.com/c',
  database: 'd',
  dataset: 's',
  delimiter: 'new_line',
  endpointUrl: 'https://example.com/e',
  format: 'json',
  host: 'h',
  location: 'sftp://example.com/data',
  namespace: 'n',
  path: './data.csv',
  port: 5432,
  project: 'p',
  region: 'r',
  regionName: 'r',
  schema: 's',
  serviceName: 's',
  stagingDir: 's3://bucket/path',
  staging_dir: 's3://bucket/path',
  warehouse: 'w',
};

const logicalTypeOptions: { [type: string]: unknown } = {
  string: { minLength: 1, maxLength: 2, pattern: 'x', format: 'email' },
  date: { format: 'yyyy', minimum: '2020', exclusiveMaximum: '2021' },
  timestamp: { format: 'yyyy', maximum: '2020', timezone: true },
  time: { defaultTimezone: 'Etc/UTC', exclusiveMinimum: '10' },
  integer: { multipleOf: 5, maximum: 9, exclusiveMinimum: 0, format: 'u8' },
  number: { minimum: 1.5, exclusiveMaximum: 3, format: 'f64' },
  object: { minProperties: 0, maxProperties: 9, required: ['a', 'b'] },
  array: { minItems: 0, maxItems: 9, uniqueItems: true },
  boolean: {},
};

const base = {
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id: 'rich',
  version: '1.0.0',
  status: 'active',
};

/** Contracts that together use all of ODCS; each uses one thing, so that no error hides another. */
export function richContracts(): { [key: string]: unknown }[] {
  return [
    ...serverNames().map(type => ({
      ...base,
      servers: [{ server: type, type, ...detailsOf(type) }],
    })),
    ...qualityRules().map(rule => withObject({ quality: [rule] })),
    ...relationships().map(item => withObject({ relationships: [item] })),
    ...properties().map(property => withObject({ properties: [property] })),
  ];
}

function withObject(content: object): { [key: string]: unknown } {
  return { ...base, schema: [{ name: 'orders', ...content }] };
}

function serverNames(): string[] {
  return [...serverTypes.flatMap(({ words }) => words), 'custom', 'unheard-of'];
}

function properties(): object[] {
  return [
    ...Object.entries(logicalTypeOptions).map(([logicalType, options]) => ({
      name: logicalType,
      logicalType,
      logicalTypeOptions: options,
      ...childrenOf(logicalType),
    })),
    { name: 'untyped', items: { properties: [{ name: 'x' }] } },
    { name: 'linked', relationships: [{ to: 'lines.order_id' }] },
    { name: 'checked', quality: qualityRules() },
  ];
}

function relationships(): object[] {
  return [
    { from: 'orders.id', to: 'lines.order_id', type: 'foreignKey' },
    { from: ['orders.id', 'orders.x'], to: ['schema/a/properties/b'] },
    { from: 'orders.id', to: ['lines.order_id'] },
  ];
}

function detailsOf(type: string): { [name: string]: unknown } {
  const row = serverTypes.find(({ words }) => words.includes(type));
  return Object.fromEntries(
    Object.keys(row?.fields ?? serverDetails)
      .filter(name => Object.hasOwn(serverDetails, name))
      .map(name => [name, serverDetails[name]]),
  );
}

function childrenOf(logicalType: string): { [name: string]: unknown } {
  if (logicalType === 'object') {
    return { properties: [{ name: 'inner', logicalType: 'string' }] };
  }
  return logicalType === 'array'
    ? { items: { logicalType: 'object', properties: [{ name: 'inner' }] } }
    : {};
}

function qualityRules(): object[] {
  return [
    { type: 'text', description: 'complete' },
    { type: 'library', metric: 'nullValues', mustBe: 0, arguments: { a: 1 } },
    { metric: 'rowCount', mustBeBetween: [1, 2], rule: 'old' },
    { type: 'sql', query: 'select 1', mustBeGreaterThan: 0 },
    { type: 'custom', engine: 'soda', implementation: { check: 1 } },
    { type: 'custom', engine: 'soda', implementation: 'check' },
    { type: 'library', rule: 'nullCheck', mustBeLessThan: 1 },
    { rule: 'x' },
  ];
}
