import type { Lifecycle } from '@data-mesh/data-contract';
import type { KnownHistory, Life } from './lives/Life';

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
  /** Whose the document is. */
  life: Life;
  /** ISO 8601, UTC. */
  seenAt: string;
}

/** What is known of a document without its text. */
export interface KnownVersion
  extends Omit<SeenContract, 'text' | 'seenAt' | 'life'> {
  /** ISO 8601, UTC; the first time in the lives of which the reader may know. */
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
  /** Whose the product was. */
  life: Life;
  /** ISO 8601, UTC. */
  firstSeenAt: string;
}

/** Where a page of versions ended. */
export interface VersionCursor {
  /** Position in the given list of histories. */
  entity: number;
  firstSeenAt: string;
  key: string;
}

/** Something of an entity whose source was not known at the upgrade. */
export interface UnsettledLife {
  /** Full reference. */
  entityRef: string;
  uid: string;
  /** The origin of the entity then. */
  origin: string;
}

/** Keeps every distinct document of a life of a contract, and which ports named it. */
export interface ContractVersionStore {
  /** Remembers a document, unless it is known. */
  see(contract: SeenContract): Promise<void>;

  /** Remembers which contracts the ports of a product name, as far as that is new. */
  seePorts(options: {
    ports: readonly PortContract[];
    /** Whose the product is. */
    life: Life;
    seenAt: string;
  }): Promise<void>;

  /** The documents of the first history, the newest first, then those of the others. */
  list(options: {
    histories: readonly KnownHistory[];
    after?: VersionCursor;
    limit: number;
  }): Promise<KnownVersion[]>;

  count(options: { histories: readonly KnownHistory[] }): Promise<number>;

  /** Documents with their texts; unknown ones are absent. */
  texts(options: {
    histories: readonly KnownHistory[];
    keys: readonly string[];
  }): Promise<(KnownVersion & { text: string })[]>;

  /** The ports that named a contract, also where they name another one: the newest first. */
  ports(options: {
    contractRef: string;
    /** Whether one product named both contracts, whoever held it at which time. */
    acrossLives: boolean;
    /** The last one of the page before. */
    after?: KnownPortContract;
    limit: number;
  }): Promise<KnownPortContract[]>;

  /** Forgets the oldest documents of lives that have more than so many. */
  forgetOldest(options: { keep: number }): Promise<number>;

  /** Gives what one source held in a life of an entity to another one. */
  handOver(options: {
    entityRef: string;
    uid: string;
    from: string;
    to: string;
  }): Promise<void>;

  /** Entities of whose rows the source is not known since the upgrade, in their order. */
  unsettled(options: {
    after?: string;
    limit: number;
  }): Promise<UnsettledLife[]>;

  /** Notes the source of what was not settled in a life. */
  settle(options: {
    entityRef: string;
    uid: string;
    source: string;
  }): Promise<void>;
}
