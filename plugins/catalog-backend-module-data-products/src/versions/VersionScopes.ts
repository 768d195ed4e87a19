import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { isDataContract } from '@data-mesh/backstage-plugin-data-products-common';
import { entitiesForReader } from '../discovery/entitiesForReader';
import type { CatalogRefreshState } from '../files/CatalogRefreshState';
import { sha256 } from '../files/sha256';
import type {
  ContractVersionStore,
  KnownPortContract,
} from './ContractVersionStore';

/** So many ports are looked at. */
const MOST_PORTS = 50;

/** What a reader may see of the versions of a contract. */
export interface VersionScope {
  /** Full references: the contract, then those that the same ports name or named. */
  entityRefs: string[];
  /** Which port names which of them, and since when; the newest first. */
  ports: KnownPortContract[];
  /** The keys of the documents that the catalog shows now. */
  currentKeys: Set<string>;
}

/** Decides which versions somebody may see. */
export class VersionScopes {
  readonly #store: Pick<ContractVersionStore, 'ports'>;
  readonly #catalog: CatalogService;
  readonly #catalogState: Pick<CatalogRefreshState, 'shown'>;

  constructor(options: {
    store: Pick<ContractVersionStore, 'ports'>;
    catalog: CatalogService;
    catalogState: Pick<CatalogRefreshState, 'shown'>;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#catalogState = options.catalogState;
  }

  /**
   * A contract that the reader may read, and of the others those that the reader
   * may read or that are gone: the text of a predecessor that nobody lists any
   * more is known to all who read the port that named it.
   *
   * @throws NotFoundError if the catalog shows the reader no such contract
   */
  async of(options: {
    entityRef: string;
    credentials: BackstageCredentials;
  }): Promise<VersionScope> {
    const { entityRef, credentials } = options;
    const entity = await this.#catalog.getEntityByRef(entityRef, {
      credentials,
    });
    if (!entity || !isDataContract(entity)) {
      throw new NotFoundError(
        `There is no data contract ${entityRef} in the catalog`,
      );
    }
    const known = await this.#ports({ entityRef, credentials });
    const others = new Set(known.map(({ contractRef }) => contractRef));
    others.delete(entityRef);
    const contracts = await entitiesForReader({
      catalog: this.#catalog,
      credentials,
      entityRefs: others,
      fields: ['spec.definition'],
    });
    const unreadable = [...others].filter(ref => !contracts.has(ref));
    const hidden = await this.#catalogState.shown({ entityRefs: unreadable });
    return {
      entityRefs: [entityRef, ...others].filter(ref => !hidden.has(ref)),
      ports: known.filter(({ contractRef }) => !hidden.has(contractRef)),
      currentKeys: new Set(
        [entity, ...contracts.values()].map(({ spec }) =>
          sha256(String(spec?.definition)),
        ),
      ),
    };
  }

  /** Of products that the reader may read. */
  async #ports(options: {
    entityRef: string;
    credentials: BackstageCredentials;
  }): Promise<KnownPortContract[]> {
    const ports = await this.#store.ports({
      contractRef: options.entityRef,
      limit: MOST_PORTS,
    });
    const products = await entitiesForReader({
      catalog: this.#catalog,
      credentials: options.credentials,
      entityRefs: ports.map(({ productRef }) => productRef),
    });
    return ports.filter(({ productRef }) => products.has(productRef));
  }
}
