import { ChangeRule } from './types';
import { breaking, burden, news, risky, unclear, words } from './weights';

/** Which values a column may hold, how they are meant and how they are protected. */
export const valueRules = [
  {
    id: 'made-required',
    group: 'values',
    title: 'A column becomes required',
    explanation:
      'Readers never meet nulls any more, but everybody who writes has to give a value.',
    consequence: 'producers have to give a value from now on',
    ...burden,
  },
  {
    id: 'made-optional',
    group: 'values',
    title: 'A column is no longer required',
    explanation:
      'Readers were promised that there is always a value. Now they meet nulls, and code that does not expect them fails.',
    consequence: 'readers meet nulls that they were promised never to meet',
    ...breaking,
  },
  {
    id: 'uniqueness-promised',
    group: 'values',
    title: 'Values become unique',
    explanation:
      'Readers may rely on it; producers must not write a value twice any more.',
    consequence: 'producers must not write a value twice any more',
    ...burden,
  },
  {
    id: 'uniqueness-withdrawn',
    group: 'values',
    title: 'Values are no longer unique',
    explanation: 'Joins over the column multiply rows without any error.',
    consequence: 'joins over it may multiply rows',
    ...breaking,
  },
  {
    id: 'primary-key-declared',
    group: 'values',
    title: 'A primary key is declared where there was none',
    explanation: 'Nobody can have relied on another one.',
    consequence: 'readers know what identifies a row',
    ...news,
  },
  {
    id: 'primary-key-changed',
    group: 'values',
    title: 'The primary key is another one',
    explanation:
      'A column joins or leaves the key, or the key has another order. What identifies a row is what joins, merges and deduplication rest on.',
    consequence: 'joins and merges that rest on the older key go wrong',
    ...breaking,
  },
  {
    id: 'partitioning-changed',
    group: 'values',
    title: 'The data is partitioned in another way',
    explanation: 'Queries give the same result, at another speed and cost.',
    consequence: 'queries that filter by it become slower or dearer',
    ...risky,
  },
  {
    id: 'enum-widened',
    group: 'values',
    title: 'More values are allowed',
    explanation:
      'Readers that handle each value meet one that they do not know. A list that is dropped allows everything.',
    consequence: 'readers meet values that they do not know',
    ...breaking,
  },
  {
    id: 'enum-narrowed',
    group: 'values',
    title: 'Fewer values are allowed',
    explanation:
      'Readers know all that is left; producers must not write the others any more. So it is with a list where there was none.',
    consequence: 'producers must not write the other values any more',
    ...burden,
  },
  {
    id: 'values-loosened',
    group: 'values',
    title: 'A limit of the values is loosened or dropped',
    explanation:
      'Longer texts, higher numbers, more entries: readers may meet what they left no room for.',
    consequence: 'readers may meet values that were ruled out before',
    ...risky,
  },
  {
    id: 'values-tightened',
    group: 'values',
    title: 'A limit of the values is tightened or added',
    explanation:
      'Readers have room enough; producers must not write all that they could write before.',
    consequence: 'producers must not write all that they could write before',
    ...burden,
  },
  {
    id: 'value-pattern-changed',
    group: 'values',
    title: 'The pattern of the values is another one',
    explanation:
      'Nobody can tell in general which of two patterns is the wider one, so both sides may be hurt.',
    consequence: 'values of another form may come, and others may be refused',
    ...unclear,
  },
  {
    id: 'value-format-changed',
    group: 'values',
    title: 'The values are written in another way',
    explanation:
      'Another date format, time zone, dimension or model of a vector: code that reads the values reads them wrongly, often without an error.',
    consequence: 'code that reads the older form reads it wrongly',
    ...breaking,
  },
  {
    id: 'type-option-changed',
    group: 'values',
    title: 'An option of the type that no standard knows is another one',
    explanation:
      'What it means is agreed elsewhere, so both sides may be hurt.',
    consequence: 'only those who agreed on it can tell what it means',
    ...unclear,
  },
  {
    id: 'semantic-type-changed',
    group: 'values',
    title: 'A column is another kind of thing to analysts',
    explanation:
      'Column, measure or dimension: tools sum up measures and group by dimensions.',
    consequence: 'tools may add up or group by what they did not before',
    ...risky,
  },
  {
    id: 'transformation-changed',
    group: 'values',
    title: 'The values are made in another way',
    explanation:
      'Name and type are the same, but the values come from elsewhere or are calculated differently.',
    consequence: 'the same column may hold other values',
    ...risky,
  },
  {
    id: 'relationship-added',
    group: 'values',
    title: 'A relationship is added',
    explanation: 'Readers learn what can be joined.',
    consequence: 'readers know what can be joined',
    ...news,
  },
  {
    id: 'relationship-removed',
    group: 'values',
    title: 'A relationship is removed',
    explanation: 'Joins over it may find no counterpart any more.',
    consequence: 'joins over it may lose rows',
    ...risky,
  },
  {
    id: 'relationship-changed',
    group: 'values',
    title: 'A relationship leads elsewhere',
    explanation:
      'It has the `id` of the older one but other ends or another type.',
    consequence: 'joins over it may lose rows',
    ...risky,
  },
  {
    id: 'classification-stated',
    group: 'protection',
    title: 'A classification is stated where there was none',
    explanation: 'What was unknown is known. It opens or closes nothing.',
    consequence: 'what was unknown is known',
    ...news,
  },
  {
    id: 'classification-raised',
    group: 'protection',
    title: 'A classification is raised',
    explanation:
      'From public over internal and confidential to restricted and secret fewer people may read. Some who read today may not read tomorrow.',
    consequence: 'some who read it today may not read it any more',
    ...risky,
  },
  {
    id: 'classification-lowered',
    group: 'protection',
    title: 'A classification is lowered',
    explanation:
      'More people may read. Those who answer for the data expose what was protected; no reader is hurt.',
    consequence: 'what was protected is open to more people',
    ...burden,
  },
  {
    id: 'classification-changed',
    group: 'protection',
    title: 'A classification becomes another one',
    explanation:
      'One of the words is not known here, so nobody can tell which one is stricter.',
    consequence: 'other people may read it than before',
    ...risky,
  },
  {
    id: 'classification-removed',
    group: 'protection',
    title: 'A classification is removed',
    explanation: 'What was known is unknown, which is never harmless.',
    consequence: 'nobody can tell any more how to protect it',
    ...unclear,
  },
  {
    id: 'personal-data-declared',
    group: 'protection',
    title: 'Something is declared as personal data',
    explanation:
      'Readers need a legal ground and a way to delete. The words are those by which personal data is found everywhere else, as classification or as tag.',
    consequence: 'readers handle personal data and need a legal ground',
    ...risky,
  },
  {
    id: 'personal-data-withdrawn',
    group: 'protection',
    title: 'Something is no longer declared as personal data',
    explanation:
      'If it still is personal, nobody protects it any more. No reader is hurt, but those who answer for the data are.',
    consequence: 'nobody protects it as personal data any more',
    ...burden,
  },
  {
    id: 'encryption-added',
    group: 'protection',
    title: 'An encrypted column is added beside a column',
    explanation: 'There is one more way to read, and none less.',
    consequence: 'there is an encrypted form to read',
    ...news,
  },
  {
    id: 'encryption-changed',
    group: 'protection',
    title: 'The encrypted column has another name or is gone',
    explanation: 'Whoever reads it by its older name fails.',
    consequence: 'whatever reads the older encrypted column fails',
    ...breaking,
  },
  {
    id: 'critical-element-marked',
    group: 'protection',
    title: 'A column becomes a critical data element',
    explanation: 'More care is promised than before.',
    consequence: 'more care is promised than before',
    ...news,
  },
  {
    id: 'critical-element-unmarked',
    group: 'protection',
    title: 'A column is no longer a critical data element',
    explanation: 'Less care is promised than before.',
    consequence: 'less care is promised than before',
    ...risky,
  },
  {
    id: 'examples-changed',
    group: 'wording',
    title: 'Examples are other ones',
    explanation: 'Examples show and promise nothing.',
    consequence: 'examples promise nothing',
    ...words,
  },
] as const satisfies readonly ChangeRule[];
