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
import { dataProductsApiRef, type DataProductsApi } from '../api';
import { permissionApi } from './permissionApi';

/** Renders cards on the page of an entity, beside a catalog with other entities. */
export function renderCards(options: {
  entity: Entity;
  cards: ExtensionDefinition[];
  catalog?: Entity[];
  catalogApi?: CatalogApi;
  problems?: FileProblem[];
  mayReadProblems?: boolean;
}) {
  const { entity, cards, catalog = [], problems = [] } = options;
  const dataProductsApi: DataProductsApi = {
    getFileProblems: async () => ({ items: problems }),
  };
  return renderTestApp({
    extensions: [createTestEntityPage({ entity }), ...cards],
    apis: [
      [
        catalogApiRef,
        options.catalogApi ??
          catalogApiMock({ entities: [entity, ...catalog] }),
      ],
      [dataProductsApiRef, dataProductsApi],
      permissionApi({ allow: options.mayReadProblems ?? true }),
    ],
  });
}
