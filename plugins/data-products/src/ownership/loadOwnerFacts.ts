import {
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { relatedTo } from './predicates';
import type { OwnerFacts } from './types';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.links',
  'spec.profile',
  'spec.owner',
  'spec.type',
];

/** The catalog refuses requests of more than 100 kB. */
const GROUPS_PER_REQUEST = 500;

function isGroup(entityRef: string) {
  return parseEntityRef(entityRef).kind.toLowerCase() === 'group';
}

/** Counts in one request, since the relations of a large group are thousands. */
async function countMembers(catalog: CatalogApi, groups: string[]) {
  const memberOf = `relations.${RELATION_MEMBER_OF}`;
  const childOf = `relations.${RELATION_CHILD_OF}`;
  const { facets } = await catalog.getEntityFacets({
    facets: [memberOf, childOf],
    query: {
      $any: [
        {
          $all: [
            { kind: 'User' },
            relatedTo({ type: RELATION_MEMBER_OF, targetRefs: groups }),
          ],
        },
        {
          $all: [
            { kind: 'Group' },
            relatedTo({ type: RELATION_CHILD_OF, targetRefs: groups }),
          ],
        },
      ],
    },
  });
  return { members: facets[memberOf] ?? [], parents: facets[childOf] ?? [] };
}

/** Loads what the catalog says about owners, all of them together. */
export async function loadOwnerFacts(options: {
  catalog: CatalogApi;
  entityRefs: readonly string[];
}): Promise<OwnerFacts> {
  const { catalog } = options;
  const entityRefs = [...new Set(options.entityRefs)];
  const groups = entityRefs.filter(isGroup);
  const chunks = Array.from(
    { length: Math.ceil(groups.length / GROUPS_PER_REQUEST) },
    (_, index) =>
      groups.slice(
        index * GROUPS_PER_REQUEST,
        (index + 1) * GROUPS_PER_REQUEST,
      ),
  );
  const [{ items }, ...counts] = await Promise.all([
    entityRefs.length > 0
      ? catalog.getEntitiesByRefs({ entityRefs, fields: FIELDS })
      : { items: [] },
    ...chunks.map(chunk => countMembers(catalog, chunk)),
  ]);
  return {
    entities: new Map(
      items.flatMap(entity =>
        entity ? [[stringifyEntityRef(entity), entity] as const] : [],
      ),
    ),
    members: new Map(
      counts.flatMap(({ members }) =>
        members.map(({ value, count }) => [value, count] as const),
      ),
    ),
    parents: new Set(
      counts.flatMap(({ parents }) => parents.map(({ value }) => value)),
    ),
  };
}
