import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { CatalogChangePage } from '@data-mesh/backstage-plugin-data-products-common';

/** Far longer than a page takes: against waiting for ever. */
const PATIENCE_MILLISECONDS = 60_000;

/** The change feed of the catalog, which the module for data products serves. */
export class CatalogFeed {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  /**
   * What changed since a cursor, or everything.
   *
   * @throws ResponseError where the catalog does not answer with a page
   */
  async page(options: { after?: string }): Promise<CatalogChangePage> {
    const { after } = options;
    const baseUrl = await this.#discovery.getBaseUrl('catalog');
    // For each page, as a token may run out while there is much to read.
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'catalog',
    });
    const query = after ? `?${new URLSearchParams({ after })}` : '';
    const response = await fetch(`${baseUrl}/data-products/changes${query}`, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
