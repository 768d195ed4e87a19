/** A document of an entity, by the file that it is from. */
export interface PlacedDocument {
  /** Full reference. */
  entityRef: string;
  place?: string;
  /** The file from which the catalog has the entity: another one where that is not shown. */
  keptPlace?: string;
}

/** Knows who brings the files of documents. */
export interface DocumentSources {
  /** The ids of their sources by the reference of the entity, the highest standing first; none where nobody knows. */
  of(options: {
    documents: readonly PlacedDocument[];
  }): Promise<Map<string, string[]>>;
}
