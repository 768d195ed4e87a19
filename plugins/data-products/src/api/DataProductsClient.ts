import { ResponseError } from '@backstage/errors';
import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import type {
  ClaimDecided,
  ConfirmationsPermitted,
  ContractChangeLog,
  ContractVersionComparison,
  ContractVersionDocument,
  ContractVersionsPage,
  DiscoveryFacets,
  DiscoveryPage,
  DiscoveryRequest,
  EntityStatuses,
  FileProblemPage,
  HandOver,
  HandOversPermitted,
} from '@data-mesh/backstage-plugin-data-products-common';
import type {
  AcceptSourceRequest,
  ContractComparisonRequest,
  ContractDocumentRequest,
  ContractVersionsRequest,
  DataProductsApi,
  DecideClaimsRequest,
  DiscoveryFacetsRequest,
  FileProblemsRequest,
  RemovalConfirmation,
} from './DataProductsApi';

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

  getFileProblems(request: FileProblemsRequest = {}): Promise<FileProblemPage> {
    return this.#get({ path: 'files/problems', query: { ...request } });
  }

  getHandOversPermitted(request: {
    entityRefs: readonly string[];
  }): Promise<HandOversPermitted> {
    const { entityRefs: entityRef } = request;
    return this.#get({ path: 'files/hand-overs', query: { entityRef } });
  }

  acceptSource(request: AcceptSourceRequest): Promise<HandOver> {
    return this.#post({ path: 'files/hand-overs', body: request });
  }

  getConfirmationsPermitted(request: {
    entityRefs: readonly string[];
  }): Promise<ConfirmationsPermitted> {
    const { entityRefs: entityRef } = request;
    return this.#get({ path: 'files/confirmations', query: { entityRef } });
  }

  decideClaims(request: DecideClaimsRequest): Promise<ClaimDecided> {
    return this.#post({ path: 'files/confirmations', body: request });
  }

  confirmRemoval(
    confirmation: RemovalConfirmation,
  ): Promise<{ confirmed: number }> {
    const { provider, missingUntil } = confirmation;
    return this.#post({
      path: `files/removals/${encodeURIComponent(provider)}/confirm`,
      body: { missingUntil },
    });
  }

  discover(request: DiscoveryRequest): Promise<DiscoveryPage> {
    const { filter, ...rest } = request;
    return this.#get({ path: 'discovery', query: { ...rest, ...filter } });
  }

  getStatuses(request: {
    entityRefs: readonly string[];
  }): Promise<EntityStatuses> {
    const { entityRefs: entityRef } = request;
    return this.#get({ path: 'statuses', query: { entityRef } });
  }

  getDiscoveryFacets(
    request: DiscoveryFacetsRequest,
  ): Promise<DiscoveryFacets> {
    const { kind, text, filter } = request;
    return this.#get({
      path: 'discovery/facets',
      query: { kind, text, ...filter },
    });
  }

  getContractVersions(
    request: ContractVersionsRequest,
  ): Promise<ContractVersionsPage> {
    return this.#get({ path: 'versions', query: { ...request } });
  }

  getContractChangeLog(
    request: ContractVersionsRequest,
  ): Promise<ContractChangeLog> {
    return this.#get({ path: 'versions/log', query: { ...request } });
  }

  compareContractVersions(
    request: ContractComparisonRequest,
  ): Promise<ContractVersionComparison> {
    return this.#get({ path: 'versions/comparison', query: { ...request } });
  }

  getContractDocument(
    request: ContractDocumentRequest,
  ): Promise<ContractVersionDocument> {
    return this.#get({ path: 'versions/document', query: { ...request } });
  }

  async #get<TAnswer>(options: {
    path: string;
    query: Record<string, string | number | readonly string[] | undefined>;
  }): Promise<TAnswer> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(options.query)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined && one !== '') query.append(name, String(one));
      }
    }
    return this.#answer(`${options.path}?${query}`);
  }

  #post<TAnswer>(options: { path: string; body: object }): Promise<TAnswer> {
    return this.#answer(options.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(options.body),
    });
  }

  async #answer<TAnswer>(
    path: string,
    ...init: [] | [RequestInit]
  ): Promise<TAnswer> {
    const baseUrl = await this.#discovery.getBaseUrl('catalog');
    const response = await this.#fetch.fetch(
      `${baseUrl}/data-products/${path}`,
      ...init,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
