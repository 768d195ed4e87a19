export const domainsMessages = {
  unconfirmed: '{{name}}, unconfirmed',
  refused: '{{name}}, refused',
  alert: {
    title: 'Unconfirmed',
    titleRefused: 'Refused',
    domain:
      'It says that it belongs to {{claimed}}; {{claimed}} has not confirmed it.',
    domainRefused:
      'It says that it belongs to {{claimed}}; {{claimed}} has refused it.',
    owner:
      'It says that {{claimed}} runs it; {{claimed}} has not confirmed it.',
    ownerRefused:
      'It says that {{claimed}} runs it; {{claimed}} has refused it.',
    businessOwner:
      'It says that {{claimed}} is accountable for it; {{claimed}} has not confirmed it.',
    businessOwnerRefused:
      'It says that {{claimed}} is accountable for it; {{claimed}} has refused it.',
    follows:
      'It does not come from where their documents come from, so it counts in none of their lists and numbers.',
    decide:
      'Whoever owns what it names decides about it on the page Files to fix.',
  },
  confirm: {
    button: 'Confirm',
    buttonFor: 'Confirm {{entity}}',
    title: 'Is {{entity}} yours?',
    follows:
      'From then on it counts as yours: on the page of the domain and of the team, in lists, numbers and searches.',
    done: '{{entity}} is confirmed',
    doneDescription: 'It counts as yours within a minute.',
  },
  refuse: {
    button: 'Refuse',
    buttonFor: 'Refuse {{entity}}',
    title: 'Refuse {{entity}}?',
    follows:
      'It stays in the catalog, counts nowhere as yours, and says that it was refused. It leaves this list.',
    done: '{{entity}} is refused',
    doneDescription: 'It counts nowhere as yours.',
  },
  place: 'It comes from:',
  yoursOnly: 'You decide about what is yours. What is not goes on waiting.',
  noted: 'It is noted that you decided it, and when.',
  failed: 'It was not decided',
} as const;
