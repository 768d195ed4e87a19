import type { Translated } from '../translations/Translated';
import { germanChangesMessages } from './changes/messages.de';
import { germanChoiceMessages } from './choice/messages.de';
import type { contractMessages } from './messages';
import { germanPeopleMessages } from './people/messages.de';
import { germanQualityMessages } from './quality/messages.de';
import { germanSchemaMessages } from './schema/messages.de';
import { germanServiceLevelsMessages } from './serviceLevels/messages.de';
import { germanSummaryMessages } from './summary/messages.de';
import { germanTermsMessages } from './terms/messages.de';

export const germanContractMessages: Translated<typeof contractMessages> = {
  title: 'Worum es geht',
  promisedBy: 'Die Zusage von {{product}}',
  promisedByMany: 'Die Zusage dieser Datenprodukte:',
  promisedByNobody: 'Kein Datenprodukt sagt diesen Vertrag zu',
  promisedByNobodyRemedy:
    'Nennen Sie seine Kennung als contractId eines Ausgangs-Ports, und das Produkt steht hier.',
  meaning:
    'Ein Datenvertrag sagt, worauf sich Konsumenten eines Ausgangs-Ports verlassen dürfen: auf Spalten, Qualität und Service-Levels.',
  lifecycle: 'Lebenszyklus',
  version: 'Version',
  personalData: 'Personenbezogene Daten',
  personalDataUnknown:
    'Einige Spalten haben keine Schutzklasse, also weiß niemand, ob sie von Personen handeln.',
  findings: 'Sein Dokument',
  readAll: 'Alles lesen',
  more_one: '1 weiteren Eintrag zeigen',
  more_other: '{{number}} weitere Einträge zeigen',
  missing: {
    message: 'Der Katalog hat keinen Text dieses Vertrags',
    remedy:
      'Registrieren Sie die ODCS-Datei selbst, oder geben Sie sie als spec.definition an.',
  },
  unreadable: {
    message: 'Der Text dieses Vertrags ist nicht lesbar',
    remedy:
      'Beheben Sie, was hier genannt ist; bis dahin ist nur das Dokument selbst zu sehen.',
    remedyUnknown:
      'Es ist kein Datenvertrag nach dem Open Data Contract Standard (ODCS). Bis es einer ist, ist nur das Dokument selbst zu sehen.',
  },
  useItNow: {
    title: 'Jetzt nutzen',
  },
  customProperties: {
    card: 'Was die Verfasser sonst noch sagen',
    title: 'Weitere Angaben ({{total}})',
  },
  document: {
    title: 'Das Dokument selbst',
    show: 'Dokument zeigen',
    lines: 'Zeilen des Dokuments',
    masked:
      'Passwörter, Tokens und Ähnliches werden nicht gezeigt. In der Datei stehen sie, und das sollten sie nicht.',
    copy: 'Dokument kopieren',
    copied: 'Kopiert',
  },
  changes: germanChangesMessages,
  choice: germanChoiceMessages,
  people: germanPeopleMessages,
  quality: germanQualityMessages,
  schema: germanSchemaMessages,
  serviceLevels: germanServiceLevelsMessages,
  summary: germanSummaryMessages,
  terms: germanTermsMessages,
};
