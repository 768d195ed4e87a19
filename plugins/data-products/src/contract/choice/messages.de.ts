import type { Translated } from '../../translations/Translated';
import type { choiceMessages } from './messages';

export const germanChoiceMessages: Translated<typeof choiceMessages> = {
  title: 'Was es zusagt',
  label: 'Welcher der {{total}} Verträge',
  option: '{{contract}} (Port {{ports}})',
  optionNotInCatalog: '{{contract}} (Port {{ports}}), für Sie nicht im Katalog',
  none: 'Keiner der Ausgangs-Ports nennt einen Vertrag, also ist nichts zugesagt',
  portName: 'Name des Ports',
  unknown:
    'Kein Ausgangs-Port dieses Produkts hat den Vertrag {{contract}}. Dies ist ein anderer.',
  notInCatalog:
    'Der Vertrag {{contractId}} steht nicht im Katalog, oder Sie dürfen ihn nicht sehen',
  notInCatalogRemedy:
    'Fragen Sie die Verantwortlichen des Produkts. Fehlt er, muss seine Datei registriert oder die Kennung am Port berichtigt werden.',
};
