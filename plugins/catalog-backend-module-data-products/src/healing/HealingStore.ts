/** An entity that the catalog knows of. */
export interface CheckedEntity {
  entityId: string;
  /** Whether the catalog has processed it and yet shows nothing, or does not find it. */
  isHalfWritten: boolean;
}

/** What the catalog has of its entities, and how it is asked to write them again. */
export interface HealingStore {
  /** Whether the catalog keeps its entities in the way that this store knows. */
  isSupported(): Promise<boolean>;

  /** A page of all entities, in the order of their identifiers. */
  check(options: { after?: string; limit: number }): Promise<CheckedEntity[]>;

  /**
   * Has the catalog write those of the entities again that still are half written.
   *
   * @returns the references of these
   */
  heal(options: { entityIds: string[] }): Promise<string[]>;
}
