import type { Translated } from '../translations/Translated';
import type { domainsMessages } from './messages';

export const germanDomainsMessages: Translated<typeof domainsMessages> = {
  unconfirmed: '{{name}}, unbestätigt',
  refused: '{{name}}, abgelehnt',
  alert: {
    title: 'Unbestätigt',
    titleRefused: 'Abgelehnt',
    domain:
      'Es gibt an, zu {{claimed}} zu gehören; {{claimed}} hat das nicht bestätigt.',
    domainRefused:
      'Es gibt an, zu {{claimed}} zu gehören; {{claimed}} hat das abgelehnt.',
    owner:
      'Es gibt an, von {{claimed}} betrieben zu werden; {{claimed}} hat das nicht bestätigt.',
    ownerRefused:
      'Es gibt an, von {{claimed}} betrieben zu werden; {{claimed}} hat das abgelehnt.',
    businessOwner:
      'Es gibt an, von {{claimed}} verantwortet zu werden; {{claimed}} hat das nicht bestätigt.',
    businessOwnerRefused:
      'Es gibt an, von {{claimed}} verantwortet zu werden; {{claimed}} hat das abgelehnt.',
    follows:
      'Es kommt nicht von dort, woher deren Dokumente kommen, und zählt deshalb in keiner ihrer Listen und Zahlen.',
    decide:
      'Wem gehört, was es nennt, entscheidet darüber auf der Seite „Files to fix“.',
  },
  confirm: {
    button: 'Bestätigen',
    buttonFor: '{{entity}} bestätigen',
    title: 'Gehört {{entity}} zu Ihnen?',
    follows:
      'Danach zählt es als Ihres: auf der Seite der Domäne und des Teams, in Listen, Zahlen und Suchen.',
    done: '{{entity}} ist bestätigt',
    doneDescription: 'Es zählt innerhalb einer Minute als Ihres.',
  },
  refuse: {
    button: 'Ablehnen',
    buttonFor: '{{entity}} ablehnen',
    title: '{{entity}} ablehnen?',
    follows:
      'Es bleibt im Katalog, zählt nirgends als Ihres und sagt, dass es abgelehnt wurde. Aus dieser Liste verschwindet es.',
    done: '{{entity}} ist abgelehnt',
    doneDescription: 'Es zählt nirgends als Ihres.',
  },
  place: 'Es kommt aus:',
  yoursOnly:
    'Sie entscheiden über das, was Ihres ist. Was es nicht ist, wartet weiter.',
  noted: 'Es wird festgehalten, dass Sie es entschieden haben, und wann.',
  failed: 'Es wurde nicht entschieden',
};
