import type {
  AuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  type Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type ClaimDecided,
  unconfirmedClaims,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Decider } from '../decisions/createDecisionRouter';
import type { Decision, DomainClaimStore } from './DomainClaimStore';
import type { DomainGroups } from './DomainGroups';

/**
 * Lets those decide whom a document names as the ones that it belongs to: the
 * owners of the domain, the members of the group, or an operator.
 */
export class ConfirmationService {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #userInfo: Pick<UserInfoService, 'getUserInfo'>;
  readonly #groups: Pick<DomainGroups, 'domains'>;
  readonly #store: DomainClaimStore;
  readonly #operators: ReadonlySet<string>;
  readonly #now: () => Date;

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    userInfo: Pick<UserInfoService, 'getUserInfo'>;
    groups: Pick<DomainGroups, 'domains'>;
    store: DomainClaimStore;
    /** Full references of users and groups who may decide about everything. */
    operators: ReadonlySet<string>;
    now: () => Date;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#userInfo = options.userInfo;
    this.#groups = options.groups;
    this.#store = options.store;
    this.#operators = options.operators;
    this.#now = options.now;
  }

  /** Those of the entities of which somebody may confirm or refuse at least one claim. */
  async permitted(
    options: { entityRefs: string[] },
    decider: Decider,
  ): Promise<string[]> {
    const { entityRefs } = options;
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind', 'metadata'] },
      decider,
    );
    const claimed = entityRefs.map((_, index) => refsOf(items[index]));
    const decidable = await this.#decidable({ refs: claimed.flat() }, decider);
    return entityRefs.filter((_, index) =>
      claimed[index].some(ref => decidable.has(ref)),
    );
  }

  /**
   * Confirms or refuses what an entity says of whose it is, as far as it is the
   * user's to decide. The rest goes on waiting.
   *
   * @throws NotFoundError unless the entity says so, and the user may read it
   * @throws ConflictError if it comes from another file meanwhile
   * @throws NotAllowedError if nothing of it is the user's to decide
   */
  async decide(
    options: {
      entityRef: string;
      /** The file and the claims that the user has seen. */
      place: string;
      claims: readonly string[];
      decision: Decision;
    },
    decider: Decider,
  ): Promise<ClaimDecided> {
    const { entityRef, place, decision } = options;
    const entity = await this.#catalog.getEntityByRef(entityRef, decider);
    const held = entity?.metadata.annotations?.[ANNOTATION_LOCATION];
    const confirmed =
      held === undefined
        ? []
        : [...(await this.#store.decisions({ entityRef, place: held })).keys()];
    const claimed = [...refsOf(entity), ...confirmed].filter(ref =>
      options.claims.includes(ref),
    );
    if (!entity || claimed.length === 0) {
      throw new NotFoundError(
        `${entityRef} says nothing of that kind that could be confirmed`,
      );
    }
    if (held !== place) {
      throw new ConflictError(
        `${entityRef} comes from another file by now; look at it again`,
      );
    }
    const decidable = await this.#decidable({ refs: claimed }, decider);
    const claims = [...new Set(claimed)].filter(ref => decidable.has(ref));
    if (claims.length === 0) {
      throw new NotAllowedError(
        `Only the owners of ${claimed.join(
          ' and ',
        )} and the operators of the portal decide about that`,
      );
    }
    const by = decider.credentials.principal.userEntityRef;
    const now = this.#now();
    await this.#store.decide({ entityRef, place, claims, decision, by, now });
    // From here the processor goes by it.
    await this.#catalog.refreshEntity(entityRef, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    const left = unconfirmedClaims(entity).filter(
      ({ ref, state }) => state === 'waiting' && !claims.includes(ref),
    );
    if (left.length === 0) await this.#store.forget({ entityRef });
    return {
      entityRef,
      claims,
      decision,
      decidedBy: by,
      decidedAt: now.toISOString(),
    };
  }

  /** Those of the domains and groups about which somebody may decide. */
  async #decidable(
    options: { refs: string[] },
    { credentials }: Decider,
  ): Promise<Set<string>> {
    const refs = new Set(options.refs);
    if (refs.size === 0) return refs;
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      credentials,
    );
    if (ownershipEntityRefs.some(ref => this.#operators.has(ref))) return refs;
    const mine = new Set(ownershipEntityRefs);
    const domains = await this.#groups.domains();
    const asked = domains.filter(
      domain =>
        refs.has(domain.ref) || [...refs].some(ref => domain.groups.has(ref)),
    );
    const owned = await this.#ownedDomains({
      domains: asked.map(({ ref }) => ref),
      mine,
    });
    return new Set(
      [...refs].filter(
        ref =>
          mine.has(ref) ||
          owned.has(ref) ||
          asked.some(domain => owned.has(domain.ref) && domain.groups.has(ref)),
      ),
    );
  }

  /** Whose a domain is, everybody is asked about alike: also who may not read it. */
  async #ownedDomains(options: {
    domains: string[];
    mine: ReadonlySet<string>;
  }): Promise<Set<string>> {
    const { domains, mine } = options;
    if (domains.length === 0) return new Set();
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: domains, fields: ['kind', 'metadata', 'relations'] },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return new Set(
      items.flatMap(entity =>
        entity?.relations?.some(
          ({ type, targetRef }) =>
            type === RELATION_OWNED_BY && mine.has(targetRef),
        )
          ? [stringifyEntityRef(entity)]
          : [],
      ),
    );
  }
}

function refsOf(entity: Entity | undefined): string[] {
  return entity ? unconfirmedClaims(entity).map(({ ref }) => ref) : [];
}
