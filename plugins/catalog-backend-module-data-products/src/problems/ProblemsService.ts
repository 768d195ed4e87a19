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
import { entitiesForReader } from '../discovery/entitiesForReader';
import { hideSecrets } from '@data-mesh/data-contract';
import type { CatalogRefreshState } from '../files/CatalogRefreshState';
import { readsWholeCatalog } from '../permissions/readsWholeCatalog';
import type { ProblemCursors } from './ProblemCursors';
import type {
  ProblemCursor,
  ProblemFilter,
  ProblemStore,
} from './ProblemStore';

/** So many problems are looked at for a page, a few at a time, where the reader may see few. */
const MOST_LOOKED_AT = 1_000;
const LOOKED_AT_ONCE = 200;

/** What a reader asks for. */
export interface ProblemsRequest {
  kind?: FileProblemKind;
  entityRef?: string;
  limit: number;
  cursor?: string;
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
  readonly #cursors: Pick<ProblemCursors, 'write' | 'read'>;
  readonly #catalog: CatalogService;
  readonly #catalogState: Pick<CatalogRefreshState, 'shown'>;
  readonly #permissions: PermissionsService;
  readonly #now: () => Date;
  readonly #validForMilliseconds: number;

  constructor(options: {
    store: ProblemStore;
    cursors: Pick<ProblemCursors, 'write' | 'read'>;
    catalog: CatalogService;
    catalogState: Pick<CatalogRefreshState, 'shown'>;
    permissions: PermissionsService;
    now: () => Date;
    /** How long a problem counts that was not met again. */
    validForMilliseconds: number;
  }) {
    this.#store = options.store;
    this.#cursors = options.cursors;
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
    const { cursor, limit } = request;
    const after = cursor ? this.#cursors.read(cursor) : undefined;
    const permissions = this.#permissions;
    const readsAll = await readsWholeCatalog({ permissions, credentials });
    const { problems, next } = await this.#page({
      filter,
      after,
      limit,
      visible: readsAll
        ? async found => found
        : found => this.#visible(found, credentials),
    });
    const page = {
      // What was remembered before secrets were masked may quote one.
      items: hideSecrets({ value: await this.#withShown(problems) }).value,
      nextCursor: next && this.#cursors.write(next),
    };
    if (!readsAll) return page;
    return {
      ...page,
      totalItems: await this.#store.count({ filter }),
      totalFiles: await this.#store.countFiles(),
    };
  }

  /**
   * As many problems as are asked for of those that the reader may know. Where most
   * are hidden, a page may have fewer, so that no request takes without end: its
   * cursor goes on behind what was looked at.
   */
  async #page(options: {
    filter: ProblemFilter;
    after: ProblemCursor | undefined;
    limit: number;
    visible(problems: FileProblem[]): Promise<FileProblem[]>;
  }): Promise<{ problems: FileProblem[]; next?: ProblemCursor }> {
    const { filter, limit, visible } = options;
    const shown: FileProblem[] = [];
    let position = options.after;
    for (let looked = 0; looked < MOST_LOOKED_AT; ) {
      const most = looked === 0 ? limit + 1 : LOOKED_AT_ONCE;
      const found = await this.#store.list({
        filter,
        after: position,
        limit: most,
      });
      shown.push(...(await visible(found)));
      const problems = shown.slice(0, limit);
      if (shown.length > limit) return { problems, next: placeOf(problems) };
      if (found.length < most) return { problems };
      looked += found.length;
      position = placeOf(found);
    }
    return { problems: shown, next: position };
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
    const readable = await entitiesForReader({
      catalog: this.#catalog,
      credentials,
      entityRefs,
    });
    return problems.filter(
      problem =>
        // About nothing in the catalog, so nobody can say who may know of it.
        problem.entityRefs.length > 0 &&
        problem.entityRefs.every(ref => readable.has(ref)),
    );
  }
}

/** Where a list of problems ends that has any. */
function placeOf(problems: readonly FileProblem[]): ProblemCursor {
  const { since, id } = problems[problems.length - 1];
  return { since, id };
}
