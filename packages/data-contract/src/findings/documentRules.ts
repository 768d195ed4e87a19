import { FindingRule } from './types';

/** Rules about what products and contracts have in common. */
export const documentRules = [
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
    id: 'dates-out-of-order',
    group: 'meaning',
    severity: 'warning',
    summary: 'Something ends before it starts',
    explanation:
      'Support cannot end before the data is available, and nobody leaves a team before joining it. One of the two dates is wrong, and nobody can tell which.',
    remedy: 'Correct one of the two dates.',
  },
  {
    id: 'duplicate-identifier',
    group: 'meaning',
    severity: 'warning',
    summary: 'Two entries of one list have the same id',
    explanation:
      'ODCS: an `id` is unique within its list. References such as `schema/orders/properties/order_id` find only one of the two.',
    remedy: 'Give one of them another id.',
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
    id: 'unknown-suppression',
    group: 'meaning',
    severity: 'warning',
    summary: 'The document silences a rule that cannot be silenced',
    explanation:
      'The custom property `suppressFindings` lists ids of rules of the group _meaning_. Findings of the other groups break the standard or the reader, and a document cannot vouch for its own links. A misspelled id silences nothing.',
    remedy: 'Write the id of a rule of the group _meaning_.',
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
