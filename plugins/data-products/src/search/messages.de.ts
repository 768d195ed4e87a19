import type { Translated } from '../translations/Translated';
import type { searchMessages } from './messages';

export const germanSearchMessages: Translated<typeof searchMessages> = {
  type: { product: 'Datenprodukt', contract: 'Datenvertrag' },
  types: { products: 'Datenprodukte', contracts: 'Datenverträge' },
  match: {
    domain: 'Domäne {{text}}',
    owner: 'verantwortlich {{text}}',
    product: 'zugesagt von {{text}}',
    described: '{{match}}: „{{description}}“',
  },
};
