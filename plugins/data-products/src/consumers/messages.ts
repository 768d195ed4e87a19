export const consumersMessages = {
  title: 'Who reads it',
  none: 'No consumers yet',
  count_one: '{{number}} consumer',
  count_other: '{{number}} consumers',
  noPorts: 'It has no output port, so nobody can read it.',
  unknown: {
    noContract: 'It promises no contract, so nobody can say that they read it.',
    notVisible:
      'Its contract {{contractId}} is not in the catalog, or not visible to you, so its consumers are not known here.',
  },
  evidence: {
    label: 'How we know:',
    inputPort_one: 'its input port {{ports}} names the contract',
    inputPort_other: 'its input ports {{ports}} name the contract',
    consumesApi: 'it declares that it consumes the contract',
    other: 'from another source',
  },
  owner: 'Owner: {{owner}}',
  noOwner: 'No owner',
  more: 'Show {{next}} more of {{total}}',
  lineage: 'See the lineage',
} as const;
