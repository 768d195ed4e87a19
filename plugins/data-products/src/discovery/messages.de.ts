import type { Translated } from '../translations/Translated';
import type { discoveryMessages } from './messages';

export const germanDiscoveryMessages: Translated<typeof discoveryMessages> = {
  views: {
    label: 'Was aufgelistet ist',
    product: 'Produkte',
    contract: 'Verträge',
  },
  search: {
    label: 'Suche',
    product: 'Name, Zweck, Schlagwort, Tabelle oder Spalte',
    contract: 'Name, Zweck, Schlagwort, Tabelle oder Spalte',
    tooLong: 'Gesucht wird nur nach den ersten {{limit}} Zeichen.',
    noWords:
      '„{{text}}“ hat weder Buchstaben noch Ziffern und findet daher nichts Bestimmtes. Schreiben Sie wenigstens eines davon.',
  },
  filters: {
    label: 'Filter',
    labelWithCount: 'Filter ({{active}})',
    any: 'Alle',
    find: 'Wert suchen',
    more: '{{hidden}} weitere: Schreiben Sie einen Teil des Namens, um sie zu finden',
    active: 'Aktive Filter',
    chip: '{{field}}: {{value}}',
    chipWithCount: '{{field}}: {{value}} ({{entries}})',
    clear: 'Alle aufheben',
    ignored:
      'Die Adresse hat Teile, die diese Seite nicht kennt und daher auslässt: {{parts}}.',
    forget: 'Aus der Adresse entfernen',
    failed: 'Die Werte der Filter konnten nicht geladen werden: {{reason}}',
  },
  field: {
    domain: 'Domäne',
    type: 'Typ',
    lifecycle: 'Lebenszyklus',
    owner: 'Verantwortlich',
    tag: 'Schlagwort',
    personalData: 'Personenbezogene Daten',
  },
  sort: {
    label: 'Sortieren nach',
    relevance: 'Relevanz',
    title: 'Titel',
    domain: 'Domäne',
    lifecycle: 'Lebenszyklus',
    owner: 'Verantwortlich',
    ascend: 'Von A bis Z sortieren',
    descend: 'Von Z bis A sortieren',
  },
  total: {
    product_one: '1 Datenprodukt',
    product_other: '{{total}} Datenprodukte',
    contract_one: '1 Datenvertrag',
    contract_other: '{{total}} Datenverträge',
    atLeast: 'Mindestens {{total}} passen',
    shown: '{{shown}} gezeigt',
  },
  more: 'Mehr zeigen',
  entry: {
    domain: 'Domäne',
    noDomain: 'Keine Domäne',
    businessOwner: 'Fachlich verantwortlich',
    noBusinessOwner: 'Niemand fachlich verantwortlich',
    technicalOwner: 'Technisch verantwortlich',
    noTechnicalOwner: 'Niemand technisch verantwortlich',
    notInCatalog: '{{name}} steht nicht im Katalog',
    noPurpose: 'Niemand hat geschrieben, wofür es da ist',
    promisedBy: 'Zugesagt von',
    promisedByNobody: 'Kein Produkt sagt ihn zu',
    readBy: 'Konsumenten',
    noConsumers: 'Noch keine Konsumenten',
    consumers_one: '1 Konsument',
    consumers_other: '{{number}} Konsumenten',
    end: 'Ende',
    ends: 'Endet am {{date}}',
    ended: 'Endete am {{date}}',
    personalData: 'Personenbezogene Daten',
    tags: 'Schlagwörter',
  },
  match: {
    title: 'Treffer',
    name: 'Name „{{text}}“',
    purpose: 'Zweck „{{text}}“',
    tag: 'Schlagwort {{text}}',
    object: 'Tabelle {{text}}',
    property: 'Spalte {{text}}',
    named: '{{match}} ({{businessName}})',
    more: 'und {{others}} weitere',
  },
  empty: {
    product: {
      title: 'Noch ist kein Datenprodukt registriert',
      description:
        'Registrieren Sie eine Datei nach dem Open Data Product Standard, zum Beispiel orders.odps.yaml, und das Produkt steht hier. Wissen Sie, dass es welche gibt, dürfen Sie sie vielleicht nicht sehen: Fragen Sie die Betreiber dieses Portals.',
    },
    contract: {
      title: 'Noch ist kein Datenvertrag registriert',
      description:
        'Registrieren Sie eine Datei nach dem Open Data Contract Standard, zum Beispiel orders.odcs.yaml, und der Vertrag steht hier. Wissen Sie, dass es welche gibt, dürfen Sie sie vielleicht nicht sehen: Fragen Sie die Betreiber dieses Portals.',
    },
    register: 'Datei registrieren',
  },
  nothing: {
    title: 'Nichts passt',
    description:
      'Jedes Wort muss vorkommen, wenigstens als Anfang eines Wortes, und jeder Filter muss zutreffen.',
    withoutText: 'Wörter weglassen',
    withoutFilters: 'Filter weglassen',
    otherProduct: 'Unter den Produkten suchen',
    otherContract: 'Unter den Verträgen suchen',
  },
};
