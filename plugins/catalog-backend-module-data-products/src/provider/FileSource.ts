import type { LocationSpec } from '@backstage/plugin-catalog-common';

/** A file that a source has. */
export interface SourceFile {
  location: LocationSpec;
  /** Differs when the file does, where that is known without reading it. */
  state?: string;
  read(): Promise<Buffer>;
}

/** What a source has at the moment. */
export type SourceContent =
  | { isUnchanged: true }
  | {
      isUnchanged: false;
      /** By which the source tells next time whether something changed. */
      etag?: string;
      files: SourceFile[];
      /** Beginnings of places of which nobody knows at the moment what is there. */
      unreadable: string[];
      close(): Promise<void>;
    };

/** Where a provider has its files from. */
export interface FileSource {
  /** As the catalog writes places: `url:https://…`, `file:/…`. */
  place: string;
  /** @throws where the source cannot be read as a whole */
  open(options: { etag?: string; signal: AbortSignal }): Promise<SourceContent>;
}
