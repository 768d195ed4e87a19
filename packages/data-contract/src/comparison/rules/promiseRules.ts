import { ChangeRule } from './types';
import { breaking, news, risky, words } from './weights';

/**
 * What the producer promises about service and quality. More of it is the
 * producer's own word and hurts nobody.
 */
export const promiseRules = [
  {
    id: 'service-level-added',
    group: 'service-levels',
    title: 'A service level is added',
    explanation: 'One promise more; the producer gives it of his own accord.',
    consequence: 'there is one promise more',
    ...news,
  },
  {
    id: 'service-level-removed',
    group: 'service-levels',
    title: 'A service level is removed',
    explanation: 'The service may be as before, but nobody promises it.',
    consequence: 'readers cannot count on it any more',
    ...risky,
  },
  {
    id: 'service-level-weakened',
    group: 'service-levels',
    title: 'A service level is weakened',
    explanation:
      'Later, rarer, slower, less available: nothing fails at once, but whoever planned with the older promise may be let down. Values are compared in one unit, so 96 h is the same as 4 d. Where one is written in months or years, 2 % more or less are the same, because months differ.',
    consequence: 'readers who planned with the older promise may be let down',
    ...risky,
  },
  {
    id: 'service-level-strengthened',
    group: 'service-levels',
    title: 'A service level is strengthened',
    explanation: 'Readers get more than before.',
    consequence: 'readers get more than before',
    ...news,
  },
  {
    id: 'service-level-changed',
    group: 'service-levels',
    title: 'A service level is another one and nobody can tell whether better',
    explanation:
      'The property, its unit or its value is not known here, or the values are of different kinds.',
    consequence: 'nobody can tell whether it is more or less',
    ...risky,
  },
  {
    id: 'service-level-scope-changed',
    group: 'service-levels',
    title: 'A service level is about something else',
    explanation: 'It holds for other tables or columns than before.',
    consequence: 'what it was about may have lost the promise',
    ...risky,
  },
  {
    id: 'retention-shortened',
    group: 'service-levels',
    title: 'Data is kept for a shorter time',
    explanation:
      'Unlike other weakened promises this one takes something away for good: data that readers rely on is deleted.',
    consequence: 'data that readers may rely on is deleted',
    ...breaking,
  },
  {
    id: 'measurement-changed',
    group: 'service-levels',
    title: 'A service level is measured at another time or for another reason',
    explanation:
      'Driver and schedule say why and when it is measured; the promise stays.',
    consequence: 'the promise stays the same',
    ...words,
  },
  {
    id: 'quality-rule-added',
    group: 'quality',
    title: 'A quality rule is added',
    explanation: 'One promise more; the producer gives it of his own accord.',
    consequence: 'there is one promise more',
    ...news,
  },
  {
    id: 'quality-rule-removed',
    group: 'quality',
    title: 'A quality rule is removed',
    explanation: 'The data may be as before, but nobody checks it.',
    consequence: 'nobody checks it any more',
    ...risky,
  },
  {
    id: 'quality-rule-loosened',
    group: 'quality',
    title: 'A quality rule lets more through',
    explanation:
      'All that passed still passes, and more does. The limits of all operators are compared as ranges.',
    consequence: 'readers may meet data that was refused before',
    ...risky,
  },
  {
    id: 'quality-rule-tightened',
    group: 'quality',
    title: 'A quality rule lets less through',
    explanation:
      'All that passes would have passed before. The producer gives the stricter promise of his own accord.',
    consequence: 'readers get better data than before',
    ...news,
  },
  {
    id: 'quality-rule-changed',
    group: 'quality',
    title: 'A quality rule checks something else',
    explanation:
      'Another metric, query, engine, unit or text: nobody can tell whether it lets more or less through.',
    consequence: 'nobody can tell whether it lets more through',
    ...risky,
  },
  {
    id: 'quality-severity-lowered',
    group: 'quality',
    title: 'A failing quality rule matters less',
    explanation:
      'What stopped bad data before may only warn now. The order is info, warning, error, critical.',
    consequence: 'bad data that was stopped before may come through',
    ...risky,
  },
  {
    id: 'quality-severity-raised',
    group: 'quality',
    title: 'A failing quality rule matters more',
    explanation: 'Bad data is taken more seriously.',
    consequence: 'bad data is taken more seriously',
    ...news,
  },
  {
    id: 'quality-check-changed',
    group: 'quality',
    title: 'A quality rule is checked at another time or in another way',
    explanation:
      'Schedule, scheduler and method say when and how it is checked; what must hold stays.',
    consequence: 'what must hold stays the same',
    ...words,
  },
] as const satisfies readonly ChangeRule[];
