import { RELATION_OWNED_BY, RELATION_PART_OF } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DATA_CONTRACT_API_TYPE,
  DATA_MESH_API_VERSION,
  type DiscoveryField,
  type DiscoveryFilter,
  type DiscoveryKind,
  type DiscoverySort,
  RELATION_BUSINESS_OWNED_BY,
} from '@data-mesh/backstage-plugin-data-products-common';

/** A condition in the form in which the catalog takes it. */
export type CatalogQuery = NonNullable<
  Parameters<CatalogService['getEntitiesByRefs']>[0]['query']
>;

/** A condition on what an entity has in a path. */
function at(
  path: string,
  condition: { $in: string[] } | { $hasPrefix: string },
): CatalogQuery {
  return { [path]: condition } as CatalogQuery;
}

/** Where the catalog has the values of a field: in relations, or in a path of the entity. */
export const FIELDS: Record<
  DiscoveryField,
  { relations: string[] } | { path: string }
> = {
  domain: { relations: [RELATION_PART_OF] },
  type: { path: 'spec.type' },
  lifecycle: { path: 'spec.lifecycle' },
  owner: { relations: [RELATION_OWNED_BY, RELATION_BUSINESS_OWNED_BY] },
  tag: { path: 'metadata.tags' },
  personalData: { path: 'spec.personalData' },
};

/** Every field, in the order in which a page offers them. */
export const FIELD_NAMES = Object.keys(FIELDS) as DiscoveryField[];

/** Where the catalog has what a list is sorted by. */
export const SORT_PATHS: Record<Exclude<DiscoverySort, 'relevance'>, string> = {
  title: 'metadata.title',
  domain: 'spec.domain',
  lifecycle: 'spec.lifecycle',
  owner: 'spec.owner',
};

const KINDS: Record<DiscoveryKind, CatalogQuery> = {
  product: { kind: 'DataProduct', apiVersion: DATA_MESH_API_VERSION },
  contract: { kind: 'API', 'spec.type': DATA_CONTRACT_API_TYPE },
};

function fieldQuery(field: DiscoveryField, values: string[]): CatalogQuery {
  const where = FIELDS[field];
  if ('path' in where) return at(where.path, { $in: values });
  const related = where.relations.map(type => ({
    relations: { $contains: { type, targetRef: { $in: values } } },
  }));
  return related.length === 1 ? related[0] : { $any: related };
}

/** Entities of ours that meet all conditions of a filter. */
export function entityQuery(options: {
  kind: DiscoveryKind;
  filter?: DiscoveryFilter;
}): CatalogQuery {
  const { kind, filter = {} } = options;
  const conditions = FIELD_NAMES.flatMap(field => {
    // A contract has no such type; what the catalog calls its type says that it is one.
    if (field === 'type' && kind === 'contract' && filter.type?.length) {
      return [{ $not: KINDS.contract }];
    }
    const values = filter[field];
    return values?.length ? [fieldQuery(field, values)] : [];
  });
  return { $all: [KINDS[kind], ...conditions] };
}

/**
 * Whether an entity has a value by which the catalog can sort. It cannot where
 * there is none, and where it is too long to be kept for searching.
 */
export function sortable(path: string): CatalogQuery {
  return at(path, { $hasPrefix: '' });
}
