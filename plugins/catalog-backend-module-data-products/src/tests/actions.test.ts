import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { serializeError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import dataProductsModule from '..';
import { odcs, odps } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const FILES = {
  'customers.odcs.yaml': odcs({
    id: 'customers-v1',
    name: 'Customers contract',
    more: `description: { usage: For service only. }
servers:
  - server: production
    type: postgres
    environment: prod
    host: db.example
    port: 5432
    database: crm
    schema: public
    customProperties: [{ property: password, value: hunter2-secret }]
schema:
  - name: customer_address
    properties:
      - name: postal_code
        logicalType: string
        classification: pii
        quality: [{ metric: nullValues, mustBe: 0 }]
      - { name: city, logicalType: string }
      - name: geo
        logicalType: object
        properties: [{ name: latitude, logicalType: number }]
slaProperties: [{ property: latency, value: 4, unit: h }]
`,
  }),
  'customers.odps.yaml': odps({
    id: 'customers',
    name: 'Customers',
    more: `domain: sales
description: { purpose: Who our customers are., limitations: Not for advertising. }
outputPorts:
  - { name: table, version: 1.0.0, type: tables, contractId: customers-v1 }
  - { name: export, version: 1.0.0, type: files }
`,
  }),
  'reports.odps.yaml': odps({
    id: 'reports',
    name: 'Reports',
    more: `inputPorts:
  - { name: in, version: 1.0.0, contractId: customers-v1 }
`,
  }),
};

describe('Agents', () => {
  const directory = createMockDirectory();
  const permissions = mockServices.permissions.mock();
  const registry = actionsRegistryServiceMock();
  let catalog: TestCatalog;

  const invoke = async (name: string, input: JsonObject) => {
    const { output } = await registry.invoke({
      id: `test:${name}`,
      input,
      credentials: mockCredentials.user(),
    });
    return output as Record<string, any>;
  };
  const allowAll = () =>
    permissions.authorizeConditional.mockImplementation(async requests =>
      requests.map(() => ({ result: AuthorizeResult.ALLOW })),
    );

  beforeAll(async () => {
    allowAll();
    permissions.authorize.mockImplementation(async requests =>
      requests.map(() => ({ result: AuthorizeResult.ALLOW })),
    );
    catalog = await startTestCatalog({
      directory,
      files: FILES,
      locations: ['*.yaml'],
      features: [
        dataProductsModule,
        permissions.factory,
        createServiceFactory({
          service: actionsRegistryServiceRef,
          deps: {},
          factory: () => registry,
        }),
      ],
    });
    await eventually(async () => {
      const { items } = await invoke('find-data-products', {
        text: 'postal code',
      });
      const contract = await catalog.entity('api:default/customers-v1');
      return (
        items.length === 1 &&
        contract?.relations?.some(({ type }) => type === 'apiConsumedBy')
      );
    });
  });
  beforeEach(() => {
    allowAll();
  });
  afterAll(() => catalog?.stop());

  it('find products by a column, with bare names and numbers as texts', async () => {
    const found = await invoke('find-data-products', {
      text: "customers' postal codes",
      domain: 'sales',
      lifecycle: ['active'],
      limit: '5' as unknown as number,
    });
    expect(found).toMatchObject({
      totalItems: 1,
      items: [
        {
          entityRef: 'dataproduct:default/customers',
          matches: [{ path: 'customer_address.postal_code' }],
        },
      ],
    });
    await expect(
      invoke('find-data-products', { personalData: 'maybe' }),
    ).rejects.toThrow('personalData must be one of yes, no, unknown');
  });

  it.each([null, 7, {}, ['crm', 7]])(
    'are told what a filter may be that is %j, and nothing of our code',
    async domain => {
      const error = await invoke('find-data-products', { domain }).catch(
        thrown => thrown,
      );
      const told = JSON.stringify(serializeError(error));
      expect(told).toContain('must be a text, or a list of texts');
      expect(told).not.toMatch(/node_modules|"stack"/);
    },
  );

  it.each([
    ['find-data-products', { limit: { toString: 1 } }],
    ['find-data-products', { limit: 'many' }],
    ['read-data-contract', { name: 'customers-v1', offset: { valueOf: 1 } }],
    ['read-data-contract', { name: 'customers-v1', limit: [[]] }],
  ])('are refused a number that is none: %s %j', async (name, input) => {
    await expect(invoke(name, input)).rejects.toMatchObject({
      name: 'InputError',
    });
  });

  it('read a product with its gaps, its ports and who reads it', async () => {
    expect(
      await invoke('read-data-product', { name: 'Customers' }),
    ).toMatchObject({
      entityRef: 'dataproduct:default/customers',
      purpose: 'Who our customers are.',
      limitations: 'Not for advertising.',
      technicalOwner: { status: 'none' },
      outputPorts: [
        {
          name: 'table',
          contract: {
            entityRef: 'api:default/customers-v1',
            servers: [
              {
                environment: 'prod',
                type: 'PostgreSQL',
                address: expect.stringContaining('db.example'),
              },
            ],
          },
        },
        { name: 'export' },
      ],
      consumers: [
        {
          entityRef: 'dataproduct:default/reports',
          title: 'Reports',
          reads: 'api:default/customers-v1',
        },
      ],
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'missing-business-owner' }),
      ]),
    });
    await expect(
      invoke('read-data-product', { name: 'customers-v1' }),
    ).rejects.toThrow(
      'There is no data product "customers-v1" in the catalog that you may see; find-data-products lists those that there are',
    );
  });

  it('read the columns of a contract in pages, and never a password', async () => {
    const contract = await invoke('read-data-contract', {
      name: 'api:default/customers-v1',
      limit: '2' as unknown as number,
    });
    expect(contract).toMatchObject({
      title: 'Customers contract',
      description: { usage: 'For service only.' },
      schema: {
        totalElements: 5,
        matchingElements: 5,
        nextOffset: 2,
        elements: [
          { kind: 'object', path: 'customer_address' },
          {
            path: 'customer_address.postal_code',
            classification: 'pii',
            quality: [{ metric: 'nullValues', mustBe: 0 }],
          },
        ],
      },
      serviceLevels: [{ property: 'latency', value: 4, unit: 'h' }],
      servers: [{ name: 'production' }],
    });
    expect(JSON.stringify(contract)).not.toContain('hunter2-secret');

    const paths = async (input: JsonObject) => {
      const { schema } = await invoke('read-data-contract', {
        name: 'customers-v1',
        ...input,
      });
      return schema.elements.map(({ path }: { path: string }) => path);
    };
    expect(await paths({ path: 'customer_address.geo' })).toEqual([
      'customer_address.geo',
      'customer_address.geo.latitude',
    ]);
    expect(await paths({ text: 'postal' })).toEqual([
      'customer_address.postal_code',
    ]);
    expect(await paths({ text: '%' })).toEqual([]);
  });

  it('are told nothing that who asks may not see', async () => {
    permissions.authorizeConditional.mockImplementation(async requests =>
      requests.map(({ permission }) =>
        permission.name === 'catalog.entity.read'
          ? createCatalogConditionalDecision(catalogEntityReadPermission, {
              not: catalogConditions.isEntityKind({ kinds: ['API'] }),
            })
          : { result: AuthorizeResult.ALLOW },
      ),
    );
    const product = await invoke('read-data-product', { name: 'customers' });
    expect(product.outputPorts[0].contract).toBeUndefined();
    expect(product.consumers).toEqual([]);
    await expect(
      invoke('read-data-contract', { name: 'customers-v1' }),
    ).rejects.toThrow('There is no data contract "customers-v1"');
  });

  it('read how, in descriptions of actions that only read', async () => {
    const { actions } = await registry.list();
    expect(
      // The catalog registers actions of its own, too.
      actions
        .slice(0, 3)
        .map(({ name, attributes, description }) => [
          name,
          attributes.readOnly,
          description.length > 500,
        ]),
    ).toEqual([
      ['find-data-products', true, true],
      ['read-data-product', true, true],
      ['read-data-contract', true, true],
    ]);
  });
});
