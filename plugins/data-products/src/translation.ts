import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './messages';

/** Every text of this plugin, in English, with its keys. */
export const dataProductsTranslationRef = createTranslationRef({
  id: 'data-products',
  messages,
});
