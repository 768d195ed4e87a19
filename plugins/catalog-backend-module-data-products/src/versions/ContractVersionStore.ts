import type { Lifecycle } from '@data-mesh/data-contract';

/** A document of a contract, as it passed through the catalog. */
export interface SeenContract {
  /** Full reference of the entity. */
  entityRef: string;
  /** SHA-256 of the text. */
  key: string;
  text: string;
  /** The `id` of the document. */
  contractId: string;
  version?: string;
  name?: string;
  lifecycle?: Lifecycle;
  /** ISO 8601, UTC. */
  seenAt: string;
}

/** What is known of a document without its text. */
export interface KnownVersion extends Omit<SeenContract, 'text' | 'seenAt'> {
  /** ISO 8601, UTC. */
  firstSeenAt: string;
}

/** An output port that names a contract. */
export interface PortContract {
  /** Full reference. */
  productRef: string;
  portName: string;
  portVersion?: string;
  /** Full reference. */
  contractRef: string;
}

/** An output port that named a contract at some time. */
export interface KnownPortContract extends PortContract {
  /** ISO 8601, UTC. */
  firstSeenAt: string;
}

/** Where a page of versions ended. */
export interface VersionCursor {
  /** Position in the given list of entities. */
  entity: number;
  firstSeenAt: string;
  key: string;
}

/** Keeps every distinct document of a contract, and which ports named it. */
export interface ContractVersionStore {
  /** Remembers a document, unless it is known. */
  see(contract: SeenContract): Promise<void>;

  /** Remembers which contracts the ports of a product name, as far as that is new. */
  seePorts(options: {
    ports: readonly PortContract[];
    seenAt: string;
  }): Promise<void>;

  /** The documents of the first entity, the newest first, then those of the others. */
  list(options: {
    entityRefs: readonly string[];
    after?: VersionCursor;
    limit: number;
  }): Promise<KnownVersion[]>;

  count(options: { entityRefs: readonly string[] }): Promise<number>;

  /** Documents with their texts; unknown ones are absent. */
  texts(options: {
    entityRefs: readonly string[];
    keys: readonly string[];
  }): Promise<(KnownVersion & { text: string })[]>;

  /** The ports that named a contract, also where they name another one: the newest first. */
  ports(options: {
    contractRef: string;
    /** The last one of the page before. */
    after?: KnownPortContract;
    limit: number;
  }): Promise<KnownPortContract[]>;

  /** Forgets the oldest documents of contracts that have more than so many. */
  forgetOldest(options: { keep: number }): Promise<number>;
}
