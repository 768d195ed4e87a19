import { createTestDatabases } from '../__testUtils__/databases';
import { odps } from '../__testUtils__/documents';
import { eventually } from '../__testUtils__/startTestCatalog';
import { useProvidedCatalog } from '../__testUtils__/useProvidedCatalog';

const native = (metadata: string) => `apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata: ${metadata}
spec: { lifecycle: active, owner: sales, version: 1.0.0 }
`;

describe.each(createTestDatabases().eachSupportedId())(
  'Entities that a provider finds, on %s,',
  databaseId => {
    const company = useProvidedCatalog({ databaseId });

    it('are problems where no catalog takes their names, and nothing is told of other kinds', async () => {
      const { directory } = company;
      const { entity, problems } = await company.start({
        files: {
          'root/path.odps.yaml': native('{ name: a, namespace: ../x }'),
          'root/blank.odps.yaml': native('{ name: "a b" }'),
          'root/long.odps.yaml': `${native(
            `{ name: ${'x'.repeat(300)} }`,
          )}---\n${odps({ id: 'beside' })}`,
          'root/good.odps.yaml': native('{ name: good, namespace: sales }'),
          'root/other.odps.yaml':
            'apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: "a b" }\n',
        },
        providers: { company: { root: directory.resolve('root') } },
      });
      await company.run();
      await eventually(() => entity('dataproduct:sales/good'));
      await eventually(() => entity('dataproduct:default/beside'));
      const told = await problems();
      expect(
        told
          .map(({ place, findings: [{ rule, message }] }) => [
            place.split('/').pop(),
            rule,
            message.slice(0, 70),
          ])
          .sort(),
      ).toEqual([
        [
          'blank.odps.yaml',
          'not-an-entity',
          'The catalog can hold no DataProduct that is called "a b".',
        ],
        ['long.odps.yaml', 'not-an-entity', expect.stringContaining('"xxxx')],
        [
          'path.odps.yaml',
          'not-an-entity',
          'The catalog can hold no DataProduct that is called "../x/a".',
        ],
      ]);
    });
  },
);
