export const peopleMessages = {
  title: 'Whom to ask',
  technicalOwner: 'Technical owner',
  businessOwner: 'Business owner',
  team: 'The team',
  teamNamed: 'The team {{team}}',
  member: '{{person}}, {{role}}',
  until: 'until {{date}}',
  support: 'Support',
  invitation: 'Join',
  noSupport: 'The contract names no channel for questions.',
  nobody: 'Neither the contract nor the catalog names anybody to ask',
  nobodyRemedy: 'Write team and support into the contract.',
} as const;
