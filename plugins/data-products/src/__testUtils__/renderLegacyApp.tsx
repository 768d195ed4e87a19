import { createApp } from '@backstage/app-defaults';
import type { Entity } from '@backstage/catalog-model';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type {
  DiscoveredEntry,
  FileProblem,
} from '@data-mesh/backstage-plugin-data-products-common';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route } from 'react-router-dom';
import { dataProductsApiRef } from '../api';
import { dataProductsRoutes } from '../legacy';
import { dataProductsTranslations } from '../translations';
import type { ExampleVersion } from './inMemoryContractVersions';
import { inMemoryDataProductsApi } from './inMemoryDataProductsApi';

/** Renders a legacy app, with its own entity page and the one line for data products. */
export function renderLegacyApp(options: {
  path: string;
  entities?: Entity[];
  products?: DiscoveredEntry[];
  problems?: FileProblem[];
  /** Of the contract that is shown, the newest first. */
  versions?: ExampleVersion[];
  /** What the entity page of the app shows. */
  content?: ReactNode;
  /** What the app shows of an entity at `/own-page`, a page that it made itself. */
  ownPage?: { entity: Entity; element: ReactNode };
  language?: string;
  /** Leaves the entity page out of the one line. */
  ownEntityPages?: boolean;
}) {
  const { path, entities = [], products = [], problems, versions } = options;
  const { content, ownPage } = options;
  const app = createApp({
    apis: [
      createApiFactory(catalogApiRef, catalogApiMock({ entities })),
      createApiFactory(
        dataProductsApiRef,
        inMemoryDataProductsApi({
          problems,
          versions,
          entries: { product: products },
          entities,
        }),
      ),
    ],
    components: {
      Router: ({ children }) => (
        <MemoryRouter initialEntries={[path]}>{children}</MemoryRouter>
      ),
    },
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      },
    ],
    __experimentalTranslations: {
      defaultLanguage: options.language,
      availableLanguages: ['en', 'de'],
      resources: [dataProductsTranslations],
    },
  });
  const entityPage = (
    <EntitySwitch>
      <EntitySwitch.Case>
        <EntityLayout>
          <EntityLayout.Route path="/" title="Page of the app">
            <>{content}</>
          </EntityLayout.Route>
        </EntityLayout>
      </EntitySwitch.Case>
    </EntitySwitch>
  );
  const App = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          {entityPage}
        </Route>
        <Route
          path="/own-page"
          element={
            ownPage && (
              <EntityProvider entity={ownPage.entity}>
                {ownPage.element}
              </EntityProvider>
            )
          }
        />
        {dataProductsRoutes(options.ownEntityPages ? {} : { entityPage })}
      </FlatRoutes>
    </AppRouter>,
  );
  return render(<App />);
}
