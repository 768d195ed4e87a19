/** A day of the calendar, which is the same day everywhere; another text as it is. */
export function formatDay(options: { date: string; locale: string }): string {
  const { date, locale } = options;
  const day = new Date(date);
  return Number.isNaN(day.getTime())
    ? date
    : new Intl.DateTimeFormat(locale, {
        dateStyle: 'medium',
        timeZone: 'UTC',
      }).format(day);
}
