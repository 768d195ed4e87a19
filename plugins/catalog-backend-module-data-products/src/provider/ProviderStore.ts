import type { Finding } from '@data-mesh/data-contract';

/** How the last runs of a provider went. */
export interface ProviderState {
  /** What the files were looked for by, when they were last read. */
  configuration: string;
  /** Of the repository when it was last read. */
  etag?: string;
  /** Empty while the source can be read. */
  findings: Finding[];
}

/**
 * Remembers what providers brought. Shared by all replicas, of which any one may
 * do the next run.
 */
export interface ProviderStore {
  /** Forgets all other providers; nobody runs them any more. */
  keepOnly(options: { providers: string[] }): Promise<void>;

  find(options: { provider: string }): Promise<ProviderState | undefined>;

  /** Notes that the source was read, with all its files. */
  recordRead(options: {
    provider: string;
    place: string;
    configuration: string;
    etag?: string;
    now: Date;
  }): Promise<void>;

  /** Notes that the source cannot be read, as a whole or in part. */
  recordUnreachable(options: {
    provider: string;
    place: string;
    /** Where a part of the files could be read. */
    configuration?: string;
    findings: Finding[];
    now: Date;
  }): Promise<void>;

  /**
   * Gives a sign of life of a run, which differs from the one before, or says that
   * there is no run any more.
   */
  recordBeat(options: {
    provider: string;
    place: string;
    beat: string | undefined;
    now: Date;
  }): Promise<void>;

  /** The last sign of life of a run that is on its way. */
  beat(options: { provider: string }): Promise<string | undefined>;

  /**
   * Says that the run is dead that gave a sign of life.
   *
   * @returns whether nobody else did, and it gave no other one since
   */
  buryRun(options: { provider: string; beat: string }): Promise<boolean>;

  /** The files that a provider brings: their states by place. */
  files(options: { provider: string }): Promise<Map<string, string>>;

  /** Notes files that a provider brings; the others stay. Files without state are read again. */
  provide(options: {
    provider: string;
    files: readonly { place: string; state: string }[];
  }): Promise<void>;

  /** Notes that a provider brings these files no more, and forgets those that nobody provides. */
  withdraw(options: { provider: string; places: string[] }): Promise<void>;

  /** Which of the places a provider brings. */
  provides(options: {
    provider: string;
    places: string[];
  }): Promise<Set<string>>;

  /** The entities that the files describe. */
  describedRefs(options: { places: string[] }): Promise<Set<string>>;

  /** Which of the entities are described by files that a provider brings. */
  providedRefs(options: {
    provider: string;
    entityRefs: string[];
  }): Promise<Set<string>>;

  /**
   * Entities of files with a state that a provider brings, and that the catalog has
   * from nobody who would keep them: not at all, as an orphan, from a location that
   * fails, or in trust of another provider.
   */
  unheldRefs(options: { provider: string }): Promise<string[]>;

  /** Entities that the catalog has from a provider, and that none of its files describe. */
  surplusRefs(options: { provider: string }): Promise<string[]>;
}
