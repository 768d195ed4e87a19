import { entityFindings } from '@data-mesh/backstage-plugin-data-products-common';
import { odcs } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const contract = odcs({
  id: 'orders-v1',
  more: `schema:
  - name: orders
    properties:
      - { name: code, logicalType: integer, examples: [x] }
      - name: amount
        logicalType: integer
        examples: [y]
        customProperties:
          - property: suppressFindings
            value: [unfitting-example]
            description: Old rows hold letters.
`,
});

describe('The rules by which documents are judged', () => {
  const directory = createMockDirectory();
  let catalog: TestCatalog | undefined;
  afterEach(() => catalog?.stop());

  it('weigh what the configuration says, and rest where the document says so', async () => {
    catalog = await startTestCatalog({
      directory,
      files: { 'orders.odcs.yaml': contract },
      locations: ['orders.odcs.yaml'],
      config: {
        dataProducts: {
          findings: {
            rules: {
              'contract-without-owner': 'off',
              'contract-without-purpose': 'error',
            },
          },
        },
      },
    });
    const { entity } = catalog;
    const found = await eventually(() => entity('api:default/orders-v1'));
    expect(
      entityFindings(found).map(({ rule, severity, path }) => [
        rule,
        severity,
        path,
      ]),
    ).toEqual([
      ['contract-without-purpose', 'error', 'description'],
      ['unclassified-columns', 'info', 'schema'],
      ['unfitting-example', 'info', 'schema[0].properties[0].examples[0]'],
    ]);
  });

  it('stop the start of the backend where there is no such rule', async () => {
    await expect(
      startTestCatalog({
        directory,
        files: { 'orders.odcs.yaml': contract },
        config: {
          dataProducts: { findings: { rules: { 'missing-propose': 'off' } } },
        },
      }),
    ).rejects.toThrow(/nearest one is "missing-purpose"/);
  });
});
