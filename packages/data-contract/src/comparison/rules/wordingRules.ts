import { ChangeRule } from './types';
import { news, words } from './weights';

/** What is said about a thing, and not the thing. */
export const wordingRules = [
  {
    id: 'wording-changed',
    group: 'wording',
    title: 'A description or display name is worded in another way',
    explanation:
      'Purpose, usage, descriptions, business names, labels, dates of creation: what people read, and no program.',
    consequence: 'no program reads it',
    ...words,
  },
  {
    id: 'said-differently',
    group: 'wording',
    title: 'The same is said in another way',
    explanation:
      'A default is written out, 4 d becomes 96 h, `VARCHAR(18)` becomes `varchar(18)`, production becomes active. What is promised stays.',
    consequence: 'it means the same',
    ...words,
  },
  {
    id: 'tags-changed',
    group: 'wording',
    title: 'Tags are other ones',
    explanation:
      'Tags help to find things. Tags that tell of personal data have rules of their own.',
    consequence: 'it is found by other words',
    ...words,
  },
  {
    id: 'synonyms-changed',
    group: 'wording',
    title: 'Synonyms come, go or change',
    explanation: 'Synonyms help to find things.',
    consequence: 'it is found by other words',
    ...words,
  },
  {
    id: 'links-changed',
    group: 'wording',
    title: 'Links to authoritative definitions come, go or change',
    explanation: 'They lead to sources that say more.',
    consequence: 'there is something else to read',
    ...words,
  },
  {
    id: 'verified-statements-changed',
    group: 'wording',
    title: 'Verified questions and answers come, go or change',
    explanation: 'They help agents to answer; the data stays the same.',
    consequence: 'agents may answer in another way',
    ...words,
  },
  {
    id: 'custom-property-added',
    group: 'wording',
    title: 'A custom property is added',
    explanation: 'No standard knows it, and nobody can have read it before.',
    consequence: 'nobody can have relied on it',
    ...words,
  },
  {
    id: 'custom-property-changed',
    group: 'wording',
    title: 'A custom property has another value',
    explanation:
      'No standard says what it means. Custom properties that name an owner or an end date have rules of their own.',
    consequence: 'only those who agreed on it have to look',
    ...news,
  },
  {
    id: 'custom-property-removed',
    group: 'wording',
    title: 'A custom property is removed',
    explanation:
      'No standard says what it means. Custom properties that name an owner or an end date have rules of their own.',
    consequence: 'only those who agreed on it have to look',
    ...news,
  },
] as const satisfies readonly ChangeRule[];
