import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { dataProductsTranslations } from '.';

/** Brings the languages of this plugin; the app says which of them people may choose. */
export const translationsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'data-products',
      params: { resource: dataProductsTranslations },
    }),
  ],
});
