import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { dataProductsTranslationRef } from '../translation';

/**
 * The texts of this plugin in other languages than English, each loaded when
 * somebody chooses it. The new frontend system gets them with the plugin; a
 * legacy app names them among its `resources`.
 * @public
 */
export const dataProductsTranslations = createTranslationResource({
  ref: dataProductsTranslationRef,
  translations: { de: () => import('./de') },
});
