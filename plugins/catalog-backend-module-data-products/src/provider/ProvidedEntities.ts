import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
  parseLocationRef,
} from '@backstage/catalog-model';
import type {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { inBatches } from '../database/inBatches';
import type { FileReading, FileText } from '../documents/readFile';
import { isMet, rankWithinSource } from '../files/decideClaim';
import { locationKeyOf } from '../files/FileReader';
import type { Claim, FileStore } from '../files/FileStore';
import { fileRefreshKey } from '../standing/CatalogLocations';
import type { ProviderStore } from './ProviderStore';

/** An entity, and the file that it is from. */
export interface EntityOfFile {
  entity: Entity;
  entityRef: string;
  place: string;
}

/** What the catalog has from one provider. */
export class ProvidedEntities {
  readonly #provider: string;
  readonly #origin: string;
  readonly #connection: EntityProviderConnection;
  readonly #store: ProviderStore;
  readonly #files: Pick<FileStore, 'find' | 'claims'>;
  readonly #hasLocation: (place: string) => Promise<boolean>;
  readonly #heirs: (claims: Claim[]) => Promise<Map<string, string>>;
  readonly #readText: (file: FileText) => FileReading;

  constructor(options: {
    provider: string;
    /** The place of the provider's source. */
    origin: string;
    connection: EntityProviderConnection;
    store: ProviderStore;
    files: Pick<FileStore, 'find' | 'claims'>;
    /** Whether a location of the catalog is about this one file. */
    hasLocation(place: string): Promise<boolean>;
    /** Of the claims that are left of others, the files that inherit entities, by reference. */
    heirs(claims: Claim[]): Promise<Map<string, string>>;
    readText(file: FileText): FileReading;
  }) {
    this.#provider = options.provider;
    this.#origin = options.origin;
    this.#connection = options.connection;
    this.#store = options.store;
    this.#files = options.files;
    this.#hasLocation = options.hasLocation;
    this.#heirs = options.heirs;
    this.#readText = options.readText;
  }

  async give(entities: EntityOfFile[]): Promise<void> {
    if (entities.length === 0) return;
    await this.#connection.applyMutation({
      type: 'delta',
      added: entities.map(item => this.#toDeferred(item)),
      removed: [],
    });
  }

  /** Gives entities again, as the best of the provider's own files has them. */
  async restore(entityRefs: string[]): Promise<void> {
    await inBatches(entityRefs, async refs => {
      const claims = await this.#files.claims({ entityRefs: refs });
      const own = await this.#store.provides({
        provider: this.#provider,
        places: [...new Set(claims.map(({ place }) => place))],
      });
      const found: EntityOfFile[] = [];
      for (const entityRef of refs) {
        const [first, ...rest] = claims.filter(
          claim => claim.entityRef === entityRef && own.has(claim.place),
        );
        const item = first && (await this.#best([first, ...rest]));
        if (item) found.push(item);
        else if (first) await this.#readAgain(first.place);
      }
      await this.give(found);
      return [];
    });
  }

  /**
   * Takes back entities that no file of the provider describes any more. One
   * that a file of another source describes which the operator set up stays until
   * the catalog takes it from there, so that it never misses. What somebody
   * registered inherits nothing: there the entity begins anew.
   */
  async letGo(options: {
    entityRefs: string[];
    /** Claims that were not met since are void, UTC ISO 8601. */
    validSince: string;
  }): Promise<void> {
    const { validSince } = options;
    await inBatches(options.entityRefs, async refs => {
      const claims = await this.#files.claims({ entityRefs: refs });
      const alive = await this.#alive(claims, validSince);
      const heirs = await this.#heirs(alive);
      const kept: EntityOfFile[] = [];
      for (const [entityRef, place] of heirs) {
        const item = await this.#asDescribed(entityRef, place);
        if (item) kept.push(item);
      }
      const isKept = new Set(kept.map(item => item.entityRef));
      await this.#connection.applyMutation({
        type: 'delta',
        added: kept.map(item => this.#toDeferred(item)),
        removed: refs
          .filter(entityRef => !isKept.has(entityRef))
          .map(entityRef => ({
            entityRef,
            locationKey: locationKeyOf(entityRef),
          })),
      });
      await this.#connection.refresh({
        keys: alive.flatMap(({ place }) => [place, fileRefreshKey(place)]),
      });
      return [];
    });
  }

  async #alive(claims: Claim[], validSince: string): Promise<Claim[]> {
    const alive: Claim[] = [];
    for (const claim of claims) {
      if (isMet(claim, validSince) || (await this.#hasLocation(claim.place))) {
        alive.push(claim);
      }
    }
    return alive;
  }

  /** The entity as the file has it that wins. */
  async #best(claims: [Claim, ...Claim[]]): Promise<EntityOfFile | undefined> {
    const [{ entityRef }] = claims;
    // All of them are known to be met.
    const { winner: place } = rankWithinSource(claims);
    return this.#asDescribed(entityRef, place);
  }

  async #asDescribed(
    entityRef: string,
    place: string,
  ): Promise<EntityOfFile | undefined> {
    const file = await this.#files.find({ place });
    if (!file?.goodText) return undefined;
    const found = this.#readText({
      text: file.goodText,
      notUtf8: file.notUtf8,
      location: parseLocationRef(place),
    }).entities.find(item => item.entityRef === entityRef);
    return found && { entity: found.entity, entityRef, place };
  }

  /** What no text is remembered of is read from the source once more. */
  async #readAgain(place: string): Promise<void> {
    await this.#store.provide({
      provider: this.#provider,
      files: [{ place, state: '' }],
    });
  }

  #toDeferred(item: EntityOfFile): DeferredEntity {
    const { entity, entityRef, place } = item;
    return {
      locationKey: locationKeyOf(entityRef),
      entity: {
        ...entity,
        metadata: {
          ...entity.metadata,
          annotations: {
            ...entity.metadata.annotations,
            [ANNOTATION_LOCATION]: place,
            [ANNOTATION_ORIGIN_LOCATION]: this.#origin,
          },
        },
      },
    };
  }
}
