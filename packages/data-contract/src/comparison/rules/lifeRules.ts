import { ChangeRule } from './types';
import { breaking, news, risky, words } from './weights';

/** What happens to a document as a whole: its identity and its life. */
export const lifeRules = [
  {
    id: 'identifier-changed',
    group: 'identity',
    title: 'The document has another id',
    explanation:
      'Ports, agreements and readers name a contract by its id. A new id is a new document: the older one may go on beside it, as two majors side by side do, but whoever names the older id does not arrive here. A higher major says that.',
    consequence: 'whoever names the older id does not arrive here',
    ...breaking,
  },
  {
    id: 'identifier-added',
    group: 'identity',
    title: 'The document gets an id',
    explanation: 'It had none, so nobody can have named it by one.',
    consequence: 'it can be named now',
    ...words,
  },
  {
    id: 'element-identifier-changed',
    group: 'identity',
    title: 'A part of the document has another id',
    explanation:
      'References such as `schema/orders_id/properties/amount_id` name parts by their id; so does the comparison, which knows a renamed column by it.',
    consequence: 'references that name the older id lead nowhere',
    ...risky,
  },
  {
    id: 'element-identifier-added',
    group: 'identity',
    title: 'A part of the document gets an id',
    explanation: 'Nothing can have named it by an id before.',
    consequence: 'renames of it can be told from now on',
    ...words,
  },
  {
    id: 'lifecycle-advanced',
    group: 'lifecycle',
    title: 'The document becomes a draft or active',
    explanation:
      'From proposed over draft to active the promise gets firmer. Nobody loses anything.',
    consequence: 'the promise is firmer now',
    ...news,
  },
  {
    id: 'lifecycle-set-back',
    group: 'lifecycle',
    title: 'The document goes back to draft or proposed',
    explanation:
      'A draft may change at any time. Who built on an active document did not agree to that.',
    consequence: 'what was firm may change at any time again',
    ...risky,
  },
  {
    id: 'status-unclear',
    group: 'lifecycle',
    title: 'The status says nothing that can be understood',
    explanation:
      'The status is gone or is none of the usual words, so readers cannot tell whether they may rely on the document.',
    consequence: 'nobody can tell whether to rely on it',
    ...risky,
  },
  {
    id: 'retired',
    group: 'lifecycle',
    title: 'The document is retired',
    explanation: 'A retired promise is kept no longer.',
    consequence: 'the promise ends for whoever still relies on it',
    ...breaking,
  },
  {
    id: 'returned-to-service',
    group: 'lifecycle',
    title: 'A deprecated or retired document is active again',
    explanation: 'Who stayed may stay.',
    consequence: 'whoever stayed may stay',
    ...news,
  },
  {
    id: 'deprecated-with-end-date',
    group: 'lifecycle',
    title: 'Something is deprecated and its end date is known',
    explanation:
      'Everything works until the end date, and readers know how long they have. Removing it later is the breaking change. The date is read from the custom properties `endOfSupport`, `endOfLife` and `retirementDate`, and from the service levels of these names.',
    consequence: 'it works on until its end date',
    ...news,
  },
  {
    id: 'deprecated-without-end-date',
    group: 'lifecycle',
    title: 'Something is deprecated and nobody says until when it lasts',
    explanation:
      'Readers have to move and cannot plan it. Say the date in a custom property such as `endOfSupport`, or as a service level.',
    consequence: 'readers must move and do not know by when',
    ...risky,
  },
  {
    id: 'deprecation-withdrawn',
    group: 'lifecycle',
    title: 'Something is no longer deprecated',
    explanation: 'Readers need not move.',
    consequence: 'readers need not move',
    ...news,
  },
  {
    id: 'end-announced',
    group: 'lifecycle',
    title: 'An end date is announced',
    explanation:
      'There was no end and now there is one. Readers have to plan, though nothing fails before the date.',
    consequence: 'readers have to plan for the end',
    ...risky,
  },
  {
    id: 'end-brought-forward',
    group: 'lifecycle',
    title: 'An end date is brought forward',
    explanation:
      'Readers planned with the later date. An end before the promised one breaks the promise.',
    consequence: 'readers have less time than they were promised',
    ...breaking,
  },
  {
    id: 'end-postponed',
    group: 'lifecycle',
    title: 'An end date is postponed',
    explanation: 'Readers get more time.',
    consequence: 'readers get more time',
    ...news,
  },
  {
    id: 'end-withdrawn',
    group: 'lifecycle',
    title: 'An end date is withdrawn',
    explanation: 'What was to end goes on.',
    consequence: 'it goes on',
    ...news,
  },
] as const satisfies readonly ChangeRule[];
