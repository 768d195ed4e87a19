import { JsonValue } from '../../model';
import { textFormats } from '../../structure/formats';

interface LogicalTypeRow {
  /** Completes "the column holds …". */
  noun: string;
  example: string;
  /** Whether the option `format` says how its values are written. */
  formatted?: boolean;
  fits: (value: JsonValue) => boolean;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const INTEGER = /^[+-]?\d+$/;
const TIME = /^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

function isText(value: JsonValue): value is string {
  return typeof value === 'string';
}

/** Quoted numbers are what many tools export. */
function isNumber(value: JsonValue): boolean {
  return typeof value === 'number' || (isText(value) && NUMBER.test(value));
}

/** A day, or a moment with or without its offset. */
function isMoment(text: string): boolean {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](.+))?$/.exec(text) ?? [];
  return (
    day !== undefined &&
    textFormats.date.test(day) &&
    (time === undefined || TIME.test(time.trim()))
  );
}

/**
 * What values of a logical type look like. Lists and mappings are not judged:
 * their examples may be of the whole or of its parts.
 */
export const logicalTypeRows: ReadonlyMap<string, LogicalTypeRow> = new Map(
  Object.entries({
    string: {
      noun: 'texts',
      example: '"0815"',
      fits: isText,
    },
    integer: {
      noun: 'whole numbers',
      example: '42',
      fits: value =>
        typeof value === 'number'
          ? Number.isInteger(value)
          : isText(value) && INTEGER.test(value),
    },
    number: { noun: 'numbers', example: '9.95', fits: isNumber },
    boolean: {
      noun: 'true or false',
      example: 'true',
      fits: value =>
        typeof value === 'boolean' || value === 'true' || value === 'false',
    },
    date: {
      noun: 'dates',
      example: "'2026-09-08'",
      formatted: true,
      fits: value => isText(value) && isMoment(value),
    },
    timestamp: {
      noun: 'timestamps',
      example: "'2026-09-08T10:30:00Z'",
      formatted: true,
      fits: value => isText(value) && isMoment(value),
    },
    time: {
      noun: 'times of the day',
      example: "'10:30:00'",
      formatted: true,
      fits: value => isText(value) && TIME.test(value),
    },
  } satisfies { [logicalType: string]: LogicalTypeRow }),
);
