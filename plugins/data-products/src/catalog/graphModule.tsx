import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import {
  RELATION_BUSINESS_OWNED_BY,
  RELATION_BUSINESS_OWNER_OF,
} from '@data-mesh/backstage-plugin-data-products-common';

const graphApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: catalogGraphApiRef,
      deps: {},
      factory: () =>
        new DefaultCatalogGraphApi({
          knownRelations: [
            ...ALL_RELATIONS,
            RELATION_BUSINESS_OWNED_BY,
            RELATION_BUSINESS_OWNER_OF,
          ],
          knownRelationPairs: [
            ...ALL_RELATION_PAIRS,
            [RELATION_BUSINESS_OWNER_OF, RELATION_BUSINESS_OWNED_BY],
          ],
          defaultRelationTypes: { exclude: [] },
        }),
    }),
});

/** Makes business owners visible in the graph of the catalog. */
export const graphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [graphApi],
});
