import {
  DATA_MESH_API_VERSION,
  readElements,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  contractEntity,
  exampleCompany,
} from '../__testUtils__/exampleCompany';
import { collect, createCollators } from '../__testUtils__/indexCatalog';

describe('the documents of the search', () => {
  it('name the entity by which the catalog decides who sees them', async () => {
    const { products, contracts } = createCollators(exampleCompany());
    const documents = [
      ...(await collect(products)),
      ...(await collect(contracts)),
    ];
    expect(documents.length).toBeGreaterThan(30);
    for (const { kind, name, authorization } of documents) {
      expect(authorization?.resourceRef).toBe(
        `${kind.toLowerCase()}:default/${name}`,
      );
    }
    for (const { visibilityPermission } of [products, contracts]) {
      expect(visibilityPermission.name).toBe('catalog.entity.read');
    }
  });

  it('have every field in each of them, because Lunr takes the fields of the first', async () => {
    const { products, contracts } = createCollators(exampleCompany());
    for (const factory of [products, contracts]) {
      const documents = await collect(factory);
      const fields = documents.map(document => Object.keys(document).join());
      expect(new Set(fields).size).toBe(1);
    }
  });

  it('say of a product what its entity says', async () => {
    const { products } = createCollators([
      {
        apiVersion: DATA_MESH_API_VERSION,
        kind: 'DataProduct',
        metadata: {
          name: 'customers',
          namespace: 'default',
          title: 'Customers',
          tags: ['crm'],
          annotations: { 'data-mesh.dev/named-business-owner': 'John Doe' },
        },
        spec: {
          type: 'source-aligned',
          lifecycle: 'deprecated',
          purpose: 'Who buys from us.',
          personalData: 'yes',
          version: '2.0.0',
          outputPorts: [{ name: 'customerProfiles', description: 'Profiles.' }],
        },
        relations: [
          { type: 'ownedBy', targetRef: 'group:default/crm-team' },
          { type: 'partOf', targetRef: 'system:default/crm' },
          { type: 'partOf', targetRef: 'domain:default/customer' },
        ],
      },
      // Another group's kind of the same name.
      {
        apiVersion: 'example.org/v1',
        kind: 'DataProduct',
        metadata: { name: 'other', namespace: 'default' },
      },
    ]);

    expect(await collect(products)).toEqual([
      {
        title: 'Customers',
        text: 'Who buys from us. Profiles.',
        location: '/catalog/default/dataproduct/customers',
        authorization: { resourceRef: 'dataproduct:default/customers' },
        kind: 'DataProduct',
        namespace: 'default',
        name: 'customers',
        type: 'source-aligned',
        lifecycle: 'deprecated',
        domain: 'domain:default/customer',
        owner: 'group:default/crm-team',
        businessOwner: 'John Doe',
        tags: ['crm'],
        personalData: 'yes',
        version: '2.0.0',
        words:
          'customers source aligned sourcealigned customer crm team crmteam john doe johndoe crm customer profiles customerprofiles',
      },
    ]);
  });

  it('do not say of a product what depends on who asks', async () => {
    const product = {
      apiVersion: DATA_MESH_API_VERSION,
      kind: 'DataProduct',
      metadata: { name: 'customers', namespace: 'default' },
      spec: { lifecycle: 'active', outputPorts: [] },
    };
    const { products } = createCollators([product]);
    expect(await collect(products)).toMatchObject([{ personalData: '' }]);
  });

  it('split a contract with 10,000 columns, each part with a place of its own', async () => {
    const columns = Array.from(
      { length: 10_000 },
      (_, index) => `{ name: column_${index} }`,
    );
    const { contracts } = createCollators([
      contractEntity({
        name: 'wide',
        title: 'Wide',
        definition: `kind: DataContract
description: { purpose: Being wide. }
schema: [{ name: t, properties: [${columns.join()}] }]`,
      }),
    ]);

    const documents = await collect(contracts);
    expect(documents).toHaveLength(11);
    expect(new Set(documents.map(({ location }) => location)).size).toBe(11);
    expect(
      documents.map(({ title, text }) => [title, text]).slice(0, 2),
    ).toEqual([
      ['Wide', 'Being wide.'],
      ['Wide (part 2 of 11)', 'Tables and columns 1001 to 2000 of 10001.'],
    ]);
    expect(
      documents.flatMap(({ elements }) => readElements(elements)),
    ).toHaveLength(10_001);
    for (const document of documents) {
      expect(document.authorization).toEqual({
        resourceRef: 'api:default/wide',
      });
      expect(JSON.stringify(document).length).toBeLessThan(150_000);
    }
  });

  it('go on after a contract that nobody can read, which is found by its entity', async () => {
    const { contracts, logger } = createCollators([
      contractEntity({
        name: 'broken',
        description: 'Promises much.',
        definition: 'kind: DataContract\nschema: [',
      }),
      contractEntity({ name: 'none', definition: undefined as never }),
      contractEntity({
        name: 'fine',
        definition: 'kind: DataContract\nschema: [{ name: orders }]',
      }),
    ]);

    const documents = await collect(contracts);
    expect(documents.map(({ name, text }) => [name, text])).toEqual([
      ['broken', 'Promises much.'],
      ['fine', ''],
    ]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('api:default/broken'),
    );
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('api:default/none cannot be found'),
    );
  });

  it('have nothing that PostgreSQL cannot keep', async () => {
    const { contracts } = createCollators([
      contractEntity({
        name: 'odd',
        definition: JSON.stringify({
          kind: 'DataContract',
          description: { purpose: 'a\u0000b \ud800 c' },
          schema: [
            {
              name: 't\u0000',
              properties: [{ name: 'p\udc00', description: '😀'.repeat(500) }],
            },
          ],
        }),
      }),
    ]);

    const text = JSON.stringify(await collect(contracts));
    expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/);
  });

  it('are read from the catalog in pages', async () => {
    const { contracts, catalog } = createCollators(
      Array.from({ length: 60 }, (_, index) =>
        contractEntity({ name: `c${index}`, definition: 'kind: DataContract' }),
      ),
    );
    const queryEntities = jest.spyOn(catalog, 'queryEntities');

    expect(await collect(contracts)).toHaveLength(60);
    expect(queryEntities).toHaveBeenCalledTimes(3);
    expect(queryEntities.mock.calls[0][0]).toMatchObject({
      totalItems: 'exclude',
    });
  });
});
