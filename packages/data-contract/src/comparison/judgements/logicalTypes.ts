import { SchemaProperty } from '../../model';
import { ValueChange } from '../engine/shape';
import { ChangeRuleId } from '../rules/changeRules';

/** The changes of logical types that keep all values of one side; all others replace the type. */
const typeChanges: readonly {
  from: string;
  to: string;
  rule: ChangeRuleId;
}[] = [
  { from: 'integer', to: 'number', rule: 'logical-type-widened' },
  { from: 'number', to: 'integer', rule: 'logical-type-narrowed' },
  { from: 'date', to: 'timestamp', rule: 'logical-type-widened' },
];

export function logicalTypeRule(
  change: Pick<ValueChange<unknown, string | undefined>, 'older' | 'newer'>,
): ChangeRuleId {
  const { older, newer } = change;
  if (!older) return 'logical-type-stated';
  if (!newer) return 'logical-type-withdrawn';
  const row = typeChanges.find(
    ({ from, to }) => from === older && to === newer,
  );
  return row?.rule ?? 'logical-type-changed';
}

/** ODCS 3.0 has no other type for times: their format tells. */
export function columnTypeRule(
  change: ValueChange<SchemaProperty, string | undefined>,
): ChangeRuleId | undefined {
  const { older, newer } = change.owners;
  return meantType(older) === meantType(newer)
    ? undefined
    : logicalTypeRule(change);
}

/** `timestamp` for a `date` that is written as `yyyy-MM-dd HH:mm:ss`, `time` for one as `HH:mm`. */
function meantType({
  logicalType,
  logicalTypeOptions,
}: SchemaProperty): string | undefined {
  const format = logicalTypeOptions?.format;
  if (logicalType !== 'date' || typeof format !== 'string') return logicalType;
  // What stands in quotation marks is text, such as 'T'.
  const letters = format.replace(/'[^']*'/g, '');
  if (!/[HhKk]/.test(letters)) return logicalType;
  return /[yuMdD]/.test(letters) ? 'timestamp' : 'time';
}
