import { Conventions } from '../conventions/types';
import { DataContractDescriptor } from '../model';
import { concludeComparison } from './concludeComparison';
import { ConventionWords } from './engine/ConventionWords';
import { compareShape } from './engine/compareShape';
import { contractShape } from './shapes/contract';
import { Comparison } from './types';

/**
 * All that differs between two versions of a contract: what it means for those
 * who read and those who produce the data, and whether the declared version
 * tells them enough. Every field of the contract is compared; the version itself
 * is no difference but part of the verdict. Equal content in the forms of
 * several versions of ODCS gives no difference.
 *
 * Takes time in proportion to the contracts. The values of the differences are
 * those of the documents, as they are read: without their secrets.
 *
 * @public
 */
export function compareContracts(options: {
  older: DataContractDescriptor;
  newer: DataContractDescriptor;
  /** Those of the company whose documents they are. */
  conventions: Conventions;
}): Comparison {
  const { older, newer } = options;
  const differences = compareShape({
    shape: contractShape,
    older,
    newer,
    conventions: new ConventionWords(options.conventions),
  });
  return concludeComparison({ subject: 'contract', older, newer, differences });
}
