import { OwnershipConfiguration } from './types';

/**
 * Where teams usually write their owners.
 *
 * @public
 */
export const defaultOwnershipConfiguration: OwnershipConfiguration = {
  businessOwnerProperties: ['businessOwner'],
  technicalOwnerProperties: ['technicalOwner', 'owner'],
  businessOwnerRoles: [
    'owner',
    'business owner',
    'product owner',
    'data product owner',
    'data owner',
  ],
};
