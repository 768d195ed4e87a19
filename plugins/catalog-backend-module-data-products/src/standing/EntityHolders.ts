/** Whose an entity of the catalog is. */
export interface HeldEntity {
  /** The catalog's `entity_id`, `metadata.uid`: new when an entity is made anew, kept while it moves. */
  uid: string;
  /** The ids of the sources that hold it; the one of the highest standing first. */
  sources: string[];
}

/** Knows whose the entities of the catalog are. */
export interface EntityHolders {
  /** By full reference; what the catalog does not have is absent. */
  of(options: { entityRefs: string[] }): Promise<Map<string, HeldEntity>>;
}
