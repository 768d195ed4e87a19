import { RELATION_OWNED_BY, RELATION_PART_OF } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { RELATION_BUSINESS_OWNED_BY } from '@data-mesh/backstage-plugin-data-products-common';

/** A condition on entities that the catalog evaluates. */
export type Predicate = NonNullable<
  Parameters<CatalogApi['getEntityFacets']>[0]['query']
>;

const PRODUCTS: Predicate = { kind: 'DataProduct' };

/** Entities with a relation to one of these, or to anything if none are given. */
export function relatedTo(options: {
  type: string;
  targetRefs?: readonly string[];
}): Predicate {
  const { type, targetRefs } = options;
  return {
    relations: {
      $contains: targetRefs
        ? { type, targetRef: { $in: [...targetRefs] } }
        : { type },
    },
  };
}

/**
 * The products of a card, as conditions that exclude each other. Asking for each
 * by itself is much faster than for one or the other.
 */
export type Scope = Predicate[];

/** The products of a domain. */
export function productsOfDomain(domainRef: string): Scope {
  const partOf = relatedTo({
    type: RELATION_PART_OF,
    targetRefs: [domainRef],
  });
  return [{ $all: [PRODUCTS, partOf] }];
}

/** The products that these run, and those that they are only accountable for. */
export function productsOfOwners(options: {
  owners: readonly string[];
  /** Owners whose products are shown elsewhere. */
  except?: readonly string[];
}): Scope {
  const { owners, except = [] } = options;
  if (owners.length === 0) return [];
  const runBy = (targetRefs: readonly string[]) =>
    relatedTo({ type: RELATION_OWNED_BY, targetRefs });
  const accountable = (targetRefs: readonly string[]) =>
    relatedTo({ type: RELATION_BUSINESS_OWNED_BY, targetRefs });
  const others: Predicate[] =
    except.length > 0
      ? [{ $not: runBy(except) }, { $not: accountable(except) }]
      : [];
  return [
    { $all: [PRODUCTS, runBy(owners), ...others] },
    {
      $all: [PRODUCTS, accountable(owners), { $not: runBy(owners) }, ...others],
    },
  ];
}

/** Splits products into those that lack an owner who can answer, and the others. */
export function splitByGap(options: {
  scope: Scope;
  /** Owners who are not there, and groups without people. */
  broken: readonly string[];
}): { gaps: Scope; complete: Scope } {
  const { scope, broken } = options;
  const types = [RELATION_BUSINESS_OWNED_BY, RELATION_OWNED_BY];
  const isComplete: Predicate = {
    $all: types.flatMap(type => [
      relatedTo({ type }),
      ...(broken.length > 0
        ? [{ $not: relatedTo({ type, targetRefs: broken }) }]
        : []),
    ]),
  };
  return {
    gaps: scope.map(part => ({ $all: [part, { $not: isComplete }] })),
    complete: scope.map(part => ({ $all: [part, isComplete] })),
  };
}
