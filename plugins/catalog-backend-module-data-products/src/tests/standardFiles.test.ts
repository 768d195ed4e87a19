import type { Entity } from '@backstage/catalog-model';
import { entityFindings } from '@data-mesh/backstage-plugin-data-products-common';
import { odcs, odps } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const relations = (entity: Entity) =>
  (entity.relations ?? []).map(({ type, targetRef }) => `${type} ${targetRef}`);

describe('Standard files as locations', () => {
  const directory = createMockDirectory();
  let catalog: TestCatalog | undefined;
  afterEach(() => catalog?.stop());

  it('relate a product to its contracts, people and domain, in any order of arrival', async () => {
    catalog = await startTestCatalog({
      directory,
      files: {
        'a.odps.yaml': odps({
          id: 'Orders-Daily',
          more: `domain: Sales & Service
team:
  name: Shop Team
  members:
    - username: ann@shop.example
      role: owner
inputPorts:
  - { name: payments, version: 1.0.0, contractId: payments-v1 }
outputPorts:
  - { name: orders, version: 1.0.0, type: tables, contractId: 0b5e8c6e-9e0a-4f0c-8f5e-2f0d6f1c9a11 }
customProperties:
  - property: dependsOn
    value: [component:default/shop]
`,
        }),
        'b.odcs.json': JSON.stringify({
          apiVersion: 'v3.1.0',
          kind: 'DataContract',
          id: '0b5e8c6e-9e0a-4f0c-8f5e-2f0d6f1c9a11',
          version: '1.0.0',
          status: 'active',
          schema: [
            {
              name: 'orders',
              properties: [
                {
                  name: 'customer',
                  logicalType: 'string',
                  classification: 'pii',
                },
              ],
            },
          ],
        }),
        'org.yaml': `apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ann-lee }
spec: { profile: { displayName: Ann Lee, email: Ann@shop.example }, memberOf: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: shopping, title: Shop Team }
spec: { type: team, children: [] }
`,
      },
      locations: ['*.odps.yaml', '*.odcs.json', 'org.yaml'],
    });
    const { entity, run } = catalog;
    await eventually(() => entity('user:default/ann-lee'));
    await run('data-products-people');

    const product = await eventually(async () => {
      const found = await entity('dataproduct:default/orders-daily');
      return found?.spec?.businessOwner ? found : undefined;
    });
    expect(relations(product).sort()).toEqual([
      'businessOwnedBy user:default/ann-lee',
      'consumesApi api:default/payments-v1',
      'dependsOn component:default/shop',
      'ownedBy group:default/shopping',
      'partOf domain:default/sales-service',
      'providesApi api:default/0b5e8c6e-9e0a-4f0c-8f5e-2f0d6f1c9a11',
    ]);
    expect(product.metadata.annotations).toMatchObject({
      'data-mesh.dev/id': 'Orders-Daily',
      'data-mesh.dev/standard': 'odps/v1.0.0',
    });

    const contract = await eventually(async () => {
      const found = await entity(
        'api:default/0b5e8c6e-9e0a-4f0c-8f5e-2f0d6f1c9a11',
      );
      return found?.relations?.length ? found : undefined;
    });
    expect(contract.spec).toMatchObject({
      type: 'data-contract',
      lifecycle: 'active',
      version: '1.0.0',
      personalData: 'yes',
    });
    expect(relations(contract)).toContain(
      'apiProvidedBy dataproduct:default/orders-daily',
    );
    const owner = await eventually(async () => {
      const found = await entity('user:default/ann-lee');
      return found?.relations?.length ? found : undefined;
    });
    expect(relations(owner)).toContain(
      'businessOwnerOf dataproduct:default/orders-daily',
    );
  });

  it('show what is wrong with a document at its line in the file', async () => {
    catalog = await startTestCatalog({
      directory,
      files: {
        'two.odps.yaml': `${odps({ id: 'first' })}---\n${odps({
          id: 'second',
          more: 'colour: blue\n',
        })}`,
      },
      locations: ['two.odps.yaml'],
    });
    const { entity } = catalog;
    const second = await eventually(() => entity('dataproduct:default/second'));

    const unknown = entityFindings(second).find(
      finding => finding.rule === 'unknown-field',
    );
    expect(unknown).toMatchObject({
      severity: 'error',
      path: 'colour',
      line: 14,
      message: expect.stringContaining('colour'),
      remedy: expect.any(String),
    });
  });

  it('become entities with findings when they lack almost everything', async () => {
    catalog = await startTestCatalog({
      directory,
      files: {
        'poor.odps.yaml':
          'kind: DataProduct\nname: "Nameless & \\0poor"\nversion: "1\\0"\n',
        'odd.odcs.yaml': `kind: DataContract
apiVersion: v9.9.9
__proto__: { polluted: true }
constructor: x
version: 1.2
description: { purpose: '<script>alert(1)</script>' }
`,
      },
      locations: ['*.yaml'],
    });
    const { entities } = catalog;
    const found = await eventually(async () => {
      const all = (await entities()).filter(item => item.kind !== 'Location');
      return all.length === 2 && all;
    });
    expect(found.map(({ metadata }) => metadata.title)).toContain(
      'Nameless & poor',
    );
    const rules = found.flatMap(item =>
      entityFindings(item).map(finding => finding.rule),
    );
    expect(rules).toEqual(
      expect.arrayContaining([
        'missing-field',
        'unknown-field',
        'unknown-standard-version',
        'wrong-type',
      ]),
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('stand beside native entities, which get the same findings', async () => {
    catalog = await startTestCatalog({
      directory,
      files: {
        'catalog-info.yaml': `apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata: { name: native }
spec:
  type: aggregate
  lifecycle: active
  outputPorts: [{ name: a, version: '1', contractId: c-1 }, { name: b, version: '1' }]
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: wrapper }
spec:
  type: data-contract
  lifecycle: active
  definition: |
    ${odcs({ id: 'c-1' }).replaceAll('\n', '\n    ')}
`,
      },
      locations: ['catalog-info.yaml'],
    });
    const { entity } = catalog;
    const product = await eventually(() =>
      entity('dataproduct:default/native'),
    );
    expect(relations(product)).toContain('providesApi api:default/c-1');
    expect(entityFindings(product).map(finding => finding.rule)).toEqual(
      expect.arrayContaining([
        'missing-business-owner',
        'missing-technical-owner',
        'output-port-without-contract',
      ]),
    );

    const contract = await eventually(() => entity('api:default/wrapper'));
    expect(contract.spec).toMatchObject({
      version: '1.0.0',
      personalData: 'unknown',
    });
    expect(entityFindings(contract)).toContainEqual(
      expect.objectContaining({
        rule: 'unexpected-name',
        remedy: expect.stringContaining('"c-1"'),
      }),
    );
  });
});
