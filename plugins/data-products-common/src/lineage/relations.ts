import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** What an entity is related to by relations of a type, each once. */
export function relatedRefs(entity: Entity, type: string): string[] {
  const refs = (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => stringifyEntityRef(parseEntityRef(targetRef)));
  return [...new Set(refs)];
}

/** Compares as people read; references make the order complete. */
export function byTitle(
  one: { title: string; entityRef: string },
  other: { title: string; entityRef: string },
): number {
  return (
    one.title.localeCompare(other.title, 'en', { numeric: true }) ||
    one.entityRef.localeCompare(other.entityRef, 'en')
  );
}

/** What people call an entity. */
export function titleOf(entity: Entity): string {
  return entity.metadata.title ?? entity.metadata.name;
}
