import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  DiscoveryFacets,
  DiscoveryPage,
  DiscoveryRequest,
  FileProblemKind,
  FileProblemPage,
} from '@data-mesh/backstage-plugin-data-products-common';

/**
 * Which problems with files are asked for.
 * @public
 */
export interface FileProblemsRequest {
  kind?: FileProblemKind;
  /** Those that concern this entity only; a full reference. */
  entityRef?: string;
  /** How many at most, 1 to 100; 20 if absent. */
  limit?: number;
  /** Where the page before ended. */
  cursor?: string;
}

/**
 * Which list the values are asked for by which it can be narrowed.
 * @public
 */
export type DiscoveryFacetsRequest = Pick<
  DiscoveryRequest,
  'kind' | 'text' | 'filter'
>;

/**
 * What the backend knows about data products beyond the catalog.
 * @public
 */
export interface DataProductsApi {
  /**
   * Lists files that do not load, the newest problem first.
   * @throws ResponseError if the reader may not, if the entity does not exist,
   *   or if the backend has no module for data products
   */
  getFileProblems(request?: FileProblemsRequest): Promise<FileProblemPage>;

  /**
   * Lists data products or contracts that the reader may see, one page at a time.
   * @throws ResponseError if the request makes no sense, or if the backend has
   *   no module for data products
   */
  discover(request: DiscoveryRequest): Promise<DiscoveryPage>;

  /**
   * Counts the values by which such a list can be narrowed.
   * @throws ResponseError for the same reasons as `discover`
   */
  getDiscoveryFacets(request: DiscoveryFacetsRequest): Promise<DiscoveryFacets>;
}

/**
 * The API of data products.
 * @public
 */
export const dataProductsApiRef = createApiRef<DataProductsApi>().with({
  id: 'plugin.data-products.client',
  pluginId: 'data-products',
});
