import {
  type Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  type CatalogApi,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { describeOwners, domainOwnerRef, ownerRefs } from './describeOwners';
import type { OwnerFacts } from './types';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile',
  'spec.owner',
  'spec.type',
];

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

async function loadEntities(catalog: CatalogApi, refs: (string | undefined)[]) {
  const entityRefs = [...new Set(refs.filter(isDefined))];
  if (entityRefs.length === 0) return [];
  const { items } = await catalog.getEntitiesByRefs({
    entityRefs,
    fields: FIELDS,
  });
  return items.filter(isDefined);
}

/** Counts in one request, since the relations of a large group are thousands. */
async function countMembers(catalog: CatalogApi, groups: string[]) {
  if (groups.length === 0) return {};
  const memberOf = `relations.${RELATION_MEMBER_OF}`;
  const childOf = `relations.${RELATION_CHILD_OF}`;
  const { facets } = await catalog.getEntityFacets({
    facets: [memberOf, childOf],
    filter: [
      { kind: 'User', [memberOf]: groups },
      { kind: 'Group', [childOf]: groups },
    ],
  });
  return { members: facets[memberOf], parents: facets[childOf] };
}

async function loadOwnerFacts(
  catalog: CatalogApi,
  product: Entity,
): Promise<OwnerFacts> {
  const refs = ownerRefs(product);
  const first = await loadEntities(catalog, Object.values(refs));
  const entities = new Map(
    first.map(entity => [stringifyEntityRef(entity), entity]),
  );
  const domain = refs.domain && entities.get(refs.domain);
  const domainOwner = domain ? domainOwnerRef(domain) : undefined;
  const missing =
    domainOwner && !entities.has(domainOwner) ? [domainOwner] : [];
  const groups = [refs.business, refs.technical, domainOwner]
    .filter(isDefined)
    .filter(ref => parseEntityRef(ref).kind.toLowerCase() === 'group');
  const [more, { members = [], parents = [] }] = await Promise.all([
    loadEntities(catalog, missing),
    countMembers(catalog, [...new Set(groups)]),
  ]);
  for (const entity of more) entities.set(stringifyEntityRef(entity), entity);
  return {
    entities,
    members: new Map(members.map(({ value, count }) => [value, count])),
    parents: new Set(parents.map(({ value }) => value)),
  };
}

/** Loads the owners of a product, all of them together. */
export function useOwners(product: Entity) {
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(
    async () =>
      describeOwners({
        product,
        facts: await loadOwnerFacts(catalog, product),
      }),
    [catalog, product],
  );
}
