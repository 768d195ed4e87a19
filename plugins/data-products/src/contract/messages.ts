export const contractMessages = {
  title: 'What this is',
  promisedBy: 'The promise of {{product}}',
  promisedByMany: 'The promise of these data products:',
  promisedByNobody: 'No data product promises this contract',
  promisedByNobodyRemedy:
    'Name its id as the contractId of an output port, and the product shows up here.',
  meaning:
    'A data contract says what consumers of an output port may rely on: its columns, its quality, its service levels.',
  lifecycle: 'Lifecycle',
  version: 'Version',
  personalData: 'Personal data',
  personalDataUnknown:
    'Some columns are not classified, so nobody knows whether they are about people.',
  findings: 'Its document',
} as const;
