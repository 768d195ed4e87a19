import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  FileProblem,
  FileProblemKind,
  FileProblemPage,
} from '@data-mesh/backstage-plugin-data-products-common';
import { hideSecrets } from '@data-mesh/data-contract';
import type { CatalogRefreshState } from '../files/CatalogRefreshState';
import { readsWholeCatalog } from '../permissions/readsWholeCatalog';
import type {
  ProblemCursor,
  ProblemFilter,
  ProblemStore,
} from './ProblemStore';

/** What a reader asks for. */
export interface ProblemsRequest {
  kind?: FileProblemKind;
  entityRef?: string;
  limit: number;
  cursor?: string;
}

function encodeCursor({ since, id }: ProblemCursor): string {
  return Buffer.from(JSON.stringify([since, id])).toString('base64url');
}

function decodeCursor(cursor: string): ProblemCursor {
  try {
    const [since, id] = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    );
    if (
      [since, id].every(
        part => typeof part === 'string' && !part.includes('\u0000'),
      )
    ) {
      return { since, id };
    }
  } catch {
    // Said below, as for any other text that is no cursor.
  }
  throw new InputError(
    'cursor is not one that this page gave; leave it out to start at the beginning',
  );
}

function fullRef(entityRef: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(entityRef, { defaultNamespace: 'default' }),
    );
  } catch {
    throw new InputError(
      'entityRef must be a full reference, such as dataproduct:default/orders',
    );
  }
}

/** Tells readers which files do not load, as far as they may know. */
export class ProblemsService {
  readonly #store: ProblemStore;
  readonly #catalog: CatalogService;
  readonly #catalogState: Pick<CatalogRefreshState, 'shown'>;
  readonly #permissions: PermissionsService;
  readonly #now: () => Date;
  readonly #validForMilliseconds: number;

  constructor(options: {
    store: ProblemStore;
    catalog: CatalogService;
    catalogState: Pick<CatalogRefreshState, 'shown'>;
    permissions: PermissionsService;
    now: () => Date;
    /** How long a problem counts that was not met again. */
    validForMilliseconds: number;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#catalogState = options.catalogState;
    this.#permissions = options.permissions;
    this.#now = options.now;
    this.#validForMilliseconds = options.validForMilliseconds;
  }

  async list(
    request: ProblemsRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<FileProblemPage> {
    const { credentials } = options;
    const filter = await this.#toFilter(request, credentials);
    const after = request.cursor ? decodeCursor(request.cursor) : undefined;
    const found = await this.#store.list({
      filter,
      after,
      limit: request.limit + 1,
    });
    const page = await this.#withShown(
      // What was remembered before secrets were masked may quote one.
      hideSecrets({ value: found.slice(0, request.limit) }).value,
    );
    const last = page[page.length - 1];
    const nextCursor =
      found.length > request.limit && last
        ? encodeCursor({ since: last.since, id: last.id })
        : undefined;

    const permissions = this.#permissions;
    if (await readsWholeCatalog({ permissions, credentials })) {
      return {
        items: page,
        nextCursor,
        totalItems: await this.#store.count({ filter }),
        totalFiles: await this.#store.countFiles(),
      };
    }
    return { items: await this.#visible(page, credentials), nextCursor };
  }

  /** What the catalog cannot read or refuses, it may still have from before. */
  async #withShown(problems: FileProblem[]): Promise<FileProblem[]> {
    const failing = problems.filter(
      ({ kind }) => kind === 'unreachable' || kind === 'refused',
    );
    const shown = await this.#catalogState.shown({
      entityRefs: failing.flatMap(problem => problem.entityRefs),
    });
    return problems.map(problem =>
      failing.includes(problem) &&
      problem.entityRefs.some(ref => shown.has(ref))
        ? { ...problem, shows: { what: 'last-good' } }
        : problem,
    );
  }

  async #toFilter(
    request: ProblemsRequest,
    credentials: BackstageCredentials,
  ): Promise<ProblemFilter> {
    const { kind } = request;
    const entityRef = request.entityRef && fullRef(request.entityRef);
    const metSince = new Date(
      this.#now().getTime() - this.#validForMilliseconds,
    ).toISOString();
    if (!entityRef) return { kind, metSince };
    const entity = await this.#catalog.getEntityByRef(entityRef, {
      credentials,
    });
    if (!entity) {
      throw new NotFoundError(`There is no entity ${entityRef} in the catalog`);
    }
    const { annotations = {} } = entity.metadata;
    const places = [
      annotations[ANNOTATION_LOCATION],
      annotations[ANNOTATION_ORIGIN_LOCATION],
    ].filter(Boolean);
    return { kind, entityRef, places, metSince };
  }

  /** A problem tells of its entity, so only those see it who may read that. */
  async #visible(
    problems: FileProblem[],
    credentials: BackstageCredentials,
  ): Promise<FileProblem[]> {
    const entityRefs = [
      ...new Set(problems.flatMap(problem => problem.entityRefs)),
    ];
    if (entityRefs.length === 0) return [];
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      { credentials },
    );
    const readable = new Set(entityRefs.filter((_, index) => items[index]));
    return problems.filter(
      problem =>
        // About nothing in the catalog, so nobody can say who may know of it.
        problem.entityRefs.length > 0 &&
        problem.entityRefs.every(ref => readable.has(ref)),
    );
  }
}
