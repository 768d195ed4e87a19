import type { JsonValue } from '../model';
import { textFormats } from '../structure/formats';
import { readDuration } from './readDuration';
import type {
  NormalisedServiceLevel,
  Quantity,
  QuantityUnit,
  ServiceLevelMeasure,
  ServiceLevelProblem,
} from './types';
import { secondsOf, unitOfWord } from './units';

/** A value, as read and as written. */
interface Measured {
  quantity: Quantity;
  value: JsonValue;
  /** What the unit `m` means here. */
  m: QuantityUnit;
}

type WithoutName<Type> = Type extends unknown ? Omit<Type, 'name'> : never;
type Measurement = WithoutName<NormalisedServiceLevel>;

function unknown(reason: ServiceLevelProblem): Measurement {
  return { kind: 'unknown', reason };
}

/** What a value of each measure comes to. */
export const measures: {
  readonly [Measure in ServiceLevelMeasure]: (value: Measured) => Measurement;
} = {
  duration: ({ quantity, value }) => {
    if (quantity.kind !== 'amount') {
      const seconds =
        typeof value === 'string' ? readDuration({ text: value }) : undefined;
      return seconds === undefined
        ? unknown('not-a-number')
        : { kind: 'duration', seconds };
    }
    const { amount, unit, unitText } = quantity;
    const seconds = unit && secondsOf(unit);
    if (seconds === undefined) {
      return unknown(unit || unitText ? 'unfitting-unit' : 'missing-unit');
    }
    return amount < 0
      ? unknown('negative')
      : { kind: 'duration', seconds: amount * seconds };
  },

  share: ({ quantity }) => {
    if (quantity.kind !== 'amount') return unknown('not-a-number');
    const { amount, unit, unitText } = quantity;
    if (unit !== 'percent') {
      return unknown(unit || unitText ? 'unfitting-unit' : 'missing-unit');
    }
    if (amount < 0) return unknown('negative');
    return amount > 100
      ? unknown('over-100-percent')
      : { kind: 'share', ratio: amount / 100 };
  },

  date: ({ quantity, value }) => {
    const text = typeof value === 'string' ? value.trim() : '';
    const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text) ?? [];
    if (!day) return unknown('not-a-date');
    if (!textFormats.date.test(day)) return unknown('impossible-date');
    return quantity.kind === 'date'
      ? { kind: 'date', date: text, time: Date.parse(inUtc(text)) }
      : unknown('not-a-date');
  },

  rate: ({ quantity, m }) => {
    if (quantity.kind !== 'amount') return unknown('not-a-number');
    const { amount, unit, unitText } = quantity;
    if (!unitText) return unknown(unit ? 'unfitting-unit' : 'missing-unit');
    return amount < 0
      ? unknown('negative')
      : { kind: 'rate', amount, ...readRate(unitText, m) };
  },

  timeOfDay: ({ quantity }) => {
    if (quantity.kind !== 'time') return unknown('not-a-time');
    const [hours, minutes, seconds = 0] = quantity.time.split(':').map(Number);
    return hours > 23 || minutes > 59 || seconds > 59
      ? unknown('impossible-time')
      : {
          kind: 'timeOfDay',
          seconds: hours * 3600 + minutes * 60 + seconds,
          ...(quantity.offset && {
            offsetMinutes: offsetMinutes(quantity.offset),
          }),
        };
  },
};

/** Without an offset the engine would take the zone of the machine. */
function inUtc(text: string): string {
  return /[T ].*\d$/.test(text) && !/[+-]\d{2}:?\d{2}$/.test(text)
    ? `${text}Z`
    : text;
}

function offsetMinutes(offset: string): number {
  const [, sign, hours, minutes] =
    /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (!sign) return 0;
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -size : size;
}

/** `MB/s`, `requests per minute`, and short forms such as `rps`, `tps` and `Mbps`. */
function readRate(
  text: string,
  m: QuantityUnit,
): { counted: string; seconds?: number } {
  const [, short] = /^([a-z]{1,2})ps$/i.exec(text) ?? [];
  if (short) return { counted: short, seconds: 1 };
  const cut = /\s*\/\s*|\s+per\s+/i.exec(text);
  const counted = cut ? text.slice(0, cut.index).trim() : text;
  const period =
    cut && unitOfWord({ word: text.slice(cut.index + cut[0].length), m });
  const seconds = period ? secondsOf(period) : undefined;
  return { counted, ...(seconds !== undefined && { seconds }) };
}
