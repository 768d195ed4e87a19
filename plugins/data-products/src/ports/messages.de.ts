import type { Translated } from '../translations/Translated';
import type { portsMessages } from './messages';

export const germanPortsMessages: Translated<typeof portsMessages> = {
  outputs: {
    title: 'Was es anbietet',
    titleWithCount: 'Was es anbietet: {{total}} Ausgangs-Ports',
    none: 'Dieses Produkt hat keinen Ausgangs-Port, also kann niemand es lesen',
    noneRemedy: 'Beschreiben Sie wenigstens einen Port.',
  },
  inputs: {
    title: 'Was es liest',
    titleWithCount: 'Was es liest: {{total}} Eingangs-Ports',
    none: 'Es liest kein anderes Datenprodukt.',
    from: 'aus {{product}}',
    nobodyProvides: 'Kein Produkt sagt diesen Vertrag zu.',
  },
  sources: {
    title: 'Systeme, aus denen es kommt',
    notInCatalog:
      '{{entityRef}} steht nicht im Katalog, oder Sie dürfen es nicht sehen',
    notInCatalogRemedy:
      'Registrieren Sie es, oder entfernen Sie es aus dem, wovon dieses Produkt abhängt.',
  },
  contract: {
    label: 'Vertrag',
    none: 'Dieser Port sagt nichts zu: Er hat keinen Vertrag',
    noneInput: 'Niemand weiß, was dieser Port liest: Er nennt keinen Vertrag',
    noneRemedy:
      'Konsumenten kennen weder Spalten noch Service-Levels, und ob eine Änderung schadet, lässt sich nicht prüfen.',
    notInCatalog: 'Der Vertrag {{contractId}} steht nicht im Katalog',
    notInCatalogRemedy:
      'Registrieren Sie die Datei des Vertrags mit dieser Kennung, oder berichtigen Sie die Kennung an diesem Port. Dürfen Sie nicht jeden Vertrag sehen, kann er Ihnen verborgen sein.',
    version: 'Version {{version}}',
  },
  personalData: {
    yes: 'Personenbezogene Daten',
    no: 'Keine personenbezogenen Daten',
    unknown: 'Personenbezug unbekannt',
    answer: { yes: 'Ja', no: 'Nein', unknown: 'Unbekannt' },
  },
  filter: 'Ports filtern',
  filterPlaceholder: 'Name, Beschreibung oder Vertrag',
  noMatch: 'Kein Port hat „{{text}}“ in Name, Beschreibung oder Vertrag.',
  showAll: 'Alle {{total}} zeigen',
};
