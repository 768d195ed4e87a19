import type { Translated } from '../translations/Translated';
import type { findingsMessages } from './messages';

export const germanFindingsMessages: Translated<typeof findingsMessages> = {
  title: 'Was an seinem Dokument nicht stimmt',
  titleClean: 'Sein Dokument',
  clean: 'Nichts zu beheben: Das Dokument hält sich an {{standard}}.',
  cleanEntity: 'Nichts zu beheben: Keine Regel findet einen Fehler.',
  notChecked:
    'Nicht geprüft: Der Eintrag enthält kein ODPS- oder ODCS-Dokument, das sich prüfen ließe.',
  severity: {
    error: 'Fehler',
    warning: 'Warnung',
    info: 'Hinweis',
  },
  summary: {
    errors_one: '1 Fehler',
    errors_other: '{{number}} Fehler',
    warnings_one: '1 Warnung',
    warnings_other: '{{number}} Warnungen',
    infos_one: '1 Hinweis',
    infos_other: '{{number}} Hinweise',
  },
  line: 'Zeile {{line}}',
  lineAndColumn: 'Zeile {{line}}, Spalte {{column}}',
  wholeDocument: 'das ganze Dokument',
  rule: 'Regel {{rule}}',
  showAll: 'Alle {{total}} zeigen',
  download: 'Als CSV herunterladen',
  filesNotAsked: 'Ob die Datei lädt, ließ sich nicht erfragen: {{reason}}',
};
