import { OutputPort } from '../../model';

/**
 * A version of a contract that somebody has: a row of a database, a file of a
 * Git revision, a descriptor. What else it carries comes back untouched.
 *
 * @public
 */
export interface KnownContractVersion {
  id?: string;
  version?: string;
}

/**
 * A version of a product that somebody has; a `DataProductDescriptor` is one.
 *
 * @public
 */
export interface KnownProductVersion {
  id?: string;
  version?: string;
  outputPorts: readonly Pick<OutputPort, 'name' | 'version' | 'contractId'>[];
}

/**
 * The contract that stood where another one stands now.
 *
 * @public
 */
export interface Predecessor<Known extends KnownContractVersion> {
  contract: Known;
  /** `id`: an older version of the same contract; `port`: what the same port named before. */
  through: 'id' | 'port';
  /** How it was found, in one sentence. */
  reason: string;
}
