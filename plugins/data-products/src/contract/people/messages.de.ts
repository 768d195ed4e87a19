import type { Translated } from '../../translations/Translated';
import type { peopleMessages } from './messages';

export const germanPeopleMessages: Translated<typeof peopleMessages> = {
  title: 'Wen man fragt',
  technicalOwner: 'Technisch verantwortlich',
  businessOwner: 'Fachlich verantwortlich',
  team: 'Das Team',
  teamNamed: 'Das Team {{team}}',
  member: '{{person}}, {{role}}',
  until: 'bis {{date}}',
  support: 'Hilfe',
  invitation: 'Beitreten',
  noSupport: 'Der Vertrag nennt keinen Kanal für Fragen.',
  nobody:
    'Weder der Vertrag noch der Katalog nennt jemanden, den man fragen kann',
  nobodyRemedy: 'Tragen Sie im Vertrag team und support ein.',
};
