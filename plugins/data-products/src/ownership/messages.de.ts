import type { Translated } from '../translations/Translated';
import type { ownershipMessages } from './messages';

export const germanOwnershipMessages: Translated<typeof ownershipMessages> = {
  title: 'Verantwortliche',
  business: {
    title: 'Fachlich verantwortlich',
    meaning: 'Steht für seinen Nutzen ein',
    meaningOf: 'Steht für {{product}} ein, das den Vertrag zusagt',
    nobody: 'Niemand ist für dieses Produkt fachlich verantwortlich',
  },
  technical: {
    title: 'Technisch verantwortlich',
    meaning: 'Betreibt es und hilft, wenn Daten zu spät oder falsch sind',
    nobody: 'Kein Team betreibt dieses Produkt',
  },
  domain: {
    title: 'Für die Domäne verantwortlich',
    meaning: 'Verantwortet die Domäne {{domain}}',
    meaningWithoutDomain: 'Verantwortet die Domäne, zu der es gehört',
    none: 'Dieses Produkt gehört zu keiner Domäne',
    notInCatalog:
      'Der Katalog hat keine Domäne {{name}}, die Sie sehen dürfen, also weiß niemand, wer für sie verantwortlich ist',
    ownerNotInCatalog:
      'Die Domäne nennt {{entityRef}}, und der Katalog hat niemanden dieses Namens, den Sie sehen dürfen',
    emptyGroup:
      'In {{group}} ist niemand mehr, und diese Gruppe verantwortet die Domäne',
    withoutOwner: 'Für die Domäne {{domain}} ist niemand verantwortlich',
    withoutOwnerRemedy:
      'Nennen Sie eine Gruppe in spec.owner der Domäne, und sie ist es für jedes Produkt der Domäne.',
  },
  notInCatalog:
    'Das Dokument nennt {{name}}, und der Katalog hat {{entityRef}} nicht, oder Sie dürfen es nicht sehen',
  namedOnly: '{{name}}, im Dokument genannt',
  namedOnlyRemedy:
    'Niemand im Katalog hat diese E-Mail-Adresse oder diesen Namen. Nehmen Sie die Person in den Katalog auf, oder nennen Sie jemand anderen.',
  notInCatalogRemedy:
    'Bringen Sie es in den Katalog zurück, oder nennen Sie Verantwortliche, die es gibt.',
  domainNotInCatalogRemedy:
    'Registrieren Sie die Domäne, oder nennen Sie eine, die im Katalog steht.',
  emptyGroup: 'In dieser Gruppe ist niemand mehr',
  emptyGroupRemedy:
    'Nehmen Sie Personen in die Gruppe auf, oder nennen Sie andere Verantwortliche.',
  people_zero: 'keine eigenen Personen',
  people_one: '1 Person',
  people_other: '{{number}} Personen',
  morePeople_one: 'und 1 weitere in {{group}}',
  morePeople_other: 'und {{number}} weitere in {{group}}',
  noEmail: 'Der Katalog hat dazu weder E-Mail-Adresse noch Link.',
  products: {
    title: 'Datenprodukte',
    count: {
      all_one: '{{number}} Datenprodukt.',
      all_other: '{{number}} Datenprodukte.',
      noGaps_one: 'Es hat beide Verantwortlichen.',
      noGaps_other: 'Jedes hat beide Verantwortlichen.',
      businessNobody_one: 'Für {{number}} ist niemand fachlich verantwortlich.',
      businessNobody_other:
        'Für {{number}} ist niemand fachlich verantwortlich.',
      technicalNobody_one: '{{number}} wird von niemandem betrieben.',
      technicalNobody_other: '{{number}} werden von niemandem betrieben.',
      businessNotInCatalog_one:
        '{{number}} nennt fachlich jemanden, der nicht im Katalog steht.',
      businessNotInCatalog_other:
        '{{number}} nennen fachlich jemanden, der nicht im Katalog steht.',
      technicalNotInCatalog_one:
        '{{number}} nennt technisch jemanden, der nicht im Katalog steht.',
      technicalNotInCatalog_other:
        '{{number}} nennen technisch jemanden, der nicht im Katalog steht.',
      businessEmptyGroup_one:
        'Für {{number}} ist eine Gruppe ohne Personen fachlich verantwortlich.',
      businessEmptyGroup_other:
        'Für {{number}} ist eine Gruppe ohne Personen fachlich verantwortlich.',
      technicalEmptyGroup_one: '{{number}} gehört einer Gruppe ohne Personen.',
      technicalEmptyGroup_other: '{{number}} gehören Gruppen ohne Personen.',
    },
    held: {
      technical: 'Betreibt es',
      business: 'Fachlich verantwortlich',
      both: 'Betreibt es und ist fachlich verantwortlich',
    },
    without: {
      business: 'Niemand fachlich verantwortlich',
      technical: 'Niemand technisch verantwortlich',
    },
    emptyGroup: '{{group}}, eine Gruppe ohne Personen',
    notInCatalog: '{{name}}, nicht im Katalog',
    withGap: 'Datenprodukte, denen Verantwortliche fehlen',
    withoutGap: 'Datenprodukte mit beiden Verantwortlichen',
    more: 'Mehr zeigen',
    shownOf: '{{shown}} von {{total}} gezeigt',
    unfold_one: 'Das andere zeigen, das beide Verantwortlichen hat',
    unfold_other:
      'Die anderen {{number}} zeigen, die beide Verantwortlichen haben',
    search: 'Diese Datenprodukte durchsuchen',
    throughGroups: 'Über ihre Gruppen',
    groupsBelow: 'Der Gruppen gleich darunter',
    noneOfGroup: 'Diese Gruppe selbst verantwortet kein Datenprodukt',
    noneOfPerson: 'Kein eigenes Datenprodukt',
    noneInDomain: 'Diese Domäne hat noch kein Datenprodukt',
    selfEmpty:
      'In dieser Gruppe ist niemand, und sie verantwortet Datenprodukte',
    selfEmptyRemedy:
      'Nehmen Sie Personen in die Gruppe auf, oder nennen Sie im Dokument jedes Produkts andere Verantwortliche.',
  },
};
