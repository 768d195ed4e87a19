import type { HeldEntity } from '../../standing/EntityHolders';

/** An entity as it passes through the catalog, or as the catalog shows it. */
export interface SeenEntity {
  /** Full reference. */
  entityRef: string;
  /** `metadata.uid`, once the catalog shows it. */
  uid?: string;
  /** The file that its document is from; the one that the catalog has, if left out. */
  place?: string;
  /** What was registered, or provided, to which the file belongs. */
  origin?: string;
  /** The file from which the catalog had it when its turn began: another one where that is not shown. */
  broughtFrom?: string;
}

/** An entity as the catalog has it now. */
export interface KeptEntity {
  uid: string;
  place?: string;
  origin?: string;
}

/** Whose a document is, and whose the entity. */
export interface PresentLife {
  uid: string;
  /** Of those who hold the entity, the sources of the document; the one of the highest standing first. */
  sources: string[];
  /** The sources of the document, whoever holds the entity. */
  documentSources: string[];
}

/**
 * The life that a document belongs to, if the entity is in the same hands as
 * when the document was taken from it. Where it is not, the document is the
 * former holder's, or the entity is: the next turn tells.
 */
export function presentLife(options: {
  seen: SeenEntity;
  kept: KeptEntity | undefined;
  held: HeldEntity | undefined;
  documentSources: readonly string[];
}): PresentLife | undefined {
  const { seen, kept, held, documentSources } = options;
  if (!kept || !held || kept.uid !== held.uid) return undefined;
  const isSame =
    (seen.uid ?? kept.uid) === kept.uid &&
    seen.origin === kept.origin &&
    (seen.broughtFrom ?? kept.place) === kept.place;
  if (!isSame) return undefined;
  return {
    uid: kept.uid,
    sources: held.sources.filter(id => documentSources.includes(id)),
    documentSources: [...documentSources],
  };
}
