import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './messages';

/**
 * Every text of this plugin, in English. An app changes or translates it with
 * `createTranslationResource` and a `TranslationBlueprint`.
 * @public
 */
export const dataProductsTranslationRef = createTranslationRef({
  id: 'data-products',
  messages,
});
