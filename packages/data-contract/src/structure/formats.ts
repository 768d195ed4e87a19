import { TextFormat } from './shape';

interface FormatRow {
  /** Completes "must be …". */
  expected: string;
  example: string;
  /** Nothing longer is looked at. */
  maximumLength?: number;
  test: (text: string) => boolean;
}

/** The formats of JSON Schema that the standards use. */
export const textFormats: Record<TextFormat, FormatRow> = {
  uri: {
    expected: 'an absolute address',
    example: 'https://example.com/orders',
    maximumLength: 2000,
    test: isUri,
  },
  date: { expected: 'a date', example: '2026-09-08', test: isDate },
  'date-time': {
    expected: 'a timestamp with its time zone',
    example: '2026-09-08T10:30:00Z',
    test: isTimestamp,
  },
};

/** A variable (RFC 0050 of Bitol), so that nobody can judge the text before it is resolved. */
export function hasVariable(text: string): boolean {
  return /\$\{[A-Za-z_]/.test(text);
}

/** RFC 3986 with a scheme; each part is looked at once. */
function isUri(text: string): boolean {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0];
  if (scheme === undefined || /%(?![0-9a-f]{2})/i.test(text)) {
    return false;
  }
  const [beforeFragment, fragment] = cut(text.slice(scheme.length), '#');
  const [beforeQuery, query] = cut(beforeFragment, '?');
  const [authority, path] = beforeQuery.startsWith('//')
    ? cut(beforeQuery.slice(2), '/')
    : ['', beforeQuery];
  return (
    isAuthority(authority) &&
    !/[^\w.~!$&'()*+,;=:@/%-]/.test(path) &&
    !/[^\w.~!$&'()*+,;=:@/?%-]/.test(query) &&
    !/[^\w.~!$&'()*+,;=:@/?%-]/.test(fragment)
  );
}

/** `user@host:port`; percent signs were checked before. */
function isAuthority(authority: string): boolean {
  const at = authority.indexOf('@');
  const user = authority.slice(0, Math.max(at, 0));
  const place = authority.slice(at + 1);
  const hostEnd = place.startsWith('[')
    ? place.indexOf(']') + 1
    : place.length - (/:\d*$/.exec(place)?.[0].length ?? 0);
  const host = place.slice(0, hostEnd);
  return (
    !/[^\w.~!$&'()*+,;=:%-]/.test(user) &&
    (/^\[[0-9a-f:.v]+\]$/i.test(host) || !/[^\w.~!$&'()*+,;=%-]/.test(host)) &&
    /^(?::\d*)?$/.test(place.slice(hostEnd))
  );
}

/** The text before and after the first separator. */
function cut(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index === -1
    ? [text, '']
    : [text.slice(0, index), text.slice(index + 1)];
}

/** A day that the calendar has. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) {
    return false;
  }
  const [year, month, day] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ];
}

/** RFC 3339. */
function isTimestamp(text: string): boolean {
  const match =
    /^(\S+)[t\s](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:z|[+-](\d{2}):?(\d{2})?)$/i.exec(
      text,
    );
  if (!match) {
    return false;
  }
  const [hour, minute, second, zoneHour = 0, zoneMinute = 0] = match
    .slice(2)
    .map(part => (part === undefined ? undefined : Number(part)));
  return (
    isDate(match[1]) &&
    isUpTo(hour, 23) &&
    isUpTo(minute, 59) &&
    isUpTo(second, hour === 23 && minute === 59 ? 60 : 59) &&
    isUpTo(zoneHour, 23) &&
    isUpTo(zoneMinute, 59)
  );
}

function isUpTo(value: number | undefined, maximum: number): boolean {
  return value !== undefined && value <= maximum;
}
