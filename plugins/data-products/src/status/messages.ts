export const statusMessages = {
  good: 'Nothing to repair',
  notChecked: 'Not checked',
  notKnown: 'Not known yet',
  file: {
    unreadable: 'Its file cannot be read',
    unreachable: 'Its file cannot be reached',
    refused: 'The catalog refuses its file',
    conflict: 'Another file has its id',
    removal: 'Gone from its source',
  },
  inContracts: 'In its contracts:',
  owner: {
    business: 'Its business owner is not in the catalog',
    technical: 'Its technical owner is not in the catalog',
  },
} as const;
