import { odcs, odps } from '../__testUtils__/documents';
import {
  createMockDirectory,
  eventually,
  startTestCatalog,
  type TestCatalog,
} from '../__testUtils__/startTestCatalog';

const IMAGE = '![our *map*](https://tracker.example/seen.png) of **orders**';
const PURPOSE = `description: { purpose: '${IMAGE}' }`;

describe('Descriptions of data products and contracts', () => {
  const directory = createMockDirectory();
  let catalog: TestCatalog;
  afterEach(() => catalog?.stop());

  it('are plain text in the catalog, from whichever file they are, and Markdown in the document', async () => {
    catalog = await startTestCatalog({
      directory,
      files: {
        'a.odps.yaml': odps({ id: 'standard', more: PURPOSE }),
        'a.odcs.yaml': odcs({ id: 'standard-v1', more: PURPOSE }),
        'native.yaml': `apiVersion: data-mesh.dev/v1alpha1
kind: DataProduct
metadata: { name: native, description: '${IMAGE}' }
spec: { lifecycle: active, purpose: '${IMAGE}' }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: native-v1, description: '${IMAGE}' }
spec:
  type: data-contract
  lifecycle: active
  owner: group:default/shop
  definition: |
    ${odcs({ id: 'native-v1' }).replaceAll('\n', '\n    ')}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: other, description: '${IMAGE}' }
spec: { type: service, lifecycle: production, owner: group:default/shop }
`,
      },
      locations: ['*.yaml'],
    });

    const entityOf = (ref: string) => eventually(() => catalog.entity(ref));
    for (const ref of [
      'dataproduct:default/standard',
      'api:default/standard-v1',
      'dataproduct:default/native',
      'api:default/native-v1',
    ]) {
      const { metadata } = await entityOf(ref);
      expect([ref, metadata.description]).toEqual([ref, 'our map of orders']);
    }
    for (const ref of [
      'dataproduct:default/standard',
      'dataproduct:default/native',
    ]) {
      expect((await entityOf(ref)).spec?.purpose).toBe(IMAGE);
    }
    // What is not ours stays as it is.
    const other = await entityOf('component:default/other');
    expect(other.metadata.description).toBe(IMAGE);
  });
});
