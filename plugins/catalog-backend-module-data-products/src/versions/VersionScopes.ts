import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
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
import {
  isKnownLife,
  type KnownHistory,
  type KnownLives,
  NO_LIFE,
} from './lives/Life';
import { type PresentLives, shownEntity } from './lives/PresentLives';

/** So many ports of products that the reader may read count. */
const MOST_PORTS = 50;
/** So many ports are looked at to find them, a page at a time. */
const MOST_PORTS_SEEN = 1000;
const PORTS_AT_ONCE = 200;
/** What tells in whose hands an entity is. */
const LIFE_FIELDS = ['metadata.uid', 'metadata.annotations'];

/** What a reader may see of the versions of a contract. */
export interface VersionScope {
  /** Of the contract, then of those that the same ports name or named. */
  histories: KnownHistory[];
  /** Which port names which of them, and since when; the newest first. */
  ports: KnownPortContract[];
  /** The key of the document that the catalog shows now, by reference. */
  currentKeys: Map<string, string>;
}

/** Somebody who asks, and whether everything may be shown to them. */
interface Reader {
  credentials: BackstageCredentials;
  readsAll: boolean;
}

/** Decides which versions somebody may see. */
export class VersionScopes {
  readonly #store: Pick<ContractVersionStore, 'ports'>;
  readonly #catalog: CatalogService;
  readonly #lives: Pick<PresentLives, 'of'>;
  readonly #permissions: Pick<PermissionsService, 'authorizeConditional'>;

  constructor(options: {
    store: Pick<ContractVersionStore, 'ports'>;
    catalog: CatalogService;
    lives: Pick<PresentLives, 'of'>;
    permissions: Pick<PermissionsService, 'authorizeConditional'>;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#lives = options.lives;
    this.#permissions = options.permissions;
  }

  /**
   * A contract that the reader may read, and of the others that the same ports
   * name or named those that the reader may read: of each its present life. What
   * is gone, and who had the name before, the catalog cannot hold against a
   * condition any more, so only readers of the whole catalog see it.
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
    const permissions = this.#permissions;
    const readsAll = await readsWholeCatalog({ permissions, credentials });
    const reader = { credentials, readsAll };
    const known = await this.#ports({ entityRef, reader });
    const others = new Set(known.map(({ contractRef }) => contractRef));
    others.delete(entityRef);
    const contracts = await entitiesForReader({
      catalog: this.#catalog,
      credentials,
      entityRefs: others,
      fields: ['spec.definition', ...LIFE_FIELDS],
    });
    contracts.set(entityRef, entity);
    const lives = await this.#knownLives({ entities: contracts, reader });
    const histories = [entityRef, ...others]
      .filter(ref => readsAll || contracts.has(ref))
      .map(ref => ({ entityRef: ref, lives: lives(ref) }));
    const refs = new Set(histories.map(history => history.entityRef));
    return {
      histories,
      ports: known.filter(({ contractRef }) => refs.has(contractRef)),
      currentKeys: new Map(
        [...contracts].map(([ref, { spec }]) => [
          ref,
          sha256(String(spec?.definition)),
        ]),
      ),
    };
  }

  /** Of which lives of entities that the catalog shows them somebody may know. */
  async #knownLives(options: {
    entities: ReadonlyMap<string, Entity>;
    reader: Reader;
  }): Promise<(entityRef: string) => KnownLives> {
    const { entities, reader } = options;
    if (reader.readsAll) return () => 'all';
    const present = await this.#lives.of({
      entities: [...entities.values()].map(shownEntity),
    });
    return entityRef => present.get(entityRef) ?? NO_LIFE;
  }

  /** Of products that the reader may read. */
  async #ports(options: {
    entityRef: string;
    reader: Reader;
  }): Promise<KnownPortContract[]> {
    const { entityRef: contractRef, reader } = options;
    const visible: KnownPortContract[] = [];
    let after: KnownPortContract | undefined;
    for (let seen = 0; seen < MOST_PORTS_SEEN; seen += PORTS_AT_ONCE) {
      const ports = await this.#store.ports({
        contractRef,
        acrossLives: reader.readsAll,
        after,
        limit: PORTS_AT_ONCE,
      });
      const products = await entitiesForReader({
        catalog: this.#catalog,
        credentials: reader.credentials,
        entityRefs: ports.map(({ productRef }) => productRef),
        fields: LIFE_FIELDS,
      });
      const lives = await this.#knownLives({ entities: products, reader });
      visible.push(
        ...ports.filter(
          ({ productRef, life }) =>
            products.has(productRef) && isKnownLife(lives(productRef), life),
        ),
      );
      if (visible.length >= MOST_PORTS || ports.length < PORTS_AT_ONCE) break;
      after = ports[ports.length - 1];
    }
    return visible.slice(0, MOST_PORTS);
  }
}
