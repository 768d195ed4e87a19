import type { Translated } from '../translations/Translated';
import type { consumersMessages } from './messages';

export const germanConsumersMessages: Translated<typeof consumersMessages> = {
  title: 'Wer die Daten liest',
  none: 'Noch keine Konsumenten',
  count_one: '{{number}} Konsument',
  count_other: '{{number}} Konsumenten',
  noPorts: 'Es hat keinen Ausgangs-Port, also kann niemand es lesen.',
  unknown: {
    noContract:
      'Zu diesem Port gibt es keinen Vertrag, also kann niemand angeben, dass er ihn liest.',
    notVisible:
      'Der Vertrag {{contractId}} steht nicht im Katalog oder ist für Sie nicht sichtbar. Seine Konsumenten sind hier daher unbekannt.',
  },
  evidence: {
    label: 'Woher wir das wissen:',
    inputPort_one: 'der Eingangs-Port {{ports}} nennt den Vertrag',
    inputPort_other: 'die Eingangs-Ports {{ports}} nennen den Vertrag',
    consumesApi: 'die Angabe, dass der Vertrag genutzt wird',
    other: 'aus einer anderen Quelle',
  },
  owner: 'Verantwortlich: {{owner}}',
  noOwner: 'Niemand verantwortlich',
  more: '{{next}} weitere von {{total}} zeigen',
  lineage: 'Zur Datenherkunft',
};
