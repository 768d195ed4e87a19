/**
 * The service levels of ODCS 3 and of DataQoS.
 *
 * @public
 */
export type ServiceLevelName =
  | 'availability'
  | 'endOfLife'
  | 'endOfSupport'
  | 'errorRate'
  | 'frequency'
  | 'freshness'
  | 'generalAvailability'
  | 'latency'
  | 'retention'
  | 'throughput'
  | 'timeOfAvailability'
  | 'timeToDetect'
  | 'timeToNotify'
  | 'timeToRepair';

/**
 * Units that every language has a word for.
 *
 * @public
 */
export type QuantityUnit =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'percent';

/**
 * The value of a service level. `unitText` is a unit that is none of the usual
 * ones, as the document has it.
 *
 * @public
 */
export type Quantity =
  | {
      kind: 'amount';
      amount: number;
      unit?: QuantityUnit;
      unitText?: string;
    }
  /** ISO 8601, a day or a moment. */
  | { kind: 'date'; date: string }
  /** A time of the day, with its offset from UTC where the document gives one. */
  | { kind: 'time'; time: string; offset?: string }
  | { kind: 'text'; text: string };

/**
 * What the value of a service level is.
 *
 * - `duration`: a time that passes, such as four days
 * - `share`: a part of the whole, in percent
 * - `date`: a day or a moment
 * - `rate`: an amount in a time, such as 20 MB/s
 * - `timeOfDay`: a time on the clock
 *
 * @public
 */
export type ServiceLevelMeasure =
  | 'duration'
  | 'share'
  | 'date'
  | 'rate'
  | 'timeOfDay';

/**
 * What is known of one service level.
 *
 * @public
 */
export interface ServiceLevelKind {
  /** Other ways to write its name; the two letters are those of DataQoS. */
  synonyms: readonly string[];
  /** What its value may be, the usual one first. */
  measures: readonly ServiceLevelMeasure[];
  /** What the unit `m` means; minutes if absent. */
  m?: QuantityUnit;
  /** A value that is right, as a document writes it. */
  example: string;
}

/**
 * Why nobody can tell what a service level promises.
 *
 * - `unknown-property`: no service level of this name is known
 * - `missing-value`: there is no value
 * - `missing-unit`: a number without a unit where only the unit gives it a meaning
 * - `unfitting-unit`: a unit of something else, such as percent for a latency
 * - `not-a-number`, `not-a-date`, `not-a-time`: the value is something else
 * - `impossible-date`, `impossible-time`: the calendar or the clock has no such value
 * - `negative`: less than nothing
 * - `over-100-percent`: more than all
 *
 * @public
 */
export type ServiceLevelProblem =
  | 'unknown-property'
  | 'missing-value'
  | 'missing-unit'
  | 'unfitting-unit'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-time'
  | 'impossible-date'
  | 'impossible-time'
  | 'negative'
  | 'over-100-percent';

/**
 * A service level in units to calculate with. Switch on `kind`.
 *
 * @public
 */
export type NormalisedServiceLevel =
  | {
      kind: 'duration';
      name: ServiceLevelName;
      /** Months and years are those of the Gregorian calendar on average. */
      seconds: number;
    }
  | {
      kind: 'share';
      name: ServiceLevelName;
      /** From 0 to 1. */
      ratio: number;
    }
  | {
      kind: 'date';
      name: ServiceLevelName;
      /** ISO 8601 as written, a day or a moment. */
      date: string;
      /** Milliseconds since 1970; a day without a time, and a time without an offset, are in UTC. */
      time: number;
    }
  | {
      kind: 'rate';
      name: ServiceLevelName;
      amount: number;
      /** What is counted, as written, such as `MB` or `requests`. */
      counted: string;
      /** The time in which it is counted; absent if the unit does not say. */
      seconds?: number;
    }
  | {
      kind: 'timeOfDay';
      name: ServiceLevelName;
      /** From midnight. */
      seconds: number;
      /** Minutes east of UTC; absent if the document does not say. */
      offsetMinutes?: number;
    }
  | {
      kind: 'unknown';
      /** Absent if the property is not known. */
      name?: ServiceLevelName;
      reason: ServiceLevelProblem;
    };
