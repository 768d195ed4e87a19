import type { FileProblemKind } from '../problems/types';

/**
 * A fact as far as somebody knows it.
 *
 * - `known`: it is so
 * - `hidden`: this reader may not know it, so the status is one without it
 * - `unknown`: it is not known yet, or could not be found out
 *
 * @public
 */
export type Known<Value> =
  | { is: 'known'; value: Value }
  | { is: 'hidden' }
  | { is: 'unknown' };

/**
 * How many findings there are.
 *
 * @public
 */
export interface FindingCount {
  errors: number;
  warnings: number;
}

/**
 * An owner that a document names, and whom the catalog does not know.
 *
 * @public
 */
export interface OwnerNotFound {
  role: 'technical' | 'business';
  /** As the document has it. */
  name: string;
}

/**
 * All that the status of a product or contract is made of. A new fact is a new
 * field here, and a row where the status is made.
 *
 * @public
 */
export interface StatusFacts {
  /** Whether it has a document that rules can look at. */
  isChecked: boolean;
  /** What is wrong with its file on the way into the catalog; empty if it loads. */
  file: Known<readonly FileProblemKind[]>;
  /** What rules find in its document. */
  findings: FindingCount;
  /** What rules find in the contracts of its output ports, all together. */
  contracts: Known<FindingCount>;
  owners: Known<readonly OwnerNotFound[]>;
}

/**
 * One reason for a status.
 *
 * @public
 */
export type StatusReason =
  | { kind: 'file'; problem: FileProblemKind }
  | ({ kind: 'findings'; of: 'document' | 'contracts' } & FindingCount)
  | ({ kind: 'owner' } & OwnerNotFound)
  | { kind: 'not-checked' }
  | { kind: 'not-known'; fact: 'file' | 'contracts' | 'owners' };

/**
 * The status of a product or contract: one value, which every list, page, card
 * and file renders.
 *
 * @public
 */
export interface EntityStatus extends FindingCount {
  /** `good` only where all is known, and nothing is wrong. */
  level: 'error' | 'warning' | 'good' | 'unknown';
  /** The gravest first; empty if all is good. */
  reasons: StatusReason[];
}

/**
 * The statuses of those entities that were asked for and that the reader sees, by
 * their full references.
 *
 * @public
 */
export interface EntityStatuses {
  statuses: { [entityRef: string]: EntityStatus };
}
