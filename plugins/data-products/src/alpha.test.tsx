import { createFrontendFeatureLoader } from '@backstage/frontend-plugin-api';
import { kindTitle } from './catalog/kindTitle';
import dataProducts from './alpha';

describe('what one line installs', () => {
  it('is one feature that discovery accepts, with the plugin and the modules for stock pages', async () => {
    expect(dataProducts.$$type).toBe(
      createFrontendFeatureLoader({ loader: () => [] }).$$type,
    );

    const { loader } = dataProducts as unknown as {
      loader(): Promise<{ pluginId: string }[]>;
    };
    expect((await loader()).map(({ pluginId }) => pluginId)).toEqual([
      'data-products',
      'catalog',
      'catalog-graph',
      'app',
      'org',
      'techdocs',
      'app',
    ]);
  });
});

describe('kindTitle', () => {
  it.each([
    ['DataProduct', 'Data Product'],
    ['API', 'API'],
    ['GovernancePolicy', 'Governance Policy'],
    ['dataproduct', 'dataproduct'],
  ])('writes %s as %s', (kind, title) => {
    expect(kindTitle(kind)).toBe(title);
  });
});
