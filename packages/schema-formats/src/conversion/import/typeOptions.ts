import type { JsonValue } from '@data-mesh/data-contract';
import { LogicalType } from './draft';

type Test = (value: JsonValue) => boolean;

const isText: Test = value => typeof value === 'string';
const isFlag: Test = value => typeof value === 'boolean';
const isNumber: Test = value => typeof value === 'number';
const isCount: Test = value => Number.isInteger(value) && Number(value) >= 0;
const isAboveZero: Test = value => typeof value === 'number' && value > 0;
const oneOf =
  (...words: string[]): Test =>
  value =>
    words.includes(String(value));

const bounds = (test: Test) => ({
  minimum: test,
  maximum: test,
  exclusiveMinimum: test,
  exclusiveMaximum: test,
});
const moments = { format: isText, ...bounds(isText) };
const zoned = { ...moments, timezone: isFlag, defaultTimezone: isText };
const numbers = { multipleOf: isAboveZero, ...bounds(isNumber) };

/** Which options ODCS 3.1 has for a logical type, and what they may hold. */
const optionsOfTypes: {
  readonly [type in LogicalType]?: { readonly [option: string]: Test };
} = {
  string: {
    minLength: isCount,
    maxLength: isCount,
    pattern: isText,
    format: isText,
  },
  integer: {
    ...numbers,
    format: oneOf(
      ...['8', '16', '32', '64', '128'].flatMap(bits => [
        `i${bits}`,
        `u${bits}`,
      ]),
    ),
  },
  number: { ...numbers, format: oneOf('f32', 'f64') },
  date: moments,
  timestamp: zoned,
  time: zoned,
  array: { minItems: isCount, maxItems: isCount, uniqueItems: isFlag },
  object: { minProperties: isCount, maxProperties: isCount },
};

/** Whether ODCS lets a logical type have an option with this value. */
export function isTypeOption(
  logicalType: LogicalType | undefined,
  option: string,
  value: JsonValue,
): boolean {
  const options = logicalType && optionsOfTypes[logicalType];
  return Boolean(
    options && Object.hasOwn(options, option) && options[option](value),
  );
}
