import { FindingRule } from './types';

/** Rules about promises that nobody could keep or measure. */
export const serviceLevelRules = [
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
    id: 'unknown-service-level',
    group: 'meaning',
    severity: 'info',
    summary: 'A service level has a name that is not known',
    explanation:
      'It is shown as it is written, and nothing can measure or compare it. Known are the names of ODCS and DataQoS, with their short forms, and `freshness`.',
    remedy: 'Use a known name, such as `latency` or `availability`.',
  },
  {
    id: 'service-level-without-unit',
    group: 'meaning',
    severity: 'warning',
    summary: 'A service level has a number and no unit',
    explanation:
      'Four of what? Nobody can measure a promise that may mean seconds or days.',
    remedy: 'Add the `unit`.',
  },
  {
    id: 'unfitting-service-level-unit',
    group: 'meaning',
    severity: 'warning',
    summary: 'The unit of a service level measures something else',
    explanation:
      'A latency is a time, an availability a percentage, and a throughput an amount in a time.',
    remedy: 'Write a unit of the right kind.',
  },
  {
    id: 'unfitting-service-level-value',
    group: 'meaning',
    severity: 'warning',
    summary: 'The value of a service level is of the wrong kind',
    explanation:
      'A latency needs a number, the end of support a date, a time of availability a time of the day. Anything else is shown as text and measured by nobody.',
    remedy: 'Write a value of the right kind.',
  },
  {
    id: 'impossible-service-level',
    group: 'meaning',
    severity: 'warning',
    summary: 'No data can keep the promise of a service level',
    explanation:
      'Times and rates are never negative, shares never over 100 percent, and the calendar has no 30 February.',
    remedy: 'Write a value that can come true.',
  },
  {
    id: 'duplicate-service-level',
    group: 'meaning',
    severity: 'warning',
    summary: 'One thing is promised twice',
    explanation:
      'With two values for the same property, element and driver, consumers rely on one and the team measures the other.',
    remedy:
      'Remove one of them, or say what each is about in `element` or `driver`.',
  },
  {
    id: 'invalid-schedule',
    group: 'meaning',
    severity: 'warning',
    summary: 'A schedule is no cron expression',
    explanation:
      '`scheduler: cron` says how to read the schedule: five fields for minute, hour, day of the month, month and day of the week. Nothing runs by another text.',
    remedy: 'Write five fields, such as `0 20 * * *`.',
  },
] as const satisfies readonly FindingRule[];
