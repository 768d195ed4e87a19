import { DataProductDescriptor } from '../model';
import { findOwners } from './findOwners';
import { OwnerCandidates, OwnershipConfiguration } from './types';

/**
 * Who may be meant as technical and business owner of a product, best
 * candidate first. ODPS has no fields for either, so both are read from the
 * places that teams use: custom properties first, then the team.
 *
 * @public
 */
export function productOwners(options: {
  product: Pick<DataProductDescriptor, 'customProperties' | 'team'>;
  configuration: OwnershipConfiguration;
  /** Members who have left by this day, or not yet joined, are no owners. */
  now: Date;
}): OwnerCandidates {
  return findOwners({
    facts: options.product,
    configuration: options.configuration,
    now: options.now,
  });
}
