import { FindingRule } from './types';

/** Rules about documents that follow their standard and still say too little. */
export const meaningRules = [
  {
    id: 'blank-identifier',
    group: 'meaning',
    severity: 'error',
    summary: 'The id is blank',
    explanation:
      'The id is the identity of the document: ports find their contract by it. The standards allow a blank text, but it identifies nothing.',
    remedy: 'Write an id that stays the same for ever, such as a UUID.',
  },
  {
    id: 'unusual-status',
    group: 'meaning',
    severity: 'warning',
    summary: 'The status is none of the five usual words',
    explanation:
      'The standards accept any word, but consumers need to know whether they may build on something. Words of known meaning, such as `development`, are read as the usual one.',
    remedy: 'Use `proposed`, `draft`, `active`, `deprecated` or `retired`.',
  },
  {
    id: 'unusual-type',
    group: 'meaning',
    severity: 'warning',
    summary: 'The type of the product is none of the three usual ones',
    explanation:
      'ODPS allows words of the organisation. Here a product of another type is shown with its word but counts as a product without a type.',
    remedy: 'Use `sourceAligned`, `aggregate` or `consumerAligned`.',
  },
  {
    id: 'missing-business-owner',
    group: 'meaning',
    severity: 'warning',
    summary: 'Nobody is accountable for the value of the product',
    explanation:
      'A product without a business owner has nobody who decides what it promises and to whom. ODPS has no field for one, so it is read from the custom property `businessOwner`, else from team members with the role `owner`.',
    remedy: 'Name one in `customProperties` or in `team.members`.',
  },
  {
    id: 'missing-technical-owner',
    group: 'meaning',
    severity: 'warning',
    summary: 'No team runs the product',
    explanation:
      'When data is late or wrong, consumers must know whom to call. ODPS has no field for it, so it is read from the custom property `technicalOwner` or `owner`, else from the name of the team.',
    remedy: 'Name the team in `customProperties` or in `team.name`.',
  },
  {
    id: 'missing-purpose',
    group: 'meaning',
    severity: 'warning',
    summary: 'The product does not say what it is for',
    explanation:
      'The purpose is the first thing that a consumer reads, and what people search for.',
    remedy: 'Write one or two sentences in `description.purpose`.',
  },
  {
    id: 'no-output-port',
    group: 'meaning',
    severity: 'warning',
    summary: 'The product has no output port',
    explanation: 'A product that nobody can read offers nothing.',
    remedy: 'Describe at least one port under `outputPorts`.',
  },
  {
    id: 'output-port-without-contract',
    group: 'meaning',
    severity: 'warning',
    summary: 'An output port promises nothing',
    explanation:
      'Without a contract consumers know neither the schema nor the service levels, and a change cannot be checked for harm.',
    remedy: 'Name the `id` of an ODCS contract in `contractId`.',
  },
  {
    id: 'duplicate-port',
    group: 'meaning',
    severity: 'error',
    summary: 'Two ports have the same name and version',
    explanation:
      'ODPS: the combination of name and version is the key of a port. Two ports with one key cannot be told apart.',
    remedy: 'Give one of them another name or version.',
  },
  {
    id: 'no-schema',
    group: 'meaning',
    severity: 'warning',
    summary: 'The contract describes no data',
    explanation:
      'A contract without schema objects promises nothing that could be checked or compared.',
    remedy: 'Describe at least one table, view, topic or file under `schema`.',
  },
  {
    id: 'contract-without-purpose',
    group: 'meaning',
    severity: 'info',
    summary: 'The contract does not say what the data is for',
    explanation:
      'Consumers who find a contract on its own want to know whether it is what they look for.',
    remedy: 'Write one or two sentences in `description.purpose`.',
  },
  {
    id: 'contract-without-owner',
    group: 'meaning',
    severity: 'info',
    summary: 'No team keeps the contract',
    explanation:
      'Whoever reads a contract wants to know whom to ask before it changes. Without a team, the owners of the product have to do.',
    remedy: 'Name the team in `customProperties` or in `team.name`.',
  },
  {
    id: 'unclassified-columns',
    group: 'meaning',
    severity: 'info',
    summary: 'Columns have no classification',
    explanation:
      'Without a classification nobody can tell whether a column is about people. It counts as unknown, never as harmless.',
    remedy: 'Add a `classification` to each column.',
  },
  {
    id: 'unknown-element',
    group: 'meaning',
    severity: 'warning',
    summary: 'A service level is about something that the schema does not have',
    explanation:
      'A promise for a table or column that is not there cannot be measured, and is kept by nobody.',
    remedy: 'Name a table or column of the schema in `element`.',
  },
  {
    id: 'duplicate-name',
    group: 'meaning',
    severity: 'error',
    summary: 'Two columns of one object, or two objects, have the same name',
    explanation:
      'Quality rules, service levels and references address columns by name, so a name may stand only once in its object.',
    remedy: 'Rename or remove one of them.',
  },
  {
    id: 'unsafe-link',
    group: 'meaning',
    severity: 'error',
    summary: 'A link could run code in the browser of a reader',
    explanation:
      'Links that start with `javascript:`, `data:` and the like are never shown, whoever wrote them.',
    remedy: 'Link to an https address.',
  },
  {
    id: 'more-findings',
    group: 'meaning',
    severity: 'info',
    summary: 'There are more findings than are listed',
    explanation:
      'A document can have thousands of findings of one cause. The list is cut after 200; errors are kept first.',
    remedy: 'Repair the listed ones first.',
  },
] as const satisfies readonly FindingRule[];
