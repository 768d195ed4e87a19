import type { PersonalData } from '@data-mesh/backstage-plugin-data-products-common';

/**
 * Whether the output ports of a product hold data about people: `yes` as soon as
 * one does, `no` only where each is known not to.
 */
export function personalDataOfProduct(options: {
  /** What each promised contract says; undefined where it is not in the catalog. */
  contracts: (PersonalData | undefined)[];
  /** Whether there are output ports, and each of them names a contract. */
  isComplete: boolean;
}): PersonalData {
  const { contracts, isComplete } = options;
  if (contracts.includes('yes')) return 'yes';
  return isComplete && contracts.every(answer => answer === 'no')
    ? 'no'
    : 'unknown';
}
