import type { Entity } from '@backstage/catalog-model';
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  type CatalogApi,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { dataProductsApiRef } from '../api';
import { inMemoryDataProductsApi } from './inMemoryDataProductsApi';
import { permissionApi } from './permissionApi';

/** Renders cards on the page of an entity, beside a catalog with other entities. */
export function renderCards(options: {
  entity: Entity;
  cards: ExtensionDefinition[];
  catalog?: Entity[];
  catalogApi?: CatalogApi;
  problems?: FileProblem[];
  mayReadProblems?: boolean;
  /** What the address of the page has behind its path, such as `?element=orders.id`. */
  search?: string;
}) {
  const { entity, cards, catalog = [], problems = [] } = options;
  return renderTestApp({
    extensions: [createTestEntityPage({ entity }), ...cards],
    initialRouteEntries: [`/${options.search ?? ''}`],
    apis: [
      [
        catalogApiRef,
        options.catalogApi ??
          catalogApiMock({ entities: [entity, ...catalog] }),
      ],
      [dataProductsApiRef, inMemoryDataProductsApi({ problems })],
      permissionApi({ allow: options.mayReadProblems ?? true }),
    ],
  });
}
