import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { DataProductIcon } from './DataProductIcon';
import { aboutCard } from './aboutCard';
import { kindFilter } from './kindFilter';

const entityPresentation = ApiBlueprint.make({
  name: 'entity-presentation',
  params: defineParams =>
    defineParams({
      api: entityPresentationApiRef,
      deps: { catalogApi: catalogApiRef },
      factory: ({ catalogApi }) =>
        DefaultEntityPresentationApi.create({
          catalogApi,
          kindIcons: { dataproduct: DataProductIcon },
        }),
    }),
});

/** Gives data products an icon and a readable kind on the pages of the catalog. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityPresentation, aboutCard, kindFilter],
});
