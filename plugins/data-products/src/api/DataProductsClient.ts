import { ResponseError } from '@backstage/errors';
import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import type { FileProblemPage } from '@data-mesh/backstage-plugin-data-products-common';
import type { DataProductsApi, FileProblemsRequest } from './DataProductsApi';

/**
 * Asks the backend over HTTP.
 * @public
 */
export class DataProductsClient implements DataProductsApi {
  readonly #discovery: DiscoveryApi;
  readonly #fetch: FetchApi;

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi;
  }

  async getFileProblems(
    request: FileProblemsRequest = {},
  ): Promise<FileProblemPage> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(request)) {
      if (value !== undefined && value !== '') query.set(name, String(value));
    }
    const baseUrl = await this.#discovery.getBaseUrl('catalog');
    const response = await this.#fetch.fetch(
      `${baseUrl}/data-products/files/problems?${query}`,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
