/** One field of a cron expression. */
interface CronField {
  lowest: number;
  highest: number;
  words?: readonly string[];
}

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const weekdays = 'SUN MON TUE WED THU FRI SAT'.split(' ');

const fields: readonly CronField[] = [
  { lowest: 0, highest: 59 },
  { lowest: 0, highest: 23 },
  { lowest: 1, highest: 31 },
  { lowest: 1, highest: 12, words: months },
  { lowest: 0, highest: 7, words: weekdays },
];
const seconds: CronField = { lowest: 0, highest: 59 };
const years: CronField = { lowest: 1970, highest: 2199 };

const shortForms =
  /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|reboot)$/i;

/**
 * Whether a text is a cron expression: five fields, or a short form such as
 * `@daily`. Quartz adds the second in front and may add the year at the end, and
 * knows `?`, `L`, `W` and `#`.
 */
export function isCron(options: { text: string }): boolean {
  const text = options.text.trim();
  if (shortForms.test(text)) return true;
  const parts = text.slice(0, 500).split(/\s+/);
  const expected = {
    5: fields,
    6: [seconds, ...fields],
    7: [seconds, ...fields, years],
  }[parts.length];
  return (
    expected !== undefined &&
    parts.every((part, index) =>
      part.split(',').every(item => isItem(item, expected[index])),
    )
  );
}

/** `*`, `7`, `MON-FRI`, each with a step such as `/15`; and what Quartz adds. */
function isItem(item: string, field: CronField): boolean {
  const [, from, to, step] =
    /^(\*|\?|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item) ?? [];
  if (from === undefined) {
    return /^(?:L-\d+|LW|\w+#[1-5])$/i.test(item);
  }
  if (step !== undefined && Number(step) === 0) return false;
  if (from === '*' || from === '?') return to === undefined;
  if (/^(?:\d{0,2}[LW]|LW)$/i.test(from)) return true;
  return [from, to].every(
    word => word === undefined || isValue(word.toUpperCase(), field),
  );
}

function isValue(word: string, { lowest, highest, words }: CronField): boolean {
  if (words?.includes(word)) return true;
  const value = /^\d{1,4}$/.test(word) ? Number(word) : NaN;
  return value >= lowest && value <= highest;
}
