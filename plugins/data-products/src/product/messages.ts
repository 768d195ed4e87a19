export const productMessages = {
  purpose: {
    title: 'What it is for',
    none: 'Nobody wrote what this product is for',
    noneRemedy: 'One or two sentences are enough; people search for them.',
    limitations: 'Its limits',
    usage: 'How to use it',
  },
  facts: {
    lifecycle: 'Lifecycle',
    type: 'Type',
    noType: 'Not given',
    version: 'Version',
    domain: 'Domain',
    noDomain: 'None',
    findings: 'Its document',
    tags: 'Tags',
  },
  type: {
    sourceAligned: 'Source-aligned',
    sourceAlignedMeaning: 'Data as its source system has it',
    aggregate: 'Aggregate',
    aggregateMeaning: 'Brings the data of several products together',
    consumerAligned: 'Consumer-aligned',
    consumerAlignedMeaning: 'Made for what its consumers do with it',
  },
  lifecycle: {
    proposed: 'Proposed',
    draft: 'Draft',
    active: 'Active',
    deprecated: 'Deprecated',
    retired: 'Retired',
  },
  ending: {
    deprecated: 'This product is deprecated: build nothing new on it',
    deprecatedUntil:
      'This product is deprecated and ends on {{date}}: build nothing new on it',
    retired: 'This product is retired: it gives no data any more',
    retiredSince:
      'This product is retired since {{date}}: it gives no data any more',
    successor: 'Use {{successor}} instead.',
    successorNotInCatalog:
      'Its document names {{successor}} as its successor, which is not in the catalog.',
    noSuccessor:
      'Its document names no successor. Ask its owners what to use instead.',
    looking: 'Looking for its successor…',
  },
} as const;
