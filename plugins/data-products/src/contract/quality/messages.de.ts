import type { Translated } from '../../translations/Translated';
import type { qualityMessages } from './messages';

export const germanQualityMessages: Translated<typeof qualityMessages> = {
  title: 'Qualitätsregeln',
  promised:
    'Was die Verantwortlichen über die Daten zusagen. Ob sie es einhalten, steht nicht im Vertrag.',
  noRules:
    'Der Vertrag hat keine Qualitätsregeln: Über den Inhalt der Daten sagt er nichts zu.',
  showAll: 'Alle {{total}} mit ihren Regeln zeigen',
  ofContract: 'Für den Vertrag als Ganzes',
  metric: {
    nullValues: {
      none: 'Nie leer',
      limit: 'Leere Werte (null): {{limit}}',
      open: 'Leere Werte (null) werden gezählt; die Regel nennt keine Grenze',
    },
    missingValues: {
      none: 'Kein Platzhalter für einen fehlenden Wert',
      limit: 'Fehlende Werte: {{limit}}',
      open: 'Fehlende Werte werden gezählt; die Regel nennt keine Grenze',
    },
    invalidValues: {
      none: 'Jeder Wert ist gültig',
      limit: 'Ungültige Werte: {{limit}}',
      open: 'Ungültige Werte werden gezählt; die Regel nennt keine Grenze',
    },
    duplicateValues: {
      none: 'Kein Wert kommt zweimal vor',
      limit: 'Werte, die mehrfach vorkommen: {{limit}}',
      open: 'Werte, die mehrfach vorkommen, werden gezählt; die Regel nennt keine Grenze',
    },
    rowCount: {
      none: 'Keine Zeilen',
      limit: 'Zahl der Zeilen: {{limit}}',
      open: 'Zeilen werden gezählt; die Regel nennt keine Grenze',
    },
  },
  otherMetric: {
    none: '{{name}}: keine',
    limit: '{{name}}: {{limit}}',
    open: '{{name}}; die Regel nennt keine Grenze',
  },
  query: {
    none: 'Die Abfrage ergibt 0',
    limit: 'Die Abfrage ergibt: {{limit}}',
    open: 'Mit einer Abfrage geprüft; die Regel sagt nicht, was sie ergeben muss',
    show: 'Abfrage zeigen',
  },
  engine: {
    named: 'Geprüft mit {{engine}}',
    unnamed: 'Mit einem eigenen Programm geprüft',
    show: 'Prüfung zeigen',
  },
  words: 'Eine Regel ohne Beschreibung',
  argument: {
    validValues: 'Gültig: {{values}}',
    missingValues: 'Gilt als fehlend: {{values}}',
    pattern: 'Gültig ist, was auf {{values}} passt',
    properties: 'Zusammen: {{values}}',
    other: '{{name}}: {{values}}',
  },
  emptyText: '(leer)',
  condition: {
    mustBe: 'genau {{value}}',
    mustNotBe: 'alles außer {{value}}',
    mustBeGreaterThan: 'mehr als {{value}}',
    mustBeGreaterOrEqualTo: 'mindestens {{value}}',
    mustBeLessThan: 'weniger als {{value}}',
    mustBeLessOrEqualTo: 'höchstens {{value}}',
    mustBeBetween: 'zwischen {{from}} und {{to}}',
    mustNotBeBetween: 'nicht zwischen {{from}} und {{to}}',
  },
  severity: 'Schwere: {{severity}}',
  dimension: 'Dimension: {{dimension}}',
  schedule: 'Geprüft nach dem Zeitplan {{schedule}}',
  scheduleBy: 'Geprüft nach dem Zeitplan {{schedule}} ({{scheduler}})',
  impact: 'Wenn sie verletzt ist: {{impact}}',
  method: 'Verfahren: {{method}}',
};
