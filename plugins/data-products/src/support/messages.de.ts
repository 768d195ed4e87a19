import type { Translated } from '../translations/Translated';
import type { supportMessages } from './messages';

export const germanSupportMessages: Translated<typeof supportMessages> = {
  title: 'Wo man fragt',
  none: 'Dieses Produkt nennt keinen Kanal, in dem Konsumenten fragen können',
  noneRemedy: 'Bis es einen gibt, schreiben Sie den Verantwortlichen.',
  unsafe:
    'Die Adresse wird nicht als Link gezeigt, weil kein Browser ihr folgen sollte:',
};
