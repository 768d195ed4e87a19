import {
  type Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import {
  ANNOTATION_NAMED_BUSINESS_OWNER,
  ANNOTATION_NAMED_TECHNICAL_OWNER,
  RELATION_BUSINESS_OWNED_BY,
} from '@data-mesh/backstage-plugin-data-products-common';
import type { Owner, OwnerFacts, Owners } from './types';

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

function emailOf(entity: Entity): string | undefined {
  const { email } = (entity.spec?.profile ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email : undefined;
}

function describeOwner(
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

function describeDomainOwner(
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

/** Tells for each role who has it, or which gap there is. */
export function describeOwners(options: {
  product: Entity;
  facts: OwnerFacts;
}): Owners {
  const { product, facts } = options;
  const { annotations = {} } = product.metadata;
  const refs = ownerRefs(product);
  return {
    business: describeNamed(
      refs.business,
      facts,
      annotations[ANNOTATION_NAMED_BUSINESS_OWNER],
    ),
    technical: describeNamed(
      refs.technical,
      facts,
      annotations[ANNOTATION_NAMED_TECHNICAL_OWNER],
    ),
    domain: describeDomainOwner(refs.domain, facts),
  };
}
