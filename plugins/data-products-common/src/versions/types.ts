import type {
  Comparison,
  Difference,
  Lifecycle,
} from '@data-mesh/data-contract';

/**
 * One version of a data contract that the catalog has seen: one distinct document.
 *
 * @public
 */
export interface ContractVersion {
  /** Stands for this document in requests and links; the same text has the same key. */
  key: string;
  /** The `id` of the ODCS document. */
  contractId: string;
  /** The full reference of the entity by which it was seen. */
  entityRef: string;
  /** As declared; absent if the document declares none. */
  version?: string;
  name?: string;
  lifecycle?: Lifecycle;
  /** ISO 8601, UTC: when the catalog first saw this very text. */
  firstSeenAt: string;
  /** Whether the catalog shows it now. */
  current: boolean;
  /** Only of a predecessor with another `id`: the port that named it before. */
  namedBy?: {
    /** The full reference of the data product. */
    productRef: string;
    portName: string;
    portVersion?: string;
  };
}

/**
 * The known versions of a contract, the newest first, then those of the
 * contracts that the same ports named before.
 *
 * @public
 */
export interface ContractVersionsPage {
  versions: ContractVersion[];
  /** Exact. */
  total: number;
  /** Where the next page starts; absent on the last one. */
  cursor?: string;
}

/**
 * Two versions of a contract and what is different.
 *
 * @public
 */
export interface ContractVersionComparison {
  older: ContractVersion;
  newer: ContractVersion;
  /** Secrets in it are masked. */
  comparison: Comparison;
}

/**
 * The text of a version, line by line as it was.
 *
 * @public
 */
export interface ContractVersionDocument {
  version: ContractVersion;
  /** Secrets in it are masked. */
  text: string;
  /** How many were. */
  maskedSecrets: number;
}

/**
 * What a version brought, compared with the one before.
 *
 * @public
 */
export interface ContractChange {
  version: ContractVersion;
  /** What it was compared with; absent of the first version. */
  before?: ContractVersion;
  /**
   * The verdict and the counts; absent of the first version, and where the two cannot
   * be compared, because one of them cannot be read any more.
   */
  summary?: Pick<Comparison, 'impact' | 'counts' | 'version'>;
  /** The worst ones first, 20 at most; `summary.counts` has them all. */
  differences: Difference[];
}

/**
 * The change log of a contract, the newest version first.
 *
 * @public
 */
export interface ContractChangeLog {
  changes: ContractChange[];
  total: number;
  cursor?: string;
}
