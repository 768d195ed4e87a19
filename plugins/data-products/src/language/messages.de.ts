import type { Translated } from '../translations/Translated';
import type { languageMessages } from './messages';

export const germanLanguageMessages: Translated<typeof languageMessages> = {
  when: '{{relative}} ({{exact}})',
};
