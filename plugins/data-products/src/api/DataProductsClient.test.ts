import { DataProductsClient } from './DataProductsClient';

function answer(status: number, body: unknown): Response {
  return {
    ok: status < 400,
    status,
    statusText: 'Forbidden',
    headers: new Headers({ 'content-type': 'application/json' }),
    json: async () => body,
    text: async () => JSON.stringify(body),
  } as Response;
}

function client(response: Response) {
  const fetch = jest.fn(async () => response);
  return {
    fetch,
    client: new DataProductsClient({
      discoveryApi: { getBaseUrl: async id => `https://portal/api/${id}` },
      fetchApi: { fetch },
    }),
  };
}

describe('DataProductsClient', () => {
  it('asks the catalog backend, with what is given only', async () => {
    const { client: api, fetch } = client(answer(200, { items: [] }));

    await api.getFileProblems({
      kind: 'conflict',
      entityRef: 'api:default/a&b',
      cursor: undefined,
    });

    expect(fetch).toHaveBeenCalledWith(
      'https://portal/api/catalog/data-products/files/problems?kind=conflict&entityRef=api%3Adefault%2Fa%26b',
    );
  });

  it('confirms what was seen of a provider', async () => {
    const { client: api, fetch } = client(answer(200, { confirmed: 8 }));

    expect(
      await api.confirmRemoval({
        provider: 'company',
        missingUntil: '2026-11-21T08:00:00.000Z',
      }),
    ).toEqual({ confirmed: 8 });
    expect(fetch).toHaveBeenCalledWith(
      'https://portal/api/catalog/data-products/files/removals/company/confirm',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"missingUntil":"2026-11-21T08:00:00.000Z"}',
      },
    );
  });

  it('asks for a list with its words, and with each value of a filter by itself', async () => {
    const { client: api, fetch } = client(
      answer(200, { items: [], totalItems: 0, totalIsMinimum: false }),
    );

    await api.discover({
      kind: 'product',
      text: 'postal code & more',
      filter: {
        domain: ['domain:default/sales', 'domain:default/customer'],
        tag: [],
        personalData: ['yes'],
      },
      sort: 'owner',
      order: 'desc',
      limit: 20,
      cursor: 'next',
    });

    expect(fetch).toHaveBeenCalledWith(
      'https://portal/api/catalog/data-products/discovery?kind=product&text=postal+code+%26+more&sort=owner&order=desc&limit=20&cursor=next&domain=domain%3Adefault%2Fsales&domain=domain%3Adefault%2Fcustomer&personalData=yes',
    );
  });

  it('asks for the values of the same list, whatever its order', async () => {
    const { client: api, fetch } = client(answer(200, {}));
    const request = {
      kind: 'contract',
      filter: { lifecycle: ['active'] },
      sort: 'title',
      cursor: 'next',
    } as const;

    await api.getDiscoveryFacets({
      ...request,
      filter: { lifecycle: [...request.filter.lifecycle] },
    });

    expect(fetch).toHaveBeenCalledWith(
      'https://portal/api/catalog/data-products/discovery/facets?kind=contract&lifecycle=active',
    );
  });

  it.each([
    [
      'versions?entityRef=api%3Adefault%2Forders-v1&limit=100',
      (api: DataProductsClient) =>
        api.getContractVersions({
          entityRef: 'api:default/orders-v1',
          limit: 100,
        }),
    ],
    [
      'versions/log?entityRef=api%3Adefault%2Forders-v1&cursor=next',
      (api: DataProductsClient) =>
        api.getContractChangeLog({
          entityRef: 'api:default/orders-v1',
          cursor: 'next',
        }),
    ],
    [
      'versions/comparison?entityRef=api%3Adefault%2Forders-v1&older=a&newer=b',
      (api: DataProductsClient) =>
        api.compareContractVersions({
          entityRef: 'api:default/orders-v1',
          older: 'a',
          newer: 'b',
        }),
    ],
    [
      'versions/document?entityRef=api%3Adefault%2Forders-v1&key=a',
      (api: DataProductsClient) =>
        api.getContractDocument({
          entityRef: 'api:default/orders-v1',
          key: 'a',
        }),
    ],
  ])('asks for %s', async (address, ask) => {
    const { client: api, fetch } = client(answer(200, {}));

    await ask(api);

    expect(fetch).toHaveBeenCalledWith(
      `https://portal/api/catalog/data-products/${address}`,
    );
  });

  it('asks once for all entities of a page who may decide about them', async () => {
    const { client: api, fetch } = client(answer(200, { permitted: [] }));

    await api.getHandOversPermitted({
      entityRefs: ['api:default/orders', 'api:default/returns'],
    });

    expect(fetch).toHaveBeenCalledWith(
      'https://portal/api/catalog/data-products/files/hand-overs?entityRef=api%3Adefault%2Forders&entityRef=api%3Adefault%2Freturns',
    );
  });

  it('sends which source is accepted', async () => {
    const { client: api, fetch } = client(answer(201, {}));
    const decision = {
      entityRef: 'api:default/orders',
      place: 'url:https://a',
    };

    await api.acceptSource(decision);

    expect(fetch).toHaveBeenCalledWith(
      'https://portal/api/catalog/data-products/files/hand-overs',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(decision),
      },
    );
  });

  it('asks of which entities claims may be confirmed, and sends the decision', async () => {
    const { client: api, fetch } = client(answer(200, { permitted: [] }));
    const path = 'https://portal/api/catalog/data-products/files/confirmations';
    const decision = {
      entityRef: 'dataproduct:default/fake',
      place: 'url:https://a',
      claims: ['domain:default/sales'],
      decision: 'refuse' as const,
    };

    await api.getConfirmationsPermitted({ entityRefs: ['api:default/a'] });
    await api.decideClaims(decision);

    expect(fetch.mock.calls).toEqual([
      [`${path}?entityRef=api%3Adefault%2Fa`],
      [
        path,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(decision),
        },
      ],
    ]);
  });

  it('passes on why the backend refuses', async () => {
    const { client: api } = client(
      answer(403, {
        error: { name: 'NotAllowedError', message: 'takes a permission' },
        response: { statusCode: 403 },
      }),
    );

    await expect(api.getFileProblems()).rejects.toMatchObject({
      statusCode: 403,
      cause: { name: 'NotAllowedError' },
    });
  });
});
