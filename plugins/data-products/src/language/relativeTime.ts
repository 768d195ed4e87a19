const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 60 * 60],
  ['month', 30 * 24 * 60 * 60],
  ['day', 24 * 60 * 60],
  ['hour', 60 * 60],
  ['minute', 60],
];

/** A moment as seen from now, in the largest unit that fits: `2 hours ago`, `in 3 days`. */
export function relativeTime(options: {
  time: Date;
  now: Date;
  locale: string;
}): string {
  const { time, now, locale } = options;
  const seconds = (time.getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = UNITS.find(
    ([, length]) => Math.abs(seconds) >= length,
  ) ?? ['minute', Infinity];
  // Seconds would be wrong as soon as they are read, so the shortest is "this minute".
  return format.format(Math.trunc(seconds / size), unit);
}
