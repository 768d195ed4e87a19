import { describeValue, placeName } from '../findings/wording';
import { JsonValue } from '../model';
import { Evaluation } from './Evaluation';

/** Says that a value is of the wrong type, and how to write it right. */
export function reportWrongType(options: {
  evaluation: Evaluation;
  /** Completes "must be …". */
  expected: string;
  value: JsonValue;
  /** Completes "Write …"; the value as it should have been written. */
  example?: string;
}): void {
  const { evaluation, expected, value, example } = options;
  const { path } = evaluation;
  const last = path[path.length - 1];
  const key = typeof last === 'string' ? `${last}: ` : '- ';
  evaluation.report('wrong-type', () => ({
    message: `${placeName(path)} must be ${expected}, got ${describeValue(
      value,
    )}.`,
    remedy:
      value === null && example === undefined
        ? 'Write a value, or remove the key.'
        : `Write ${example === undefined ? expected : `${key}${example}`}.`,
  }));
}
