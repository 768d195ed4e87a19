import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { isDataContract } from '@data-mesh/backstage-plugin-data-products-common';
import { entitiesForReader } from '../discovery/entitiesForReader';
import { sha256 } from '../files/sha256';
import { readsWholeCatalog } from '../permissions/readsWholeCatalog';
import type {
  ContractVersionStore,
  KnownPortContract,
} from './ContractVersionStore';

/** So many ports of products that the reader may read count. */
const MOST_PORTS = 50;
/** So many ports are looked at to find them, a page at a time. */
const MOST_PORTS_SEEN = 1000;
const PORTS_AT_ONCE = 200;

/** What a reader may see of the versions of a contract. */
export interface VersionScope {
  /** Full references: the contract, then those that the same ports name or named. */
  entityRefs: string[];
  /** Which port names which of them, and since when; the newest first. */
  ports: KnownPortContract[];
  /** The key of the document that the catalog shows now, by reference. */
  currentKeys: Map<string, string>;
}

/** Decides which versions somebody may see. */
export class VersionScopes {
  readonly #store: Pick<ContractVersionStore, 'ports'>;
  readonly #catalog: CatalogService;
  readonly #permissions: Pick<PermissionsService, 'authorizeConditional'>;

  constructor(options: {
    store: Pick<ContractVersionStore, 'ports'>;
    catalog: CatalogService;
    permissions: Pick<PermissionsService, 'authorizeConditional'>;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
  }

  /**
   * A contract that the reader may read, and of the others that the same ports
   * name or named those that the reader may read. What is gone, the catalog cannot
   * hold against a condition any more, so only readers of the whole catalog see it.
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
    const absent = [...others].filter(ref => !contracts.has(ref));
    const hidden = await this.#hidden({ absent, credentials });
    return {
      entityRefs: [entityRef, ...others].filter(ref => !hidden.has(ref)),
      ports: known.filter(({ contractRef }) => !hidden.has(contractRef)),
      currentKeys: new Map(
        [[entityRef, entity] as const, ...contracts].map(([ref, { spec }]) => [
          ref,
          sha256(String(spec?.definition)),
        ]),
      ),
    };
  }

  /** Of contracts that the catalog does not show the reader, those that it may hide. */
  async #hidden(options: {
    absent: string[];
    credentials: BackstageCredentials;
  }): Promise<Set<string>> {
    const { absent, credentials } = options;
    const permissions = this.#permissions;
    const allAreGone =
      absent.length > 0 &&
      (await readsWholeCatalog({ permissions, credentials }));
    return new Set(allAreGone ? [] : absent);
  }

  /** Of products that the reader may read. */
  async #ports(options: {
    entityRef: string;
    credentials: BackstageCredentials;
  }): Promise<KnownPortContract[]> {
    const { entityRef: contractRef, credentials } = options;
    const visible: KnownPortContract[] = [];
    let after: KnownPortContract | undefined;
    for (let seen = 0; seen < MOST_PORTS_SEEN; seen += PORTS_AT_ONCE) {
      const ports = await this.#store.ports({
        contractRef,
        after,
        limit: PORTS_AT_ONCE,
      });
      const products = await entitiesForReader({
        catalog: this.#catalog,
        credentials,
        entityRefs: ports.map(({ productRef }) => productRef),
      });
      visible.push(
        ...ports.filter(({ productRef }) => products.has(productRef)),
      );
      if (visible.length >= MOST_PORTS || ports.length < PORTS_AT_ONCE) break;
      after = ports[ports.length - 1];
    }
    return visible.slice(0, MOST_PORTS);
  }
}
