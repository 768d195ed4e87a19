import { PersonalDataConfiguration } from './types';

/**
 * Words that leave no doubt. `internal`, `confidential` and `restricted` are
 * missing on purpose: they say who may see data, not whom it is about.
 *
 * @public
 */
export const defaultPersonalDataConfiguration: PersonalDataConfiguration = {
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
};
