import { ChangeRule } from './types';
import { breaking, burden, news, risky, words } from './weights';

/** Which objects and columns there are, and of which types. */
export const schemaRules = [
  {
    id: 'object-added',
    group: 'schema',
    title: 'A table, view, topic or file is added',
    explanation: 'Nobody can have read it before.',
    consequence: 'there is more to read',
    ...news,
  },
  {
    id: 'object-removed',
    group: 'schema',
    title: 'A table, view, topic or file is removed',
    explanation: 'Whatever reads it fails.',
    consequence: 'whatever reads it fails',
    ...breaking,
  },
  {
    id: 'object-renamed',
    group: 'schema',
    title: 'A table, view, topic or file is renamed',
    explanation:
      'For whoever reads it by name it is gone. A rename is known by the `id`, which stays the same; without an `id` it is one object less and one more.',
    consequence: 'whatever reads it by its older name fails',
    ...breaking,
  },
  {
    id: 'object-kind-changed',
    group: 'schema',
    title: 'An object is of another physical kind',
    explanation:
      'A view in the place of a table is mostly read as before, but its speed, cost and freshness are others.',
    consequence: 'it is read in another way, at another speed',
    ...risky,
  },
  {
    id: 'objects-reordered',
    group: 'schema',
    title: 'Objects stand in another order',
    explanation: 'Objects are read by name.',
    consequence: 'they are read by name',
    ...words,
  },
  {
    id: 'granularity-changed',
    group: 'schema',
    title: 'One row stands for something else',
    explanation:
      'The granularity says what one row is. It is a text, so nobody but a reader can tell whether sums and counts still come out right.',
    consequence: 'sums and counts may come out different',
    ...risky,
  },
  {
    id: 'column-added',
    group: 'schema',
    title: 'A column is added',
    explanation:
      'Readers name the columns that they need. Who reads `SELECT *` into a fixed form has to take care of himself.',
    consequence: 'there is more to read',
    ...news,
  },
  {
    id: 'required-column-added',
    group: 'schema',
    title: 'A required column is added',
    explanation:
      'Readers get more, but everybody who writes has to fill the column from now on.',
    consequence: 'whoever writes the data has to fill it',
    ...burden,
  },
  {
    id: 'column-removed',
    group: 'schema',
    title: 'A column is removed',
    explanation: 'Every query that names it fails.',
    consequence: 'queries that read it fail',
    ...breaking,
  },
  {
    id: 'column-renamed',
    group: 'schema',
    title: 'A column is renamed',
    explanation:
      'For whoever reads it by name it is gone. A rename is known by the `id`, which stays the same; without an `id` it is one column less and one more.',
    consequence: 'queries that read it by its older name fail',
    ...breaking,
  },
  {
    id: 'column-moved',
    group: 'schema',
    title: 'A column is moved to another object or column',
    explanation:
      'It is known by the `id`, which stays the same and is the only one of its kind on both sides. Whoever reads it where it was fails.',
    consequence: 'queries that read it where it was fail',
    ...breaking,
  },
  {
    id: 'columns-reordered',
    group: 'schema',
    title: 'Columns stand in another order',
    explanation:
      'Columns are read by name. One entry tells it for all columns of an object.',
    consequence: 'they are read by name',
    ...words,
  },
  {
    id: 'columns-reordered-in-positional-file',
    group: 'schema',
    title: 'Columns of a positional file stand in another order',
    explanation:
      'A server of the contract offers the data in a format such as CSV, where readers may go by position instead of name.',
    consequence:
      'whoever reads the file by position gets the values of other columns',
    ...risky,
  },
  {
    id: 'physical-name-changed',
    group: 'schema',
    title: 'An object or column has another physical name',
    explanation:
      'Queries name what is in the database, and that is the physical name; where there is none, it is the name.',
    consequence: 'queries that use the older physical name fail',
    ...breaking,
  },
  {
    id: 'logical-type-stated',
    group: 'types',
    title: 'A logical type is stated',
    explanation: 'There was none, so nothing that was promised changes.',
    consequence: 'readers know more than before',
    ...news,
  },
  {
    id: 'logical-type-withdrawn',
    group: 'types',
    title: 'A logical type is no longer stated',
    explanation: 'The data may be as before, but nobody promises it.',
    consequence: 'readers cannot count on the type any more',
    ...risky,
  },
  {
    id: 'logical-type-widened',
    group: 'types',
    title: 'A logical type takes more values than before',
    explanation:
      'Where only whole numbers came, fractions may come. Producers go on as before, readers meet what they cannot read. Widened are integer to number and date to timestamp.',
    consequence: 'readers meet values that the older type did not have',
    ...breaking,
  },
  {
    id: 'logical-type-narrowed',
    group: 'types',
    title: 'A logical type takes fewer values than before',
    explanation:
      'Number to integer: whoever reads numbers reads whole ones too, but whoever writes must not write fractions any more.',
    consequence: 'producers must not write all that they could write before',
    ...burden,
  },
  {
    id: 'logical-type-changed',
    group: 'types',
    title: 'A logical type becomes another one',
    explanation:
      'The values of neither type are values of the other one, so code that reads or writes them fails.',
    consequence: 'code that reads or writes the older type fails',
    impact: 'breaking',
    hurts: ['consumers', 'producers'],
    step: 'major',
  },
  {
    id: 'physical-type-stated',
    group: 'types',
    title: 'A physical type is stated',
    explanation: 'There was none, so nothing that was promised changes.',
    consequence: 'readers know more than before',
    ...news,
  },
  {
    id: 'physical-type-withdrawn',
    group: 'types',
    title: 'A physical type is no longer stated',
    explanation: 'The data may be as before, but nobody promises it.',
    consequence: 'readers cannot count on the type any more',
    ...risky,
  },
  {
    id: 'physical-type-widened',
    group: 'types',
    title: 'A physical type has room for more',
    explanation:
      'A longer text, a larger number: most readers go on, but those who copy the values into something of the older size lose or refuse some. The families are known for the usual SQL words: whole numbers, binary fractions, texts, bytes, decimals with precision and scale.',
    consequence: 'values may not fit where readers put them',
    ...risky,
  },
  {
    id: 'physical-type-narrowed',
    group: 'types',
    title: 'A physical type has room for less',
    explanation:
      'Readers have room enough; producers whose values are too large are refused or cut.',
    consequence: 'values that fitted before may not fit any more',
    ...burden,
  },
  {
    id: 'physical-type-changed',
    group: 'types',
    title: 'A physical type becomes another one',
    explanation:
      'Neither type holds the values of the other one, or one of them is not known here.',
    consequence: 'queries and drivers that expect the older type may fail',
    ...breaking,
  },
] as const satisfies readonly ChangeRule[];
