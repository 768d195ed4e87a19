import {
  type Entity,
  parseEntityRef,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  RELATION_PARENT_OF,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import {
  ANNOTATION_NAMED_BUSINESS_OWNER,
  ANNOTATION_NAMED_TECHNICAL_OWNER,
  RELATION_BUSINESS_OWNED_BY,
  type UnconfirmedClaim,
  unconfirmedClaims,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Owner, OwnerFacts, Owners, ProductOwners } from './types';

function relatedRef(entity: Entity, relation: string, kind?: string) {
  const [related] = getEntityRelations(
    entity,
    relation,
    kind ? { kind } : undefined,
  );
  return related && stringifyEntityRef(related);
}

/** The references that a product gives of its owners and its domain. */
export function ownerRefs(product: Entity) {
  return {
    business: relatedRef(product, RELATION_BUSINESS_OWNED_BY),
    technical: relatedRef(product, RELATION_OWNED_BY),
    domain: relatedRef(product, RELATION_PART_OF, 'domain'),
  };
}

/** The reference of the owner of a domain, which may be written in short. */
export function domainOwnerRef(domain: Entity): string | undefined {
  const owner = domain.spec?.owner;
  if (typeof owner !== 'string' || !owner) return undefined;
  return stringifyEntityRef(
    parseEntityRef(owner, {
      defaultKind: 'Group',
      defaultNamespace: domain.metadata.namespace,
    }),
  );
}

/** The e-mail address of a person or group, as far as the catalog has one. */
export function emailOf(entity: Entity): string | undefined {
  const { email } = (entity.spec?.profile ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email : undefined;
}

/** Who is behind a reference, or that nobody is. */
export function describeOwner(
  entityRef: string,
  facts: OwnerFacts,
  namedAs?: string,
): Owner {
  const entity = facts.entities.get(entityRef);
  if (!entity) return { status: 'not-in-catalog', entityRef, namedAs };
  const email = emailOf(entity);
  if (entity.kind !== 'Group') return { status: 'known', entity, email };
  const people = facts.members.get(entityRef) ?? 0;
  return people === 0 && !facts.parents.has(entityRef)
    ? { status: 'empty-group', entity, email }
    : { status: 'known', entity, email, people };
}

function describeNamed(
  entityRef: string | undefined,
  facts: OwnerFacts,
  namedAs?: string,
): Owner {
  if (entityRef) return describeOwner(entityRef, facts, namedAs);
  return namedAs ? { status: 'named-only', namedAs } : { status: 'nobody' };
}

/** Who owns a domain, or which gap there is. */
export function describeDomainOwner(
  domainRef: string | undefined,
  facts: OwnerFacts,
): Owner {
  if (!domainRef) return { status: 'no-domain' };
  const domain = facts.entities.get(domainRef);
  if (!domain) return { status: 'domain-not-in-catalog', entityRef: domainRef };
  const ownerRef = domainOwnerRef(domain);
  return ownerRef
    ? describeOwner(ownerRef, facts)
    : { status: 'domain-without-owner', domain };
}

/** Somebody whom the document names, and who has not confirmed it, in the place of nobody. */
function orUnconfirmed(
  owner: Owner,
  product: Entity,
  as: UnconfirmedClaim['as'],
): Owner {
  if (owner.status !== 'nobody' && owner.status !== 'no-domain') return owner;
  const claim = unconfirmedClaims(product).find(item => item.as === as);
  return claim ? { status: 'unconfirmed', claim } : owner;
}

/** Tells who runs a product and who is accountable for it, or which gap there is. */
export function describeProductOwners(options: {
  product: Entity;
  facts: OwnerFacts;
}): ProductOwners {
  const { product, facts } = options;
  const { annotations = {} } = product.metadata;
  const refs = ownerRefs(product);
  return {
    business: orUnconfirmed(
      describeNamed(
        refs.business,
        facts,
        annotations[ANNOTATION_NAMED_BUSINESS_OWNER],
      ),
      product,
      'businessOwner',
    ),
    technical: orUnconfirmed(
      describeNamed(
        refs.technical,
        facts,
        annotations[ANNOTATION_NAMED_TECHNICAL_OWNER],
      ),
      product,
      'owner',
    ),
  };
}

/** Tells for each role who has it, or which gap there is. */
export function describeOwners(options: {
  product: Entity;
  facts: OwnerFacts;
}): Owners {
  const { product, facts } = options;
  return {
    ...describeProductOwners(options),
    domain: orUnconfirmed(
      describeDomainOwner(ownerRefs(product).domain, facts),
      product,
      'domain',
    ),
  };
}

/** Which roles the one whose page is shown has at a product. */
export function heldRoles(options: {
  product: Entity;
  self?: string;
}): 'both' | 'technical' | 'business' | undefined {
  const { product, self } = options;
  const refs = ownerRefs(product);
  const runs = self !== undefined && refs.technical === self;
  const accountable = self !== undefined && refs.business === self;
  if (runs && accountable) return 'both';
  if (runs) return 'technical';
  return accountable ? 'business' : undefined;
}

/**
 * A group or a person, and the groups through which they have to do with more
 * products: those of a person, those right below a group.
 */
export function holderRefs(entity: Entity): { self: string; groups: string[] } {
  const relation =
    entity.kind === 'User' ? RELATION_MEMBER_OF : RELATION_PARENT_OF;
  return {
    self: stringifyEntityRef(entity),
    groups: getEntityRelations(entity, relation, { kind: 'group' }).map(ref =>
      stringifyEntityRef(ref),
    ),
  };
}
