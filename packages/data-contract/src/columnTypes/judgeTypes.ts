import { logicalTypeRule } from '../comparison/judgements/logicalTypes';
import { physicalTypeRule } from '../comparison/judgements/physicalTypes';
import { compareTypeOptions } from '../comparison/judgements/typeOptions';
import type { JsonValue } from '../model';
import type { TypeOptionChange } from './types';

/**
 * The id of the change rule for two logical types that differ, such as
 * `logical-type-widened` where the newer one holds all values of the older one.
 *
 * @public
 */
export function judgeLogicalType(change: {
  older?: string;
  newer?: string;
}): string {
  const { older, newer } = change;
  return logicalTypeRule({ older, newer });
}

/**
 * The id of the change rule for two physical types, such as
 * `physical-type-narrowed` from `varchar(80)` to `varchar(40)`, and
 * `said-differently` where both are one type.
 *
 * @public
 */
export function judgePhysicalType(change: {
  older?: string;
  newer?: string;
}): string {
  const { older, newer } = change;
  return physicalTypeRule({ older, newer });
}

/**
 * Each option of a logical type that differs, with the change rule for it.
 *
 * @public
 */
export function judgeTypeOptions(change: {
  older?: { readonly [option: string]: JsonValue | undefined };
  newer?: { readonly [option: string]: JsonValue | undefined };
}): readonly TypeOptionChange[] {
  const { older, newer } = change;
  return compareTypeOptions({ older, newer });
}
