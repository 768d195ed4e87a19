import { FindingRule } from './types';

/** Rules about what a product says, and says too little. */
export const productRules = [
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
] as const satisfies readonly FindingRule[];
