import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { RELATION_BUSINESS_OWNED_BY } from '@data-mesh/backstage-plugin-data-products-common';
import { countGaps, type GapCounts, type OwnerCounts } from './countGaps';
import { describeOwner } from './describeOwners';
import { loadOwnerFacts } from './loadOwnerFacts';
import type { Scope } from './predicates';
import type { OwnerFacts } from './types';

/** What there is to say about many products before any of them is loaded. */
export interface Survey {
  total: number;
  gaps: GapCounts;
  /** Owners who are not there, and groups without people. */
  broken: string[];
  facts: OwnerFacts;
}

const FACETS = {
  kind: 'kind',
  technical: `relations.${RELATION_OWNED_BY}`,
  business: `relations.${RELATION_BUSINESS_OWNED_BY}`,
};

/**
 * Asks the catalog who owns the products of a scope, in a handful of requests
 * however many products there are: their owners are far fewer.
 */
export async function surveyProducts(options: {
  catalog: CatalogApi;
  scope: Scope;
  /** Whose page it is; whether they can answer is said once, not at each product. */
  self?: string;
  /** Whoever else the page speaks of. */
  also?: readonly string[];
}): Promise<Survey> {
  const { catalog, scope, self, also = [] } = options;
  const answers = await Promise.all(
    scope.map(query =>
      catalog.getEntityFacets({ facets: Object.values(FACETS), query }),
    ),
  );
  const counted = (facet: string): OwnerCounts => {
    const counts = new Map<string, number>();
    for (const { facets } of answers) {
      for (const { value, count } of facets[facet] ?? []) {
        counts.set(value, (counts.get(value) ?? 0) + count);
      }
    }
    return counts;
  };
  const [technical, business] = [FACETS.technical, FACETS.business].map(
    counted,
  );
  const total = [...counted(FACETS.kind).values()].reduce(
    (sum, count) => sum + count,
    0,
  );
  const refs = new Set([...technical.keys(), ...business.keys()]);
  const facts = await loadOwnerFacts({
    catalog,
    entityRefs: [...refs, ...also, ...(self && total > 0 ? [self] : [])],
  });
  return {
    total,
    gaps: countGaps({ total, technical, business, facts, self }),
    broken: [...refs].filter(
      ref => ref !== self && describeOwner(ref, facts).status !== 'known',
    ),
    facts,
  };
}
