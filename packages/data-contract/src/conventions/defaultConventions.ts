import type { Conventions } from './types';

/**
 * What holds where a company decides nothing.
 *
 * @public
 */
export const defaultConventions: Conventions = {
  // Where teams usually write their owners.
  ownership: {
    businessOwnerProperties: ['businessOwner'],
    technicalOwnerProperties: ['technicalOwner', 'owner'],
    businessOwnerRoles: [
      'owner',
      'business owner',
      'product owner',
      'data product owner',
      'data owner',
    ],
  },
  // Words that leave no doubt. `internal`, `confidential` and `restricted` are
  // missing on purpose: they say who may see data, not whom it is about.
  personalData: {
    personalClassifications: [
      'pii',
      'phi',
      'personal',
      'personal data',
      'sensitive personal',
      'sensitive personal data',
      'special category',
      'gdpr',
    ],
    otherClassifications: [
      'public',
      'none',
      'non personal',
      'not personal',
      'no pii',
      'non pii',
      'anonymous',
      'anonymized',
      'anonymised',
    ],
    personalTags: ['pii', 'phi', 'personal', 'personal data', 'gdpr'],
    otherTags: ['non personal', 'not personal', 'no pii', 'non pii'],
  },
  rules: {},
  secrets: { allow: [] },
};
