import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type {
  DiscoveredEntry,
  DiscoveryFacets,
  DiscoveryKind,
  FileProblem,
} from '@data-mesh/backstage-plugin-data-products-common';
import { queryWords } from '@data-mesh/backstage-plugin-data-products-common';
import type { DataProductsApi, DiscoveryFacetsRequest } from '../api';
import { exampleStatus } from './exampleStatus';
import {
  type ExampleVersion,
  inMemoryContractVersions,
} from './inMemoryContractVersions';

/** The values of an entry that each filter looks at. */
function valuesOf(
  entry: DiscoveredEntry,
): Record<keyof DiscoveryFacets, (string | undefined)[]> {
  const { technicalOwner, businessOwner } = entry;
  return {
    domain: [entry.domain],
    type: [entry.type],
    lifecycle: [entry.lifecycle],
    owner: [technicalOwner, businessOwner].map(owner =>
      owner.status === 'found' ? owner.entityRef : undefined,
    ),
    tag: entry.tags,
    personalData: [entry.personalData],
  };
}

const FIELDS = [
  'domain',
  'type',
  'lifecycle',
  'owner',
  'tag',
  'personalData',
] as const;

/** Everything that the backend knows, as a value; a small relative of the real one. */
export function inMemoryDataProductsApi(
  known: {
    problems?: FileProblem[];
    entries?: Partial<Record<DiscoveryKind, DiscoveredEntry[]>>;
    /** The entities about which the reader may decide. */
    permitted?: string[];
    /** Of the contract that is asked for, the newest first. */
    versions?: ExampleVersion[];
    /** Those of which a status can be told. */
    entities?: Entity[];
    mayReadProblems?: boolean;
  } = {},
): DataProductsApi {
  const { problems = [], entries = {}, permitted = [] } = known;

  function find(
    request: DiscoveryFacetsRequest & { except?: string },
  ): DiscoveredEntry[] {
    const { kind, text = '', filter = {}, except } = request;
    const words = queryWords(text);
    return (entries[kind] ?? []).filter(entry => {
      const said = JSON.stringify(entry).toLowerCase();
      const has = valuesOf(entry);
      return (
        words.every(word => said.includes(word)) &&
        FIELDS.every(field => {
          const wanted: string[] = filter[field] ?? [];
          return (
            field === except ||
            wanted.length === 0 ||
            has[field].some(value => value && wanted.includes(value))
          );
        })
      );
    });
  }

  return {
    ...inMemoryContractVersions(known.versions),
    getFileProblems: async () => ({ items: problems }),
    getHandOversPermitted: async ({ entityRefs }) => ({
      permitted: entityRefs.filter(ref => permitted.includes(ref)),
    }),
    acceptSource: async decision => ({
      ...decision,
      decidedBy: 'user:default/mei-tanaka',
      decidedAt: '2026-11-21T08:00:00Z',
    }),
    getConfirmationsPermitted: async ({ entityRefs }) => ({
      permitted: entityRefs.filter(ref => permitted.includes(ref)),
    }),
    decideClaims: async ({ place, ...decision }) => ({
      ...decision,
      decidedBy: 'user:default/mei-tanaka',
      decidedAt: '2026-11-21T08:00:00Z',
    }),
    confirmRemoval: async ({ provider }) => ({
      confirmed:
        problems.find(({ removal }) => removal?.provider === provider)?.removal
          ?.count ?? 0,
    }),
    getStatuses: async ({ entityRefs }) => {
      const { entities: catalog = [], mayReadProblems = true } = known;
      const found = catalog.filter(entity =>
        entityRefs.includes(stringifyEntityRef(entity)),
      );
      return {
        statuses: Object.fromEntries(
          found.map(entity => [
            stringifyEntityRef(entity),
            exampleStatus({ entity, catalog, problems, mayReadProblems }),
          ]),
        ),
      };
    },
    discover: async request => {
      const { order, sort, limit = 20, cursor = '0' } = request;
      const found = find(request);
      if (sort === 'title') {
        found.sort((a, b) => a.title.localeCompare(b.title));
        if (order === 'desc') found.reverse();
      }
      const end = Number(cursor) + limit;
      return {
        items: found.slice(Number(cursor), end),
        totalItems: found.length,
        totalIsMinimum: false,
        ...(end < found.length && { nextCursor: `${end}` }),
      };
    },
    getDiscoveryFacets: async request => {
      const facets = FIELDS.map(field => {
        const counts = new Map<string, number>();
        for (const entry of find({ ...request, except: field })) {
          for (const value of new Set(valuesOf(entry)[field])) {
            if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
          }
        }
        return [
          field,
          [...counts].map(([value, count]) => ({ value, count })),
        ] as const;
      });
      return Object.fromEntries(facets) as DiscoveryFacets;
    },
  };
}
