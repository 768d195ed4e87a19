import type {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { type Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type HandOver,
  RELATION_BUSINESS_OWNED_BY,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Decider } from '../decisions/createDecisionRouter';
import type { FileClaims } from '../files/FileClaims';
import { isAcross } from '../files/claimRules';
import type { FileStore } from '../files/FileStore';
import type { ClaimSources } from '../standing/ClaimSources';
import type { EntityHolders } from '../standing/EntityHolders';
import type { StandingStore } from '../standing/StandingStore';

/** What must follow an entity that is handed over. */
export interface FollowsHandOver {
  followHandOver(options: {
    entityRef: string;
    from: string;
    to: string;
  }): Promise<void>;
}

/**
 * Lets the owners of an entity, or an operator, decide that another source holds
 * it from now on. Nothing else takes a move for one: nobody knows who registered
 * a location.
 */
export class HandOverService {
  readonly #catalog: CatalogService;
  readonly #userInfo: Pick<UserInfoService, 'getUserInfo'>;
  readonly #files: Pick<FileStore, 'claims'>;
  readonly #claims: Pick<FileClaims, 'settleAgain'>;
  readonly #sources: Pick<ClaimSources, 'of' | 'ofEntities'>;
  readonly #standing: Pick<StandingStore, 'decide' | 'promising'>;
  readonly #holders: EntityHolders;
  readonly #history: FollowsHandOver;
  readonly #operators: ReadonlySet<string>;
  readonly #now: () => Date;

  constructor(options: {
    catalog: CatalogService;
    userInfo: Pick<UserInfoService, 'getUserInfo'>;
    files: Pick<FileStore, 'claims'>;
    claims: Pick<FileClaims, 'settleAgain'>;
    sources: Pick<ClaimSources, 'of' | 'ofEntities'>;
    standing: Pick<StandingStore, 'decide' | 'promising'>;
    holders: EntityHolders;
    history: FollowsHandOver;
    /** Full references of users and groups who may decide about everything. */
    operators: ReadonlySet<string>;
    now: () => Date;
  }) {
    this.#catalog = options.catalog;
    this.#userInfo = options.userInfo;
    this.#files = options.files;
    this.#claims = options.claims;
    this.#sources = options.sources;
    this.#standing = options.standing;
    this.#holders = options.holders;
    this.#history = options.history;
    this.#operators = options.operators;
    this.#now = options.now;
  }

  /** Those of the entities about which somebody may decide. */
  async permitted(
    options: { entityRefs: string[] },
    { credentials }: Decider,
  ): Promise<string[]> {
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      credentials,
    );
    const { entityRefs } = options;
    if (ownershipEntityRefs.some(ref => this.#operators.has(ref))) {
      return this.#knowable(entityRefs, credentials);
    }
    const named = await this.#keptFor(entityRefs);
    const asked = [...new Set([...entityRefs, ...[...named.values()].flat()])];
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: asked, fields: ['kind', 'metadata', 'relations'] },
      { credentials },
    );
    const entities = new Map(asked.map((ref, index) => [ref, items[index]]));
    const mine = new Set(ownershipEntityRefs);
    const owns = (ref: string) => isOwnedBy(entities.get(ref), mine);
    return entityRefs.filter(ref => owns(ref) || named.get(ref)?.some(owns));
  }

  /** Those that somebody may read, or that nobody has: a policy may hide entities from operators, too. */
  async #knowable(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const held = await this.#holders.of({ entityRefs });
    const asked = entityRefs.filter(ref => held.has(ref));
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: asked, fields: ['kind'] },
      { credentials },
    );
    const hidden = new Set(asked.filter((_, index) => !items[index]));
    return entityRefs.filter(ref => !hidden.has(ref));
  }

  /** Of those that the catalog does not have, whoever may read it: the products for which they are kept. */
  async #keptFor(entityRefs: string[]): Promise<Map<string, string[]>> {
    const held = await this.#holders.of({ entityRefs });
    const promising = await this.#standing.promising({
      contractRefs: entityRefs.filter(ref => !held.has(ref)),
    });
    const productRefs = [...new Set([...promising.values()].flat())];
    const standing = await this.#sources.ofEntities({
      groups: new Map(productRefs.map(ref => [ref, [ref]])),
    });
    return new Map(
      [...promising].map(([contractRef, products]) => [
        contractRef,
        products.filter(ref => standing.has(ref)),
      ]),
    );
  }

  /**
   * Accepts the source of a file: it holds the entity from now on.
   *
   * @throws NotAllowedError unless the entity is the user's own, or they are an operator
   * @throws NotFoundError if the file does not describe the entity, or nothing hinders it
   * @throws ConflictError if nobody knows yet who brings the file
   */
  async accept(
    options: { entityRef: string; place: string },
    decider: Decider,
  ): Promise<HandOver> {
    const { entityRef, place } = options;
    const by = decider.credentials.principal.userEntityRef;
    const permitted = await this.permitted(
      { entityRefs: [entityRef] },
      decider,
    );
    if (permitted.length === 0) {
      throw new NotAllowedError(
        `Only the owners of ${entityRef} and the operators of the portal decide who brings it`,
      );
    }
    const claims = await this.#files.claims({ entityRefs: [entityRef] });
    const claim = claims.find(item => item.place === place);
    if (!claim?.losesTo || !isAcross(claim.losesTo.rule)) {
      throw new NotFoundError(
        `No file of another source at ${place} waits to be accepted for ${entityRef}`,
      );
    }
    const [{ sources }] = await this.#sources.of({ claims: [claim] });
    const [source] = sources;
    if (!source) {
      throw new ConflictError(
        `Nobody knows yet who brings ${place}; try again in a minute`,
      );
    }
    const held = (await this.#holders.of({ entityRefs: [entityRef] })).get(
      entityRef,
    );
    const now = this.#now();
    await this.#standing.decide({
      entityRef,
      source: source.id,
      place,
      by,
      now,
    });
    if (held?.sources[0]) {
      await this.#history.followHandOver({
        entityRef,
        from: held.sources[0],
        to: source.id,
      });
    }
    await this.#claims.settleAgain({ entityRefs: [entityRef] });
    return { entityRef, place, decidedBy: by, decidedAt: now.toISOString() };
  }
}

function isOwnedBy(
  entity: Entity | undefined,
  owners: ReadonlySet<string>,
): boolean {
  return Boolean(
    entity?.relations?.some(
      ({ type, targetRef }) =>
        (type === RELATION_OWNED_BY || type === RELATION_BUSINESS_OWNED_BY) &&
        owners.has(targetRef),
    ),
  );
}
