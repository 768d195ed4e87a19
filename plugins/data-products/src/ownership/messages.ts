export const ownershipMessages = {
  title: 'Owners',
  business: {
    title: 'Business owner',
    meaning: 'Accountable for its value',
    nobody: 'Nobody is accountable for this product',
    notInCatalog:
      'The document names {{name}}, and the catalog has no {{entityRef}} that you may see',
  },
  technical: {
    title: 'Technical owner',
    meaning: 'Runs it, and helps when data is late or wrong',
    nobody: 'No team runs this product',
    notInCatalog:
      'The document names {{name}}, and the catalog has no {{entityRef}} that you may see',
  },
  domain: {
    title: 'Domain owner',
    meaning: 'Owns the domain {{domain}}',
    meaningWithoutDomain: 'Owns the domain that it belongs to',
    none: 'This product belongs to no domain',
    notInCatalog:
      'The catalog has no domain {{name}} that you may see, so nobody knows who owns it',
    withoutOwner: 'The domain {{domain}} has no owner',
    withoutOwnerRemedy:
      'Name a group in spec.owner of the domain, and every product of the domain has a domain owner.',
  },
  namedOnly: '{{name}}, named in the document',
  namedOnlyRemedy:
    'Nobody in the catalog has this e-mail or name. Add the person to the catalog, or name somebody else.',
  notInCatalogRemedy:
    'Bring it back to the catalog, or name an owner who is there.',
  domainNotInCatalogRemedy:
    'Register the domain, or name one that is in the catalog.',
  emptyGroup: 'Nobody is in this group any more',
  emptyGroupRemedy:
    'Add people to the group, or hand the product to another one.',
  people_zero: 'no people of its own',
  people_one: '1 person',
  people_other: '{{count}} people',
  noEmail: 'The catalog has no e-mail address of it.',
} as const;
