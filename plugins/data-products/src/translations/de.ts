import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { germanMessages } from '../messages.de';
import { dataProductsTranslationRef } from '../translation';
import { flattenMessages } from './flattenMessages';

/** Every text of this plugin in German. */
export default createTranslationMessages({
  ref: dataProductsTranslationRef,
  messages: flattenMessages(germanMessages),
});
