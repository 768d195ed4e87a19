import type { Translated } from '../translations/Translated';
import type { useItNowMessages } from './messages';

export const germanUseItNowMessages: Translated<typeof useItNowMessages> = {
  button: 'Jetzt nutzen',
  buttonFor: 'Jetzt nutzen: {{port}}',
  environment: 'Umgebung',
  environments: {
    unnamed: 'Keine Umgebung genannt',
    server: '{{environment}}: {{server}}',
  },
  object: 'Tabelle, Topic oder Datei',
  objectSearch: 'Namen suchen',
  address: 'Adresse',
  noAddress: 'Der Vertrag sagt nicht, wo dieser Server ist',
  type: 'Art des Servers',
  access: 'Zugang',
  noRoles:
    'Der Vertrag nennt für diesen Server keine Rolle. Fragen Sie die Verantwortlichen.',
  languages: 'Wie man die Daten liest',
  snippet: '{{language}}, um {{object}} zu lesen',
  snippetAlone: '{{language}}, um die Daten zu lesen',
  noSnippet:
    'Für diese Art von Server gibt es kein Beispiel. Nutzen Sie die Adresse mit einem eigenen Programm.',
  noObject:
    'Der Vertrag beschreibt keine Tabelle, kein Topic und keine Datei, also gibt es keinen Namen zum Lesen.',
  none: 'Niemand kann sagen, wo man das liest: Der Vertrag nennt keinen Server',
  noneRemedy:
    'Nennen Sie für jede Umgebung einen Server. Schreiben Sie nie ein Passwort hinein.',
  secret: {
    title: 'Dieser Vertrag enthält ein Geheimnis',
    at: '{{path}}, Zeile {{line}}',
    atLine: 'Zeile {{line}}',
    text: 'Ein Passwort, Schlüssel oder Token steht hier: {{places}}. Entfernen und ändern Sie es: Alle, die die Datei lesen dürfen, haben es gesehen.',
    more: '{{places}} und {{more}} weitere',
  },
  unreadable: 'Das Dokument dieses Vertrags ist nicht lesbar',
  unreadableRemedy: 'Was daran nicht stimmt, steht auf der Seite des Vertrags.',
  gone: 'Der Vertrag steht nicht mehr im Katalog, oder Sie dürfen ihn nicht sehen.',
};
