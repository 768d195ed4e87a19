/** Knows who brings the files of documents. */
export interface DocumentSources {
  /** The ids of their sources by the reference of the entity, the highest standing first; none where nobody knows. */
  ofDocuments(options: {
    /** Each of another entity, by the file that it is from. */
    documents: readonly { entityRef: string; place?: string }[];
  }): Promise<Map<string, string[]>>;
}
