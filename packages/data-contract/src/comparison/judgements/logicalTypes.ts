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
