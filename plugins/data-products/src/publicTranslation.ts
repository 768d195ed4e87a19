import type { TranslationRef } from '@backstage/frontend-plugin-api';
import { dataProductsTranslationRef as textsOfThisPlugin } from './translation';

/**
 * Every text of this plugin, in English. An app changes or translates it with
 * `createTranslationResource` and a `TranslationBlueprint`.
 *
 * @remarks
 *
 * Its keys are those of the texts that this version shows. They follow the pages,
 * so none of them is promised: a key that is gone changes nothing any more.
 *
 * @public
 */
export const dataProductsTranslationRef: TranslationRef<
  'data-products',
  { readonly [key: string]: string }
> = textsOfThisPlugin;
