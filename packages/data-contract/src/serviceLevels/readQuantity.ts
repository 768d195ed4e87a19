import type { JsonValue } from '../model';
import type { Quantity, QuantityUnit } from './types';
import { unitOfWord } from './units';

const AMOUNT = /^([+-]?\d+(?:\.\d+)?)\s*([a-z%][^\s]*)?$/i;
const DATE = /^\d{4}-\d{2}-\d{2}([T ].*)?$/;
const TIME = /^(\d{1,2}:\d{2}(?::\d{2})?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
/** Durations of ISO 8601 that have one part, such as `PT4H` and `P7Y`. */
const DURATION = /^P(?:(\d+)([YMWD])|T(\d+)([HMS]))$/;
const DURATION_UNITS: Record<string, QuantityUnit> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

function amountOf(
  amount: number,
  unitText: string | undefined,
  m: QuantityUnit,
): Quantity {
  const written = unitText?.trim();
  if (!written) return { kind: 'amount', amount };
  const unit = unitOfWord({ word: written, m });
  return unit
    ? { kind: 'amount', amount, unit }
    : { kind: 'amount', amount, unitText: written };
}

function withUnit(text: string, unit: string | undefined): Quantity {
  return { kind: 'text', text: [text, unit].filter(Boolean).join(' ') };
}

/** What a value with its unit means: `4` and `d`, `15 minutes`, `PT4H`, a date, a time. */
export function readQuantity(options: {
  value: JsonValue | undefined;
  unit?: string;
  /** What the unit `m` means here. */
  m: QuantityUnit;
}): Quantity {
  const { value, unit, m } = options;
  // A unit of nothing says nothing.
  if (value === undefined || value === null) return withUnit('', undefined);
  if (typeof value === 'number') return amountOf(value, unit, m);
  if (typeof value !== 'string') return withUnit(JSON.stringify(value), unit);
  const text = value.trim();
  if (DATE.test(text) && !Number.isNaN(Date.parse(text))) {
    return { kind: 'date', date: text };
  }
  const time = TIME.exec(text);
  if (time) return { kind: 'time', time: time[1], offset: time[2] };
  const duration = DURATION.exec(text);
  if (duration) {
    const [, days, dayUnit, hours, hourUnit] = duration;
    return {
      kind: 'amount',
      amount: Number(days ?? hours),
      unit: DURATION_UNITS[dayUnit ?? `T${hourUnit}`],
    };
  }
  const amount = AMOUNT.exec(text);
  return amount
    ? amountOf(Number(amount[1]), amount[2] ?? unit, m)
    : withUnit(text, unit);
}
