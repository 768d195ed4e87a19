import { DataContractDescriptor } from '../model';
import { findOwners } from './findOwners';
import { OwnerCandidates, OwnershipConfiguration } from './types';

/**
 * Who may be meant as technical and business owner of a contract, best
 * candidate first; the same places as for a product.
 *
 * @public
 */
export function contractOwners(options: {
  contract: Pick<DataContractDescriptor, 'customProperties' | 'team'>;
  configuration: OwnershipConfiguration;
  /** Members who have left by this day, or not yet joined, are no owners. */
  now: Date;
}): OwnerCandidates {
  return findOwners({
    facts: options.contract,
    configuration: options.configuration,
    now: options.now,
  });
}
