/**
 * A day of the calendar, or the day of a moment in UTC: it is the same day
 * everywhere. Another text as it is.
 */
export function formatDay(options: {
  date: string;
  locale: string;
  /** `long` spells the month; `medium` is for lists. */
  style?: 'long' | 'medium';
}): string {
  const { date, locale, style = 'long' } = options;
  const day = new Date(date);
  return Number.isNaN(day.getTime())
    ? date
    : new Intl.DateTimeFormat(locale, {
        dateStyle: style,
        timeZone: 'UTC',
      }).format(day);
}
