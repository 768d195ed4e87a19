import type { Entity } from '@backstage/catalog-model';
import type { DiscoveryRequest } from '@data-mesh/backstage-plugin-data-products-common';
import { SORT_PATHS } from './catalogQueries';

function textAt(entity: Entity, path: string): string | undefined {
  const [part, field] = path.split('.') as ['metadata' | 'spec', string];
  const value = (entity[part] as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string'
    ? value.toLocaleLowerCase('en-US')
    : undefined;
}

/** Entities that are in the order of relevance, in the order that is asked for. What lacks a value comes last. */
export function sortEntities(options: {
  entities: Entity[];
  sort: DiscoveryRequest['sort'];
  order: DiscoveryRequest['order'];
}): Entity[] {
  const { entities, sort = 'relevance', order = 'asc' } = options;
  const direction = order === 'asc' ? 1 : -1;
  if (sort === 'relevance') {
    return order === 'asc' ? entities : [...entities].reverse();
  }
  const path = SORT_PATHS[sort];
  const compare = (a: string, b: string) => a.localeCompare(b, 'en');
  return [...entities].sort((a, b) => {
    const [one, other] = [textAt(a, path), textAt(b, path)];
    if (one === undefined || other === undefined) {
      if (one !== other) return one === undefined ? 1 : -1;
      return direction * compare(a.metadata.name, b.metadata.name);
    }
    return direction * compare(one, other);
  });
}
