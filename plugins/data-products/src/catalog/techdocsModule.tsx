import { createFrontendModule } from '@backstage/frontend-plugin-api';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import { DATA_CONTRACT_API_TYPE } from '@data-mesh/backstage-plugin-data-products-common';

const documentationTab = techdocsPlugin
  .getExtension('entity-content:techdocs')
  .override({
    factory: (originalFactory, { config }) =>
      originalFactory({
        config: {
          ...config,
          filter: config.filter ?? {
            $any: [
              {
                $not: {
                  $any: [
                    { kind: 'dataproduct' },
                    { kind: 'api', 'spec.type': DATA_CONTRACT_API_TYPE },
                  ],
                },
              },
              {
                'metadata.annotations.backstage.io/techdocs-ref': {
                  $exists: true,
                },
              },
              {
                'metadata.annotations.backstage.io/techdocs-entity': {
                  $exists: true,
                },
              },
            ],
          },
        },
      }),
  });

/** Hides the tab for documentation where a data product or contract has none. */
export const techdocsModule = createFrontendModule({
  pluginId: 'techdocs',
  extensions: [documentationTab],
});
