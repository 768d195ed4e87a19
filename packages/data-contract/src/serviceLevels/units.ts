import { QuantityUnit } from './types';

interface UnitRow {
  /** How documents write it. */
  words: readonly string[];
  /** Absent for what is no time. */
  seconds?: number;
}

const DAY = 86_400;
/** 400 years of the Gregorian calendar have 146,097 days. */
const YEAR = 365.2425 * DAY;

const units: { readonly [Unit in QuantityUnit]: UnitRow } = {
  millisecond: {
    words: ['ms', 'msec', 'millisecond', 'milliseconds'],
    seconds: 0.001,
  },
  second: { words: ['s', 'sec', 'secs', 'second', 'seconds'], seconds: 1 },
  minute: { words: ['min', 'mins', 'minute', 'minutes'], seconds: 60 },
  hour: { words: ['h', 'hr', 'hrs', 'hour', 'hours'], seconds: 3600 },
  day: { words: ['d', 'day', 'days'], seconds: DAY },
  week: { words: ['w', 'wk', 'wks', 'week', 'weeks'], seconds: 7 * DAY },
  month: { words: ['mo', 'mon', 'month', 'months'], seconds: YEAR / 12 },
  year: { words: ['y', 'yr', 'yrs', 'a', 'year', 'years'], seconds: YEAR },
  percent: { words: ['%', 'percent', 'percentage', 'pct'] },
};

const unitByWord = new Map<string, QuantityUnit>(
  Object.entries(units).flatMap(([unit, { words }]) =>
    words.map(word => [word, unit as QuantityUnit] as const),
  ),
);

/** The unit that a word means; `m` is a minute or a month, as the caller knows. */
export function unitOfWord(options: {
  word: string;
  m: QuantityUnit;
}): QuantityUnit | undefined {
  const word = options.word.trim().toLowerCase();
  return word === 'm' ? options.m : unitByWord.get(word);
}

/** How long a unit is; undefined for percent, which is no time. */
export function secondsOf(unit: QuantityUnit): number | undefined {
  return units[unit].seconds;
}
