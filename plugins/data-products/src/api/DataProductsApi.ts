import { createApiRef } from '@backstage/frontend-plugin-api';
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
  FileProblemKind,
  FileProblemPage,
  HandOver,
  HandOversPermitted,
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
 * Which source is accepted for an entity.
 * @public
 */
export interface AcceptSourceRequest {
  /** A full reference. */
  entityRef: string;
  /** The file of the source, as its problem names it. */
  place: string;
}

/**
 * What is decided about a document that says whose it is.
 * @public
 */
export interface DecideClaimsRequest {
  /** A full reference. */
  entityRef: string;
  /** The file that the reader has seen, as its problem names it. */
  place: string;
  /** The domains and groups that the reader has seen, as full references. */
  claims: string[];
  decision: 'confirm' | 'refuse';
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
 * The versions of which contract are asked for.
 * @public
 */
export interface ContractVersionsRequest {
  /** A full reference. */
  entityRef: string;
  /** How many at most; the backend has a limit of its own. */
  limit?: number;
  /** Where the page before ended. */
  cursor?: string;
}

/**
 * Which two versions are compared, as the reader of a contract sees them.
 * @public
 */
export interface ContractComparisonRequest {
  /** A full reference. */
  entityRef: string;
  /** The key of a version of this contract, or of one that the same ports named. */
  older: string;
  /** As `older`. */
  newer: string;
}

/**
 * Whose text is asked for.
 * @public
 */
export interface ContractDocumentRequest {
  /** A full reference. */
  entityRef: string;
  /** The key of a version of this contract, or of one that the same ports named. */
  key: string;
}

/**
 * What is confirmed to go from the catalog.
 * @public
 */
export interface RemovalConfirmation {
  /** The name of the provider, as the problem has it. */
  provider: string;
  /** Until when it was missing, UTC ISO 8601: the `checkedAt` of the problem. */
  missingUntil: string;
}

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
   * Tells about which of some entities the reader may decide whose they are.
   * @throws ResponseError if the backend has no module for data products
   */
  getHandOversPermitted(request: {
    /** Full references, 100 at most. */
    entityRefs: readonly string[];
  }): Promise<HandOversPermitted>;

  /**
   * Decides that the source of a file holds an entity from now on.
   * @throws ResponseError if the reader may not, or if the file does not wait for it
   */
  acceptSource(request: AcceptSourceRequest): Promise<HandOver>;

  /**
   * Tells of which of some entities the reader may confirm whose they say they are.
   * @throws ResponseError if the backend has no module for data products
   */
  getConfirmationsPermitted(request: {
    /** Full references, 100 at most. */
    entityRefs: readonly string[];
  }): Promise<ConfirmationsPermitted>;

  /**
   * Confirms or refuses what a document says of whose it is, as far as that is the
   * reader's to decide.
   * @throws ResponseError if nothing of it is, or if it says something else by now
   */
  decideClaims(request: DecideClaimsRequest): Promise<ClaimDecided>;

  /**
   * Lets products and contracts go that a source brings no more, and that are kept
   * because they are many at once.
   * @returns how many
   * @throws ResponseError if the reader may not, or if nothing waits any more
   */
  confirmRemoval(
    confirmation: RemovalConfirmation,
  ): Promise<{ confirmed: number }>;

  /**
   * Lists data products or contracts that the reader may see, one page at a time.
   * @throws ResponseError if the request makes no sense, or if the backend has
   *   no module for data products
   */
  discover(request: DiscoveryRequest): Promise<DiscoveryPage>;

  /**
   * Tells the status of products and contracts that the reader may see.
   * @throws ResponseError if the backend has no module for data products
   */
  getStatuses(request: {
    /** Full references, 100 at most. */
    entityRefs: readonly string[];
  }): Promise<EntityStatuses>;

  /**
   * Counts the values by which such a list can be narrowed.
   * @throws ResponseError for the same reasons as `discover`
   */
  getDiscoveryFacets(request: DiscoveryFacetsRequest): Promise<DiscoveryFacets>;

  /**
   * Lists the known versions of a contract, the newest first, then those of the
   * contracts that the same ports name or named.
   * @throws ResponseError if the reader sees no such contract, or if the backend
   *   has no module for data products
   */
  getContractVersions(
    request: ContractVersionsRequest,
  ): Promise<ContractVersionsPage>;

  /**
   * Tells what each version of a contract brought, the newest first.
   * @throws ResponseError for the same reasons as `getContractVersions`
   */
  getContractChangeLog(
    request: ContractVersionsRequest,
  ): Promise<ContractChangeLog>;

  /**
   * Compares any two versions.
   * @throws ResponseError for the same reasons as `getContractVersions`, or if
   *   one of the versions is not known
   */
  compareContractVersions(
    request: ContractComparisonRequest,
  ): Promise<ContractVersionComparison>;

  /**
   * Gives the text of a version, without its secrets.
   * @throws ResponseError for the same reasons as `compareContractVersions`
   */
  getContractDocument(
    request: ContractDocumentRequest,
  ): Promise<ContractVersionDocument>;
}

/**
 * The API of data products.
 * @public
 */
export const dataProductsApiRef = createApiRef<DataProductsApi>().with({
  id: 'plugin.data-products.client',
  pluginId: 'data-products',
});
