import { limitRules, rule } from './RuleText';

/** Rules about items of lists. */
export const listRules = [
  ...limitRules({
    keyword: 'maxItems',
    added: 'max-items-added',
    tightened: 'max-items-decreased',
    direction: 'lower',
    meaning: 'the number of items',
  }),
  ...limitRules({
    keyword: 'minItems',
    added: 'min-items-added',
    tightened: 'min-items-increased',
    direction: 'higher',
    meaning: 'the number of items',
  }),
  rule(
    'unique-items-added',
    'The reader wants different items, the writer does not',
    'The writer may write the same item twice.',
    'Leave `uniqueItems` out.',
  ),
  rule(
    'item-added-to-open-content-model',
    'The reader describes an item of a tuple about which the writer says nothing',
    'The writer allows anything there.',
    'Leave the new item without a schema (`true`).',
  ),
  rule(
    'item-added-not-covered-by-partially-open-content-model',
    'The reader describes an item of a tuple otherwise than the writer describes further items',
    'The writer allows items there that the reader refuses.',
    'Give the item the schema that further items had so far, or a wider one.',
  ),
  rule(
    'item-removed-from-closed-content-model',
    'The reader takes fewer items than the tuple of the writer has',
    'The writer writes the item, and the reader refuses it.',
    'Keep the item, or allow further ones.',
  ),
  rule(
    'item-removed-not-covered-by-partially-open-content-model',
    'The reader describes further items otherwise than the writer describes this one',
    'The writer writes items there that the reader refuses.',
    'Keep the item, or widen the schema of further ones.',
  ),
  rule(
    'additional-items-removed',
    'The reader takes no further items, the writer may write some',
    'A tuple without a schema for the rest is open.',
    'Leave the tuple open.',
  ),
  rule(
    'additional-items-narrowed',
    'The reader has a schema for further items, the writer allows anything there',
    'A tuple without a schema for the rest is open.',
    'Leave the tuple open.',
  ),
  rule(
    'unevaluated-items-removed',
    '`unevaluatedItems` of the reader takes no further items, the writer may write some',
    'What no part of the reader describes is refused.',
    'Leave the list open.',
  ),
  rule(
    'unevaluated-items-narrowed',
    '`unevaluatedItems` of the reader has a schema, the writer allows anything there',
    'What no part of the reader describes has to obey a schema that the writer does not know.',
    'Leave the list open.',
  ),
  rule(
    'contains-added',
    'The reader wants to find an item, the writer does not promise one',
    'Lists of the writer may lack it.',
    'Leave `contains` out.',
  ),
  rule(
    'min-contains-increased',
    'The reader wants to find more such items than the writer promises',
    'Lists of the writer may have fewer.',
    'Keep `minContains`, or make it lower only.',
  ),
  ...limitRules({
    keyword: 'maxContains',
    added: 'max-contains-added',
    tightened: 'max-contains-decreased',
    direction: 'lower',
    meaning: 'the number of items that `contains` describes',
  }),
] as const;
