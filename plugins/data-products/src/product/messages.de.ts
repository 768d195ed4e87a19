import type { Translated } from '../translations/Translated';
import type { productMessages } from './messages';

export const germanProductMessages: Translated<typeof productMessages> = {
  purpose: {
    title: 'Wofür es da ist',
    none: 'Niemand hat geschrieben, wofür dieses Produkt da ist',
    noneRemedy: 'Ein oder zwei Sätze genügen; Menschen suchen danach.',
    limitations: 'Seine Grenzen',
    usage: 'Wie man es nutzt',
  },
  facts: {
    lifecycle: 'Lebenszyklus',
    type: 'Typ',
    noType: 'Nicht angegeben',
    version: 'Version',
    domain: 'Domäne',
    noDomain: 'Keine',
    findings: 'Sein Dokument',
    tags: 'Schlagwörter',
  },
  type: {
    sourceAligned: 'Quellnah',
    sourceAlignedMeaning: 'Daten, wie sie das Quellsystem hat',
    aggregate: 'Zusammenführend',
    aggregateMeaning: 'Führt die Daten mehrerer Produkte zusammen',
    consumerAligned: 'Nutzungsnah',
    consumerAlignedMeaning: 'Gemacht für das, was seine Konsumenten damit tun',
  },
  lifecycle: {
    proposed: 'Vorgeschlagen',
    draft: 'Entwurf',
    active: 'Aktiv',
    deprecated: 'Abgekündigt',
    retired: 'Stillgelegt',
  },
  ending: {
    deprecated: 'Dieses Produkt ist abgekündigt: Bauen Sie nichts Neues darauf',
    deprecatedUntil:
      'Dieses Produkt ist abgekündigt und endet am {{date}}: Bauen Sie nichts Neues darauf',
    retired: 'Dieses Produkt ist stillgelegt: Es liefert keine Daten mehr',
    retiredSince:
      'Dieses Produkt ist seit dem {{date}} stillgelegt: Es liefert keine Daten mehr',
    successor: 'Nutzen Sie stattdessen {{successor}}.',
    successorNotInCatalog:
      'Sein Dokument nennt {{successor}} als Nachfolger; der steht nicht im Katalog.',
    noSuccessor:
      'Sein Dokument nennt keinen Nachfolger. Fragen Sie die Verantwortlichen, was Sie stattdessen nutzen können.',
    looking: 'Der Nachfolger wird gesucht …',
  },
};
