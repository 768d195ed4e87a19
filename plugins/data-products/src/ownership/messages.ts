export const ownershipMessages = {
  title: 'Owners',
  business: {
    title: 'Business owner',
    meaning: 'Accountable for its value',
    meaningOf: 'Accountable for {{product}}, which promises it',
    nobody: 'Nobody is accountable for this product',
  },
  technical: {
    title: 'Technical owner',
    meaning: 'Runs it, and helps when data is late or wrong',
    nobody: 'No team runs this product',
  },
  domain: {
    title: 'Domain owner',
    meaning: 'Owns the domain {{domain}}',
    meaningWithoutDomain: 'Owns the domain that it belongs to',
    none: 'This product belongs to no domain',
    notInCatalog:
      'The catalog has no domain {{name}} that you may see, so nobody knows who owns it',
    ownerNotInCatalog:
      'The domain names {{entityRef}}, and the catalog has nobody of that name that you may see',
    emptyGroup: 'Nobody is in {{group}} any more, which owns the domain',
    withoutOwner: 'The domain {{domain}} has no owner',
    withoutOwnerRemedy:
      'Name a group in spec.owner of the domain, and every product of the domain has a domain owner.',
  },
  notInCatalog:
    'The document names {{name}}, and the catalog has no {{entityRef}} that you may see',
  namedOnly: '{{name}}, named in the document',
  namedOnlyRemedy:
    'Nobody in the catalog has this e-mail or name. Add the person to the catalog, or name somebody else.',
  notInCatalogRemedy:
    'Bring it back to the catalog, or name an owner who is there.',
  domainNotInCatalogRemedy:
    'Register the domain, or name one that is in the catalog.',
  emptyGroup: 'Nobody is in this group any more',
  emptyGroupRemedy: 'Add people to the group, or name somebody else as owner.',
  people_zero: 'no people of its own',
  people_one: '1 person',
  people_other: '{{number}} people',
  morePeople_one: 'and 1 more in {{group}}',
  morePeople_other: 'and {{number}} more in {{group}}',
  noEmail: 'The catalog has no e-mail address and no link of it.',
  products: {
    title: 'Data products',
    count: {
      all_one: '{{number}} data product.',
      all_other: '{{number}} data products.',
      noGaps_one: 'It has both owners.',
      noGaps_other: 'Each has both owners.',
      businessNobody_one: '{{number}} has no business owner.',
      businessNobody_other: '{{number}} have no business owner.',
      technicalNobody_one: '{{number}} is run by nobody.',
      technicalNobody_other: '{{number}} are run by nobody.',
      businessNotInCatalog_one:
        '{{number}} names a business owner who is not in the catalog.',
      businessNotInCatalog_other:
        '{{number}} name a business owner who is not in the catalog.',
      technicalNotInCatalog_one:
        '{{number}} names a technical owner that is not in the catalog.',
      technicalNotInCatalog_other:
        '{{number}} name a technical owner that is not in the catalog.',
      businessEmptyGroup_one:
        '{{number}} has a group without people as business owner.',
      businessEmptyGroup_other:
        '{{number}} have a group without people as business owner.',
      technicalEmptyGroup_one: '{{number}} belongs to a group without people.',
      technicalEmptyGroup_other: '{{number}} belong to groups without people.',
    },
    held: {
      technical: 'Runs it',
      business: 'Accountable for it',
      both: 'Runs it and is accountable for it',
    },
    without: {
      business: 'No business owner',
      technical: 'No technical owner',
    },
    emptyGroup: '{{group}}, a group without people',
    notInCatalog: '{{name}}, not in the catalog',
    withGap: 'Data products that lack an owner',
    withoutGap: 'Data products with both owners',
    more: 'Show more',
    shownOf: '{{shown}} of {{total}} shown',
    unfold_one: 'Show the other one, which has both owners',
    unfold_other: 'Show the other {{number}}, which have both owners',
    search: 'Search these data products',
    throughGroups: 'Through their groups',
    groupsBelow: 'Of the groups right below',
    noneOfGroup: 'This group owns no data product itself',
    noneOfPerson: 'No data product of their own',
    noneInDomain: 'This domain has no data product yet',
    selfEmpty: 'Nobody is in this group, and it owns data products',
    selfEmptyRemedy:
      'Add people to the group, or name another owner in the document of each product.',
  },
} as const;
