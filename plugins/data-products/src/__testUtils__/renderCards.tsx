import type { Entity } from '@backstage/catalog-model';
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import {
  type CatalogApi,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import type { FileProblem } from '@data-mesh/backstage-plugin-data-products-common';
import { type DataProductsApi, dataProductsApiRef } from '../api';
import type { ExampleVersion } from './inMemoryContractVersions';
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
  /** The entities about which the reader may decide whose they are. */
  permitted?: string[];
  /** Of the contract of the page, the newest first. */
  versions?: ExampleVersion[];
  /** Instead of what the backend usually answers. */
  dataProductsApi?: Partial<DataProductsApi>;
  /** What the reader and the reader's groups own things as. */
  ownershipEntityRefs?: string[];
  /** What the address of the page has behind its path, such as `?element=orders.id`. */
  search?: string;
}) {
  const { entity, cards, catalog = [], problems = [] } = options;
  const { versions, permitted } = options;
  return renderTestApp({
    extensions: [createTestEntityPage({ entity }), ...cards],
    initialRouteEntries: [`/${options.search ?? ''}`],
    apis: [
      [
        catalogApiRef,
        options.catalogApi ??
          catalogApiMock({ entities: [entity, ...catalog] }),
      ],
      [
        dataProductsApiRef,
        {
          ...inMemoryDataProductsApi({
            ...{ problems, permitted, versions },
            entities: [entity, ...catalog],
            mayReadProblems: options.mayReadProblems,
          }),
          ...options.dataProductsApi,
        },
      ],
      mockApis.identity({
        userEntityRef: 'user:default/mei-tanaka',
        ownershipEntityRefs: options.ownershipEntityRefs ?? [],
      }),
      permissionApi({ allow: options.mayReadProblems ?? true }),
    ],
  });
}
