import { entityFindings } from '@data-mesh/backstage-plugin-data-products-common';
import { createTestDatabases } from '../__testUtils__/databases';
import { odcs, odps } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const RULES = ['shared-contract', 'unlike-version'];

const port = (contractId: string, version = '1.0.0') =>
  `outputPorts:
  - { name: first, version: 1.0.0 }
  - { name: data, version: ${version}, contractId: ${contractId} }
`;

const native = (name: string, version: string) => `
apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata: { name: ${name} }
spec:
  lifecycle: active
  outputPorts: [{ name: data, version: '${version}', contractId: alone-v1 }]
`;

describe.each(createTestDatabases().eachSupportedId())(
  'What does not fit between ports and contracts, on %s',
  databaseId => {
    const databases = createTestDatabases();
    const directory = createMockDirectory();
    let catalog: TestCatalog;
    afterEach(() => catalog?.stop());

    const findingsOf = async (name: string) => {
      const entity = await catalog.entity(`dataproduct:default/${name}`);
      return entity
        ? entityFindings(entity).filter(({ rule }) => RULES.includes(rule))
        : undefined;
    };
    const hasRules = (name: string, rules: string[]) =>
      eventually(async () => {
        const findings = await findingsOf(name);
        expect(findings?.map(({ rule }) => rule)).toEqual(rules);
        return true;
      });

    it('is said on the product, at the line, and names no other product', async () => {
      catalog = await startTestCatalog({
        directory,
        knex: await databases.init(databaseId),
        files: {
          'orders.odcs.yaml': odcs({ id: 'orders-v1' }),
          'alone.odcs.yaml': odcs({ id: 'alone-v1', version: '2.1.0' }),
          'orders.odps.yaml': odps({ id: 'orders', more: port('orders-v1') }),
          'secret.odps.yaml': odps({
            id: 'secret-copy',
            more: port('orders-v1', '3.0.0'),
          }),
          'same.yaml': native('same', 'v2.1'),
          // It names a contract that is not there, twice.
          'unknown.odps.yaml': odps({
            id: 'unknown',
            more: `outputPorts:
  - { name: a, version: 1.0.0, contractId: nowhere }
  - { name: b, version: 2.0.0, contractId: nowhere }
`,
          }),
        },
        locations: ['*.yaml'],
      });

      await hasRules('orders', ['shared-contract']);
      expect(await findingsOf('orders')).toEqual([
        {
          rule: 'shared-contract',
          severity: 'warning',
          path: 'outputPorts[1].contractId',
          line: 9,
          column: expect.any(Number),
          message:
            'Another data product promises the contract "orders-v1", too, so that nobody can tell which of the two keeps it.',
          remedy: expect.stringContaining('an id of its own'),
        },
      ]);
      await hasRules('secret-copy', ['shared-contract', 'unlike-version']);
      expect((await findingsOf('secret-copy'))?.[1]).toMatchObject({
        severity: 'warning',
        path: 'outputPorts[1].version',
        line: 9,
        message:
          'The port is version "3.0.0", and its contract "orders-v1" is version "1.0.0".',
      });
      await hasRules('same', []);
      await hasRules('unknown', []);

      // A contract that gets another version is compared anew.
      directory.addContent({
        'alone.odcs.yaml': odcs({ id: 'alone-v1', version: '3.0.0' }),
      });
      await hasRules('same', ['unlike-version']);
      expect((await findingsOf('same'))?.[0]).toMatchObject({
        path: 'spec.outputPorts[0].version',
      });

      // Where one of two lets go, nothing is wrong with the other.
      directory.addContent({
        'secret.odps.yaml': odps({ id: 'secret-copy', more: port('mine-v1') }),
      });
      await hasRules('orders', []);
      await hasRules('secret-copy', []);
    });
  },
);
