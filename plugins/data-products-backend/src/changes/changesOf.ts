import type { CatalogChange } from '@data-mesh/backstage-plugin-data-products-common';
import type { Change } from './Follower';

/** What is known of an entity of the catalog. */
export type KnownEntity = Omit<CatalogChange, 'gone'>;

/** What happened, by what was known before and what the catalog says now. */
export function changesOf(options: {
  told: readonly CatalogChange[];
  known: ReadonlyMap<string, KnownEntity>;
}): Change[] {
  const { told, known } = options;
  return told.flatMap(({ entityRef, kind, uid, hash, gone }) => {
    const before = known.get(entityRef);
    const isSame = before?.uid === uid;
    const changes: Change[] = [];
    if (before && (gone || !isSame)) changes.push(goneOf(before));
    if (!gone && !(isSame && before?.hash === hash)) {
      changes.push({ type: 'shown', entityRef, kind, uid });
    }
    return changes;
  });
}

export function goneOf({ entityRef, kind, uid }: KnownEntity): Change {
  return { type: 'gone', entityRef, kind, uid };
}
