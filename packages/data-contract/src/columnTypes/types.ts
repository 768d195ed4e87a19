import type { JsonValue } from '../model';

/**
 * An option of a logical type, such as `maxLength`, that differs between two
 * versions.
 *
 * @public
 */
export interface TypeOptionChange {
  /** The id of the change rule that it is judged by, such as `values-tightened`. */
  rule: string;
  /** From the column to the option, such as `['logicalTypeOptions', 'maxLength']`. */
  steps: readonly string[];
  /** Absent where the older version does not state it. */
  older?: JsonValue;
  /** Absent where the newer version does not state it. */
  newer?: JsonValue;
}
