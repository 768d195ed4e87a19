import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type {
  BackstageCredentials,
  DatabaseService,
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  dataProductFilesReadPermission,
  type FileProblemKind,
  type Known,
} from '@data-mesh/backstage-plugin-data-products-common';
import { readValidity } from '../files/readValidity';
import { DatabaseProblemStore } from './DatabaseProblemStore';
import type { ProblemStore } from './ProblemStore';

/** By the reference of the entity. */
export type TroublesByRef = ReadonlyMap<string, readonly FileProblemKind[]>;

/** Tells of many entities at once whether their files load, as far as a reader may know. */
export class FileTroubles {
  readonly #store: Pick<ProblemStore, 'troubles'>;
  readonly #permissions: PermissionsService;
  readonly #now: () => Date;
  readonly #validForMilliseconds: number;

  static async create(options: {
    config: RootConfigService;
    database: DatabaseService;
    permissions: PermissionsService;
    now: () => Date;
  }): Promise<FileTroubles> {
    return new FileTroubles({
      ...options,
      store: await DatabaseProblemStore.create(options),
      validForMilliseconds: readValidity(options.config),
    });
  }

  constructor(options: {
    store: Pick<ProblemStore, 'troubles'>;
    permissions: PermissionsService;
    now: () => Date;
    validForMilliseconds: number;
  }) {
    this.#store = options.store;
    this.#permissions = options.permissions;
    this.#now = options.now;
    this.#validForMilliseconds = options.validForMilliseconds;
  }

  /** What is wrong with the files of entities that the reader may see. */
  async of(
    options: { entities: readonly Entity[] },
    reader: { credentials: BackstageCredentials },
  ): Promise<Known<TroublesByRef>> {
    const [{ result }] = await this.#permissions.authorize(
      [{ permission: dataProductFilesReadPermission }],
      reader,
    );
    if (result !== AuthorizeResult.ALLOW) return { is: 'hidden' };
    const metSince = this.#now().getTime() - this.#validForMilliseconds;
    const value = await this.#store.troubles({
      entities: options.entities.map(entity => ({
        entityRef: stringifyEntityRef(entity),
        places: placesOf(entity),
      })),
      metSince: new Date(metSince).toISOString(),
    });
    return { is: 'known', value };
  }
}

function placesOf({ metadata }: Entity): string[] {
  const { annotations = {} } = metadata;
  const places = [
    annotations[ANNOTATION_LOCATION],
    annotations[ANNOTATION_ORIGIN_LOCATION],
  ];
  return places.filter(place => place !== undefined);
}
