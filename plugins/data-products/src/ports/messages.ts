export const portsMessages = {
  outputs: {
    title: 'What it offers',
    titleWithCount: 'What it offers: {{total}} output ports',
    none: 'This product has no output port, so nobody can read it',
    noneRemedy: 'Describe at least one port.',
  },
  inputs: {
    title: 'What it reads',
    titleWithCount: 'What it reads: {{total}} input ports',
    none: 'It reads no other data product.',
    from: 'from {{product}}',
    nobodyProvides: 'No product promises this contract.',
  },
  sources: {
    title: 'Systems that it comes from',
    notInCatalog: '{{entityRef}} is not in the catalog, or you may not see it',
    notInCatalogRemedy:
      'Register it, or remove it from what this product depends on.',
  },
  contract: {
    label: 'Contract',
    none: 'This port promises nothing: it has no contract',
    noneInput: 'Nobody knows what this port reads: it names no contract',
    noneRemedy:
      'Consumers know neither its columns nor its service levels, and a change cannot be checked for harm.',
    notInCatalog: 'The contract {{contractId}} is not in the catalog',
    notInCatalogRemedy:
      'Register the file of the contract with this id, or correct the id of this port. If you may not see every contract, it may be hidden from you.',
    version: 'version {{version}}',
  },
  personalData: {
    yes: 'Personal data',
    no: 'No personal data',
    unknown: 'Personal data unknown',
    answer: { yes: 'Yes', no: 'No', unknown: 'Unknown' },
  },
  filter: 'Filter ports',
  filterPlaceholder: 'Name, description or contract',
  noMatch: 'No port has “{{text}}” in its name, description or contract.',
  showAll: 'Show all {{total}}',
} as const;
