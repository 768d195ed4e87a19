import type { Translated } from '../translations/Translated';
import type { lineageMessages } from './messages';

export const germanLineageMessages: Translated<typeof lineageMessages> = {
  title: 'Datenherkunft',
  view: { label: 'Ansicht', graph: 'Graph', list: 'Liste' },
  summary: {
    upstreamNothing: 'Kein vorgelagertes Datenprodukt oder System ist bekannt',
    upstream_one: 'Daten kommen aus {{number}} Quelle',
    upstream_other: 'Daten kommen aus {{number}} Quellen',
    downstreamNothing: 'Noch keine Konsumenten',
    downstream_one: 'Gelesen von {{number}} Konsumenten',
    downstream_other: 'Gelesen von {{number}} Konsumenten',
    ended: 'Vorgelagertes ist an sein Ende gekommen oder wird es noch:',
  },
  column: {
    centre: 'Sie sind hier',
    upstream_one: 'Vorgelagert, 1 Schritt',
    upstream_other: 'Vorgelagert, {{number}} Schritte',
    downstream_one: 'Nachgelagert, 1 Schritt',
    downstream_other: 'Nachgelagert, {{number}} Schritte',
  },
  direction: { upstream: 'Vorgelagert', downstream: 'Nachgelagert' },
  kind: {
    product: 'Datenprodukt',
    contract: 'Datenvertrag',
    component: 'Komponente',
    resource: 'Ressource',
    other: 'Eintrag',
  },
  graph: {
    label: 'Datenherkunft von {{title}}',
    hint: 'Wählen Sie etwas aus, um seine Verbindungen zu sehen; mit den Pfeiltasten wechseln Sie. Was über den Rand reicht, zeigt das Scrollen.',
  },
  open: {
    upstream_one: '{{number}} Vorgelagertes von {{title}} zeigen',
    upstream_other: '{{number}} Vorgelagerte von {{title}} zeigen',
    downstream_one: '{{number}} Nachgelagertes von {{title}} zeigen',
    downstream_other: '{{number}} Nachgelagerte von {{title}} zeigen',
    upstreamUncounted: 'Zeigen, was {{title}} vorgelagert ist',
    downstreamUncounted: 'Zeigen, was {{title}} nachgelagert ist',
    closeUpstream: 'Verbergen, was {{title}} vorgelagert ist',
    closeDownstream: 'Verbergen, was {{title}} nachgelagert ist',
    more: '{{next}} weitere von {{total}} zeigen',
    moreUncounted: 'Mehr zeigen',
  },
  connection: {
    outputPorts_one: 'Ausgangs-Port {{ports}}',
    outputPorts_other: 'Ausgangs-Ports {{ports}}',
    inputPorts_one: 'Eingangs-Port {{ports}}',
    inputPorts_other: 'Eingangs-Ports {{ports}}',
    contract: 'Vertrag {{contract}}',
    declared: 'als genutzte API angegeben',
    dependsOn: 'von {{to}} als Quelle genannt',
    circle: 'schließt einen Kreis',
  },
  details: {
    title: 'Verbindungen von {{title}}',
    none: 'Keine Verbindung wird gezeigt.',
    close: 'Schließen',
    fromTo: '{{from}} zu {{to}}',
    more: 'Alle {{total}} zeigen',
  },
  list: {
    shownElsewhere: 'steht hier auch an anderer Stelle',
    empty: {
      upstream: 'Nichts Bekanntes.',
      downstream: 'Noch keine Konsumenten.',
    },
  },
  gap: {
    contractNotVisible:
      '{{port}} von {{title}}: Der Vertrag {{contractId}} steht nicht im Katalog oder ist für Sie nicht sichtbar',
    noContract:
      '{{port}} von {{title}} nennt keinen Vertrag, also weiß niemand, was dahinter liegt',
    noProvider:
      'Kein Datenprodukt, das Sie sehen dürfen, sagt {{contract}} zu; {{title}} liest diesen Vertrag',
    noProviderOfCentre:
      'Kein Datenprodukt, das Sie sehen dürfen, sagt {{contract}} zu',
    sourceNotVisible:
      '{{title}} kommt aus {{sourceRef}}; das steht nicht im Katalog oder ist für Sie nicht sichtbar',
    title_one: '{{number}} Stelle, an der die Herkunft abbricht',
    title_other: '{{number}} Stellen, an denen die Herkunft abbricht',
    all: 'Alle {{total}} zeigen',
  },
  csv: {
    from: 'Von',
    to: 'Nach',
    direction: 'Richtung',
    contract: 'Vertrag',
    outputPorts: 'Ausgangs-Ports',
    inputPorts: 'Eingangs-Ports',
    circle: 'Schließt einen Kreis',
  },
};
