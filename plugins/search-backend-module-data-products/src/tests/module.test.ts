import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import request from 'supertest';
import searchModule from '..';
import { exampleCompany } from '../__testUtils__/exampleCompany';

const schedule = { frequency: { hours: 1 }, timeout: { minutes: 1 } };

async function startPortal(options: { collator?: object; hidden?: string[] }) {
  const { collator = { schedule }, hidden = [] } = options;
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      searchPlugin,
      searchModule,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      catalogServiceMock.factory({ entities: exampleCompany() }),
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          search: { collators: { dataProducts: collator } },
        },
      }),
      mockServices.permissions.mock({
        authorizeConditional: async requests =>
          requests.map(({ permission }) => ({
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: {
              rule: permission.name,
              resourceType: 'catalog-entity',
            },
          })),
        authorize: async requests =>
          requests.map(({ resourceRef = '' }) => ({
            result: hidden.includes(resourceRef)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
      }).factory,
    ],
  });
  await scheduler.triggerTask('search_index_data_product');
  await scheduler.triggerTask('search_index_data_contract');
  return (term: string, types?: string[]) =>
    request(server).get('/api/search/query').query({ term, types });
}

async function namesFound(search: request.Test): Promise<string[]> {
  const { body } = await search;
  return body.results.map(
    (result: { document: { name: string } }) => result.document.name,
  );
}

describe('the module in a search backend', () => {
  it('brings products and contracts into the search', async () => {
    const search = await startPortal({});
    expect(await namesFound(search('postal code'))).toContain(
      'customer-addresses-v1',
    );
    expect(await namesFound(search('', ['data-product']))).toContain(
      'customers',
    );
  });

  it('finds nothing that the reader may not see', async () => {
    const search = await startPortal({
      hidden: ['api:default/customer-addresses-v1'],
    });
    const { body } = await search('postal code');
    expect(body.results.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain('customer_address.postal_code');
  });

  it('answers a term of 10,000 characters with an error that says why', async () => {
    const search = await startPortal({});
    const { status, body } = await search('x'.repeat(10_000));
    expect(status).toBe(400);
    expect(body.error.message).toContain(
      'The term length \\"10000\\" is greater than \\"100\\"',
    );
  });

  it('does not start with a wrong schedule, and names its place', async () => {
    await expect(
      startPortal({ collator: { schedule: { frequency: 'now and then' } } }),
    ).rejects.toThrow(/search\.collators\.dataProducts\.schedule/);
  });
});
