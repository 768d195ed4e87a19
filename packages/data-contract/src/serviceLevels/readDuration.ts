import type { QuantityUnit } from './types';
import { secondsOf } from './units';

/** A duration of ISO 8601 with any of its parts. */
const DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const PARTS: readonly QuantityUnit[] = [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

/** Words that say how often something comes. */
const PERIODS = new Map<string, { amount: number; unit: QuantityUnit }>([
  ['hourly', { amount: 1, unit: 'hour' }],
  ['daily', { amount: 1, unit: 'day' }],
  ['weekly', { amount: 1, unit: 'week' }],
  ['monthly', { amount: 1, unit: 'month' }],
  ['quarterly', { amount: 3, unit: 'month' }],
  ['yearly', { amount: 1, unit: 'year' }],
  ['annually', { amount: 1, unit: 'year' }],
]);

/** The seconds of a duration such as `P1DT12H`, or of a word such as `daily`. */
export function readDuration(options: { text: string }): number | undefined {
  const text = options.text.trim();
  const period = PERIODS.get(text.toLowerCase());
  if (period) {
    return period.amount * secondsOf(period.unit)!;
  }
  const match = text.length <= 60 ? DURATION.exec(text) : null;
  return match
    ?.slice(1)
    .reduce(
      (sum, amount, index) =>
        sum + Number(amount ?? 0) * secondsOf(PARTS[index])!,
      0,
    );
}
