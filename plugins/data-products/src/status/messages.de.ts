import type { Translated } from '../translations/Translated';
import type { statusMessages } from './messages';

export const germanStatusMessages: Translated<typeof statusMessages> = {
  good: 'Nichts zu beheben',
  notChecked: 'Nicht geprüft',
  notKnown: 'Noch nicht bekannt',
  file: {
    unreadable: 'Seine Datei lässt sich nicht lesen',
    unreachable: 'Seine Datei ist nicht erreichbar',
    refused: 'Der Katalog weist seine Datei ab',
    conflict: 'Eine andere Datei hat seine id',
    removal: 'Aus seiner Quelle verschwunden',
  },
  inContracts: 'In seinen Verträgen:',
  owner: {
    business: 'Sein fachlicher Eigentümer steht nicht im Katalog',
    technical: 'Sein technischer Eigentümer steht nicht im Katalog',
  },
};
