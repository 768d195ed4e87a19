import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { officialExamples } from '../../../__testUtils__/officialStandards';
import type { DataContractDescriptor } from '@data-mesh/data-contract';
import { readDocuments } from '@data-mesh/data-contract/reading';

export interface NamedContract {
  name: string;
  contract: DataContractDescriptor;
}

export function contractOf(text: string): DataContractDescriptor {
  const [reading] = readDocuments({ text });
  if (reading?.kind !== 'contract') throw new Error('this is no contract');
  return reading.contract;
}

/** A contract of version 3.2 with this in it. */
export function contractWith(content: object): DataContractDescriptor {
  return contractOf(
    JSON.stringify({
      apiVersion: 'v3.2.0',
      kind: 'DataContract',
      id: 'orders-v1',
      ...content,
    }),
  );
}

/** The contracts of the example company, and the official ones where they are at hand. */
export function realContracts(): NamedContract[] {
  const company = resolve(__dirname, '../../../../../../examples');
  const ours = existsSync(company)
    ? readdirSync(company, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.odcs\.(yaml|json)$/.test(name))
        .sort()
        .map(name => ({
          name,
          text: readFileSync(join(company, name), 'utf8'),
        }))
    : [];
  return [...ours, ...officialExamples('odcs')].flatMap(({ name, text }) =>
    readDocuments({ text }).flatMap(reading =>
      reading.kind === 'contract' ? [{ name, contract: reading.contract }] : [],
    ),
  );
}

const scalar = (
  name: string,
  logicalType: string,
  options?: object,
  more?: object,
) => ({
  name,
  logicalType,
  ...(options && { logicalTypeOptions: options }),
  ...more,
});

/** One contract that uses all that has an effect on what is written. */
export function richContract(server = 'postgres'): DataContractDescriptor {
  return contractWith({
    name: 'Orders of the shop',
    version: '2.1.0',
    status: 'active',
    domain: 'sales',
    tenant: 'shop',
    dataProduct: 'orders',
    description: {
      purpose: 'All orders.',
      usage: 'Join on id.',
      limitations: 'No returns.',
    },
    tags: ['core', 'orders'],
    servers: [
      {
        server: 'production',
        type: server,
        host: 'db.example',
        port: 5432,
        database: 'shop',
        schema: 'public',
        password: 'hunter2',
      },
    ],
    schema: [
      {
        name: 'customers',
        physicalType: 'table',
        properties: [
          scalar(
            'id',
            'integer',
            { format: 'i64' },
            { primaryKey: true, required: true },
          ),
          scalar(
            'email',
            'string',
            { format: 'email', maxLength: 254 },
            { unique: true, classification: 'confidential' },
          ),
        ],
      },
      {
        id: 'orders_object',
        name: 'orders',
        physicalName: 'customer_orders',
        businessName: 'Orders',
        description: "The customer's orders.\nOne line each.",
        dataGranularityDescription: 'One row per order.',
        relationships: [{ from: 'orders.customer_id', to: 'customers.id' }],
        quality: [{ metric: 'rowCount', mustBeGreaterThan: 1000 }],
        properties: [
          scalar(
            'id',
            'string',
            { format: 'uuid' },
            { primaryKey: true, primaryKeyPosition: 1, required: true },
          ),
          scalar(
            'day',
            'date',
            { minimum: '2018-01-01' },
            {
              required: true,
              partitioned: true,
              partitionKeyPosition: 1,
              primaryKey: true,
              primaryKeyPosition: 2,
            },
          ),
          scalar('customer_id', 'integer', { format: 'i64' }),
          scalar('state', 'string', undefined, {
            required: true,
            enum: [
              { value: 'open', label: 'Open' },
              { value: 'shipped' },
              { value: 'returned' },
            ],
            examples: ['open'],
            quality: [
              { metric: 'nullValues', mustBe: 0 },
              {
                metric: 'invalidValues',
                arguments: { validValues: ['open', 'shipped', 'returned'] },
                mustBe: 0,
              },
            ],
          }),
          scalar(
            'amount',
            'number',
            { minimum: 0, exclusiveMaximum: 1_000_000 },
            { physicalType: 'numeric(12,2)', description: 'With VAT.' },
          ),
          scalar('pieces', 'integer', { format: 'u8', multipleOf: 1 }),
          scalar('ratio', 'number', { format: 'f32' }),
          scalar('code', 'string', {
            minLength: 2,
            maxLength: 8,
            pattern: '^[A-Z]+$',
          }),
          scalar('ordered_at', 'timestamp', { timezone: true }),
          scalar('shown_at', 'timestamp', { timezone: false }),
          scalar('pickup', 'time'),
          scalar('is_gift', 'boolean', undefined, { deprecated: true }),
          scalar(
            'lines',
            'array',
            { minItems: 1 },
            {
              items: {
                logicalType: 'object',
                properties: [
                  scalar('sku', 'string', undefined, {
                    required: true,
                    description: 'The article.',
                  }),
                  scalar('count', 'integer'),
                ],
              },
            },
          ),
          scalar('labels', 'array', undefined, {
            items: { logicalType: 'string' },
          }),
          scalar('address', 'object', undefined, {
            properties: [
              scalar('city', 'string'),
              scalar('geo', 'object', undefined, {
                properties: [scalar('lat', 'number')],
              }),
            ],
          }),
          scalar('prices', 'map', undefined, {
            map: {
              key: { logicalType: 'string' },
              value: { logicalType: 'number' },
            },
          }),
          scalar('embedding', 'vector', {
            dimensions: 3,
            elementType: 'float32',
          }),
          { name: 'free' },
        ],
      },
    ],
    slaProperties: [
      { property: 'freshness', value: 4, unit: 'h', element: 'orders.day' },
    ],
    team: { name: 'sales-data', members: [{ username: 'ada', role: 'owner' }] },
    roles: [{ role: 'reader', access: 'read' }],
    support: [{ channel: '#orders', url: 'https://chat.example/orders' }],
    price: { priceAmount: 1, priceCurrency: 'EUR', priceUnit: 'month' },
  });
}
