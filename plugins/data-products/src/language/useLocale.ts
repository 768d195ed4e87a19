import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { chooseLocale } from './chooseLocale';

/** How to write dates: in the language of the app, in the way of the reader's country. */
export function useLocale(): string {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  return chooseLocale({ language, preferred: window.navigator.languages });
}
