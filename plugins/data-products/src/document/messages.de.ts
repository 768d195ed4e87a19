import type { Translated } from '../translations/Translated';
import type { documentMessages } from './messages';

export const germanDocumentMessages: Translated<typeof documentMessages> = {
  readFrom: 'Gelesen aus {{file}}',
  readFromWithStandard: 'Gelesen aus {{file}}, {{standard}}',
  edit: 'Bearbeiten',
  readAgain: 'Erneut lesen',
  readAgainAsked: 'Angefordert; laden Sie die Seite in ein paar Sekunden neu',
  readAgainFailed: 'Es konnte nicht angefordert werden: {{reason}}',
};
