import {
  DEFAULT_NAMESPACE,
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { UnconfirmedClaim } from '@data-mesh/backstage-plugin-data-products-common';

/** What an entity says of whose it is: to which domain it belongs, and to which owners. */
export type Claimed = Pick<UnconfirmedClaim, 'as' | 'ref'>;

const DEFAULT_KINDS: Record<UnconfirmedClaim['as'], string> = {
  domain: 'Domain',
  owner: 'Group',
  businessOwner: 'User',
};

/** A domain with every group that is its own at the moment. */
export interface DomainWithGroups {
  ref: string;
  groups: ReadonlySet<string>;
}

/** A claim on a domain, which is that of the domain itself or of one of its groups. */
export interface DomainClaim extends Claimed {
  /** Full references of the domains whose it would be. */
  domains: string[];
}

/** What an entity says of domains which say where their documents come from. */
export function claimsOf(options: {
  entity: Entity;
  domains: readonly DomainWithGroups[];
}): DomainClaim[] {
  const { entity, domains } = options;
  const { spec = {}, metadata } = entity;
  const defaultNamespace = metadata.namespace ?? DEFAULT_NAMESPACE;
  return Object.entries(DEFAULT_KINDS).flatMap(([as, defaultKind]) =>
    toRefs(spec[as], { defaultKind, defaultNamespace }).flatMap(ref => {
      const claimed = domains
        .filter(domain => domain.ref === ref || domain.groups.has(ref))
        .map(domain => domain.ref);
      return claimed.length > 0
        ? [{ as: as as UnconfirmedClaim['as'], ref, domains: claimed }]
        : [];
    }),
  );
}

/** As the catalog's model reads them, one or several. What is no reference relates to nothing. */
function toRefs(
  value: unknown,
  context: { defaultKind: string; defaultNamespace: string },
): string[] {
  const refs = [value].flat().flatMap(text => {
    if (typeof text !== 'string') return [];
    try {
      return [stringifyEntityRef(parseEntityRef(text, context))];
    } catch {
      return [];
    }
  });
  return [...new Set(refs)];
}
