import type { Entity } from '@backstage/catalog-model';
import type {
  DiscoveryFacetValue,
  DiscoveryField,
  DiscoveryFilter,
  DiscoveryKind,
} from '@data-mesh/backstage-plugin-data-products-common';
import { fieldValues, matchesFilter } from './matchesFilter';

/** More than a page can offer; the rarest are left out. */
const MOST_VALUES = 200;

/** The most frequent values, those of one count by name. */
export function mostFrequent(
  counts: ReadonlyMap<string, number>,
): DiscoveryFacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'))
    .slice(0, MOST_VALUES);
}

/** How many entities have each value of a field that meet the conditions on all other fields. */
export function countValues(options: {
  entities: Entity[];
  kind: DiscoveryKind;
  field: DiscoveryField;
  filter: DiscoveryFilter;
}): DiscoveryFacetValue[] {
  const { entities, kind, field, filter } = options;
  const counts = new Map<string, number>();
  for (const entity of entities) {
    if (matchesFilter({ entity, kind, filter, except: field })) {
      for (const value of fieldValues({ entity, kind, field })) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  return mostFrequent(counts);
}
