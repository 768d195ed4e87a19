import type { Translated } from '../translations/Translated';
import type { problemsMessages } from './messages';

export const germanProblemsMessages: Translated<typeof problemsMessages> = {
  headline: {
    allLoad_one: 'Die eine Datei lädt.',
    allLoad_other: 'Alle {{number}} Dateien laden.',
    allLoadUncounted: 'Jede Datei, die Sie sehen dürfen, lädt.',
    failing_one: '1 Datei lädt nicht',
    failing_other: '{{number}} Dateien laden nicht',
    failingOf_one: '1 von {{files}} Dateien lädt nicht',
    failingOf_other: '{{number}} von {{files}} Dateien laden nicht',
    conflicts_one: '1 Konflikt',
    conflicts_other: '{{number}} Konflikte',
    conflictsOnly_one: 'Jede Datei lädt, mit 1 Konflikt',
    conflictsOnly_other: 'Jede Datei lädt, mit {{number}} Konflikten',
    unconfirmed_one: '1 Dokument wartet auf die, die es nennt.',
    unconfirmed_other: '{{number}} Dokumente warten auf die, die sie nennen.',
    removals_one: '1 Quelle bringt viel weniger als vorher.',
    removals_other: '{{number}} Quellen bringen viel weniger als vorher.',
    uncounted: 'Einige Dateien laden nicht',
    both: '{{failing}}, {{conflicts}}.',
    one: '{{only}}.',
  },
  explanation:
    'Dateien mit Datenprodukten und Datenverträgen, die der Katalog nicht lesen kann, nicht erreicht oder ablehnt, Dateien, deren Kennung auch eine andere Datei hat, und Dokumente, die eine Domäne oder ein Team nennen, das sie nicht bestätigt hat.',
  kind: {
    label: 'Problem',
    all: 'Alle Probleme',
    unreadable: 'Nicht lesbar',
    unreadableMeaning: 'Der Text ist kein gültiges YAML oder JSON',
    unreachable: 'Nicht erreichbar',
    unreachableMeaning: 'Das Portal bekommt von dem Ort keine Antwort',
    refused: 'Abgelehnt',
    refusedMeaning: 'Der Katalog nimmt den beschriebenen Eintrag nicht an',
    conflict: 'Konflikt',
    conflictMeaning: 'Eine andere Datei hat dieselbe Kennung',
    unconfirmed: 'Unbestätigt',
    unconfirmedMeaning:
      'Es nennt eine Domäne oder ein Team, das es nicht bestätigt hat',
    removal: 'Viel auf einmal weg',
    removalMeaning:
      'Eine Quelle bringt viel weniger als vorher; was fehlt, bleibt, bis es bestätigt ist',
  },
  entity: {
    label: 'Eintrag',
    placeholder: 'dataproduct:default/customers',
    invalid:
      'Schreiben Sie einen vollständigen Verweis, zum Beispiel dataproduct:default/customers.',
  },
  clear: 'Alle Probleme zeigen',
  refresh: 'Neu laden',
  more: 'Mehr zeigen',
  shownOf: '{{shown}} von {{total}} gezeigt',
  wholePlace: 'Ganze Adresse',
  since: 'Seit {{time}}',
  checked: 'zuletzt geprüft {{time}}',
  about: 'Betrifft',
  shows: {
    nothing: 'Der Katalog zeigt an dieser Stelle nichts.',
    lastGood: 'Der Katalog zeigt die letzte gute Fassung, von {{time}}.',
    lastGoodUndated: 'Der Katalog zeigt weiter die letzte gute Fassung.',
    otherFile: 'Der Katalog zeigt stattdessen eine andere Datei:',
    reason: 'Warum: {{reason}}',
    unconfirmed:
      'Der Katalog zeigt es ohne diese Angabe, es zählt also nirgends als deren.',
  },
  alert: {
    unreadable: 'Die Datei ist nicht lesbar, seit {{time}}',
    unreachable: 'Die Datei ist nicht erreichbar, seit {{time}}',
    refused: 'Der Katalog lehnt die Datei ab, seit {{time}}',
    conflict: 'Eine andere Datei hat dieselbe Kennung, seit {{time}}',
    unconfirmed: 'Unbestätigt seit {{time}}',
    removal: 'Fehlt in der Quelle wie viele andere, seit {{time}}',
    shown: 'Gezeigt:',
    notShown: 'Nicht gezeigt:',
    lastGood: 'Diese Seite zeigt die letzte gute Fassung, von {{time}}.',
    lastGoodUndated: 'Diese Seite zeigt weiter die letzte gute Fassung.',
  },
  across: {
    title: 'Eine andere Quelle will diese Kennung, seit {{time}}',
    kept: 'Diese Kennung ist reserviert, und eine andere Quelle will sie, seit {{time}}',
    wants: 'Will sie:',
    nothingChanges:
      'An dieser Seite ändert sich nichts. Ist sie dorthin umgezogen, dann nehmen Sie diese Quelle auf der Seite „Files to fix“ an.',
  },
  accept: {
    button: 'Diese Quelle annehmen',
    buttonFor: 'Diese Quelle annehmen für {{entity}}, {{place}}',
    title: 'Eine andere Quelle annehmen für {{entity}}?',
    from: 'Bisher gezeigt:',
    nothing: 'Bisher wird dafür nichts gezeigt.',
    to: 'Ab jetzt gezeigt:',
    follows:
      'Das Portal zeigt diese Datei innerhalb einer Minute, und der Verlauf geht mit. Danach gehört die Kennung der Quelle dieser Datei, und jede andere Datei mit dieser Kennung ist die im Konflikt, bis sie entfernt wird.',
    noted: 'Es wird festgehalten, dass Sie es entschieden haben, und wann.',
    cancel: 'Abbrechen',
    failed: 'Die Quelle wurde nicht angenommen',
    done: '{{entity}} kommt jetzt aus {{place}}',
    doneDescription: 'Das Portal liest es innerhalb einer Minute.',
  },
  removal: {
    confirm: 'Aus dem Katalog entfernen',
    title_one: '1 Produkt oder Vertrag entfernen?',
    title_other: '{{number}} Produkte und Verträge entfernen?',
    explanation:
      'Sie sind nicht mehr in {{place}}. Wenn das so gemeint ist, verschwinden sie jetzt aus dem Katalog, mit ihren Seiten und Verweisen. Kommen ihre Dateien später zurück, sind es neue.',
    goesAt:
      'Ohne Bestätigung verschwinden sie nach dem {{time}}, wenn sie dann noch fehlen.',
    cancel: 'Vorerst behalten',
    done_one:
      '1 ist bestätigt und verschwindet mit dem nächsten Lauf der Quelle.',
    done_other:
      '{{number}} sind bestätigt und verschwinden mit dem nächsten Lauf der Quelle.',
  },
  empty: {
    title: 'Jede Datei lädt',
    description:
      'Eine Datei, die kaputtgeht, ein Ort, der verschwindet, oder eine Kennung, die in zwei Dateien steht, erscheint hier.',
    filtered: 'Kein solches Problem',
    filteredDescription: 'Nichts passt zu diesem Filter.',
  },
  denied: {
    title: 'Sie dürfen nicht sehen, welche Dateien nicht laden',
    description:
      'Der Text einer Datei kann alles Mögliche zitieren, deshalb braucht diese Liste die Berechtigung {{permission}}. Fragen Sie die Betreiber dieses Portals danach. Was an einem Produkt nicht stimmt, das Sie sehen dürfen, steht auf seiner eigenen Seite.',
  },
  missing: {
    title: 'Dieses Portal überwacht noch keine Dateien',
    description:
      'Dem Backend fehlt das Modul für Datenprodukte. Fügen Sie es hinzu mit backend.add(import("@data-mesh/backstage-plugin-catalog-backend-module-data-products")).',
  },
};
