export const choiceMessages = {
  title: 'What it promises',
  label: 'Which of the {{total}} contracts',
  option: '{{contract}} (port {{ports}})',
  optionNotInCatalog:
    '{{contract}} (port {{ports}}), not in the catalog for you',
  none: 'None of its output ports names a contract, so it promises nothing',
  portName: 'name of the port',
  unknown:
    'No output port of this product has the contract {{contract}}. This is another one.',
  notInCatalog:
    'The contract {{contractId}} is not in the catalog, or you may not see it',
  notInCatalogRemedy:
    'Ask the owners of the product. If it is missing, its file has to be registered, or the id at the port corrected.',
} as const;
