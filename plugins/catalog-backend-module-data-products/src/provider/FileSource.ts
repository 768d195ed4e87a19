import type { LocationSpec } from '@backstage/plugin-catalog-common';
import type { Finding } from '@data-mesh/data-contract';

/** A file that a source has. */
export interface SourceFile {
  location: LocationSpec;
  /** Differs when the file does, where that is known without reading it. */
  state?: string;
  /** Why it cannot be read; then nobody tries. */
  unreadable?: Finding;
  /** Whether it matters only where files were read below it before. */
  onlyIfKnownBelow?: boolean;
  /** @throws where this one file cannot be read */
  read(): Promise<Buffer>;
}

/** An entry of a source of which it is known that it cannot be read. */
export function unreadableFile(options: {
  location: LocationSpec;
  finding: Finding;
  onlyIfKnownBelow?: boolean;
}): SourceFile {
  const { location, finding, onlyIfKnownBelow } = options;
  const { message } = finding;
  return {
    location,
    onlyIfKnownBelow,
    state: `unreadable: ${message}`,
    unreadable: finding,
    read: () => Promise.reject(new Error(message)),
  };
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
