import type { Translated } from '../../translations/Translated';
import type { changesMessages } from './messages';

export const germanChangesMessages: Translated<typeof changesMessages> = {
  views: {
    label: 'Was vom Vertrag zu sehen ist',
    contract: 'Vertrag',
    changes: 'Änderungen',
  },
  unknown: {
    message: 'Das Backend zeigt Ihnen keine Versionen dieses Vertrags',
    remedy:
      'Entweder dürfen Sie ihn nicht mehr lesen, oder das Backend bewahrt noch keine Versionen auf. Fragen Sie die Betreiber des Portals.',
  },
  none: {
    message: 'Der Katalog hat noch keine Version dieses Vertrags aufbewahrt',
    remedy:
      'Das tut er, sobald er einen Text liest, der ein Datenvertrag ist. Dauert es länger als eine Minute, sehen Sie die Befunde an.',
  },
  only: {
    title: 'Bisher eine Version',
    message:
      'Der Katalog hat Version {{version}} zuerst {{when}} gesehen und keine andere.',
    messageNoVersion:
      'Der Katalog hat diesen Text zuerst {{when}} gesehen und keinen anderen.',
    next: 'Kommt die nächste, sagt diese Seite von selbst, was sich geändert hat, ob und für wen etwas bricht und ob die Versionsnummer genug sagt. Niemand muss das schreiben.',
    readers: 'Wer davon erfahren müsste',
  },
  version: {
    none: 'ohne Version',
    label: '{{version}}, {{day}}',
    labelAt: '{{version}}, {{time}} UTC',
    labelKey: '{{version}}, {{time}} UTC, {{key}}',
    current: '{{label}}, aktuell',
    otherContract: '{{label}}, von {{contract}}',
    namedBy: '{{label}}, von {{contract}}, den Port {{port}} nennt oder nannte',
    isCurrent: 'Aktuell',
  },
  impact: {
    breaking: 'Brechend',
    risky: 'Riskant',
    safe: 'Unbedenklich',
  },
  counts: {
    breaking: '{{number}} brechend',
    risky: '{{number}} riskant',
    safe: '{{number}} unbedenklich',
    total_one: 'von 1 Unterschied',
    total_other: 'von {{number}} Unterschieden',
  },
  kind: {
    added: 'hinzugefügt',
    removed: 'entfernt',
    changed: 'geändert',
    renamed: 'umbenannt',
    moved: 'verschoben',
  },
  step: {
    major: 'Major',
    minor: 'Minor',
    patch: 'Patch',
    none: 'keiner',
    lower: 'zurück zu einer kleineren Nummer',
    unknown: 'unbekannt: eine der beiden hat keine Versionsnummer',
  },
  log: {
    title: 'Was jede Version brachte',
    about:
      'Entsteht, indem jeder Text beim Eintreffen im Katalog mit dem vorigen verglichen wird.',
    since: 'Zuerst gesehen {{when}}',
    first: 'Die erste Version, die der Katalog gesehen hat.',
    firstOlder: 'Eine Version davor ist nicht mehr bekannt.',
    incomparable:
      'Was sie brachte, lässt sich nicht sagen: Ihr Text oder der davor ist nicht mehr da oder nicht mehr lesbar.',
    equal: 'Nichts von dem, was sie zusagt, ist anders.',
    more_one: '1 weiterer Unterschied steht im Vergleich.',
    more_other: '{{number}} weitere Unterschiede stehen im Vergleich.',
    safe: 'Unbedenkliche Unterschiede ({{number}})',
    compare: '{{newer}} mit {{older}} vergleichen',
    moreVersions: 'Ältere Versionen zeigen ({{shown}} von {{total}})',
    of: 'von {{contract}}',
  },
  compare: {
    title: 'Zwei beliebige vergleichen',
    from: 'Von',
    to: 'Nach',
    swap: 'Die beiden vertauschen',
    moreVersions: 'Auch ältere Versionen auflisten ({{shown}} von {{total}})',
    reset: 'Die üblichen beiden vergleichen',
    copyLink: 'Link zu diesem Vergleich kopieren',
    linkCopied: 'Link kopiert',
    team: 'Von der Version, die Ihr Team nutzt: Der Eingangs-Port {{port}} von {{consumer}} liest sie.',
    teamContract:
      'Von dem Vertrag, den Ihr Team nutzt: {{consumer}} liest ihn.',
    before: 'Von der Version vor der aktuellen.',
    later:
      'Bis zu einer, die nach der aktuellen kam: Der Katalog zeigt sie bald, oder er ging von ihr zurück.',
    successor:
      'Keine Version davor ist bekannt, aber eine danach: nach dem Vertrag, den derselbe Port auch nennt.',
    same: 'Beide sind dieselbe Version. Wählen Sie eine andere zum Vergleichen.',
    equal:
      'Die beiden sagen dasselbe zu: Nichts ist anders, worauf sich jemand verlassen könnte. Die Dokumente können sich noch in Kommentaren, Reihenfolge oder Schreibweise unterscheiden; sehen Sie sie nebeneinander an.',
    missing: {
      message: 'Eine der beiden Versionen ist hier nicht bekannt',
      remedy:
        'Der Link kann älter sein als das, was der Katalog aufbewahrt, oder Sie dürfen den Vertrag nicht lesen, zu dem sie gehörte.',
    },
    needed: 'Nötiger Schritt',
    declared: 'Angegebener Schritt',
    fromTo: '{{step}} ({{older}} nach {{newer}})',
    enough: 'Genügt',
    notEnough: 'Zu wenig, mindestens {{version}}',
    notEnoughUnknown: 'Zu wenig',
    impact: 'Unterschiede',
    csv: {
      impact: 'Wirkung',
      kind: 'Art',
      subject: 'Was',
      path: 'Wo',
      olderPath: 'Wo vorher',
      older: 'Vorher',
      newer: 'Nachher',
      hurts: 'Trifft',
      step: 'Schritt',
      reason: 'Grund',
      rule: 'Regel',
    },
  },
  affected: {
    title: 'Wen es trifft',
    nobody: 'Niemand muss etwas tun.',
    consumers_one: '1 Unterschied trifft die, die die Daten lesen:',
    consumers_other:
      '{{number}} Unterschiede treffen die, die die Daten lesen:',
    producers_one: '1 Unterschied trifft die, die sie erzeugen:',
    producers_other: '{{number}} Unterschiede treffen die, die sie erzeugen:',
    noProducer: 'kein Datenprodukt, das Sie sehen, sagt ihn zu',
    gone: 'Der Vertrag {{contract}} steht nicht im Katalog oder ist für Sie nicht sichtbar; wer ihn liest, ist hier also nicht bekannt.',
    visible:
      'Vielleicht lesen ihn noch andere, die Sie im Katalog nicht sehen dürfen.',
  },
  differences: {
    group: '{{impact}} ({{number}})',
    before: 'Vorher',
    after: 'Nachher',
    notThere: 'nicht da',
    showAll: 'Alles zeigen',
    more: '{{next}} weitere von {{total}} zeigen',
    hurtsConsumers: 'trifft Konsumenten',
    hurtsProducers: 'trifft Erzeuger',
    step: 'verlangt {{step}}',
    rule: 'Regel {{rule}}',
    atElement: 'Im Schema zeigen',
  },
  documents: {
    title: 'Dokumente nebeneinander',
    region: 'Zeilen der beiden Dokumente',
    older: 'Von: {{version}}',
    newer: 'Nach: {{version}}',
    summary_one:
      '{{added}} Zeile hinzugefügt, {{removed}} entfernt, {{changed}} geändert',
    summary_other:
      '{{added}} Zeilen hinzugefügt, {{removed}} entfernt, {{changed}} geändert',
    equal: 'Die beiden Dokumente sind Zeile für Zeile gleich.',
    tooDifferent:
      'Die Dokumente sind zu verschieden, um dazwischen gleiche Zeilen zu finden; nur ihr gleicher Anfang und ihr gleiches Ende stehen nebeneinander.',
    added: 'hinzugefügt',
    removed: 'entfernt',
    changedBefore: 'geändert, vorher',
    changedAfter: 'geändert, nachher',
    fold_one: '1 gleiche Zeile zeigen',
    fold_other: '{{number}} gleiche Zeilen zeigen',
    more: 'Mehr Zeilen zeigen ({{shown}} von {{total}})',
  },
};
