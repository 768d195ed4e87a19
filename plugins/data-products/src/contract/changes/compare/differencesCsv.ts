import type { Difference } from '@data-mesh/data-contract';
import { toCsv } from '../../../csv';
import { valueText } from '../differences/valueText';

/** The fields of a difference in the order of the columns. */
export const COLUMNS = [
  'impact',
  'kind',
  'subject',
  'path',
  'olderPath',
  'older',
  'newer',
  'hurts',
  'step',
  'reason',
  'rule',
] as const;

/** The differences between two versions as one table, the worst first. */
export function differencesCsv(options: {
  differences: readonly Difference[];
  /** The heads of {@link COLUMNS}. */
  heads: readonly string[];
}): string {
  return toCsv({
    columns: options.heads,
    rows: options.differences.map(({ older, newer, hurts, ...rest }) => {
      const row: Record<(typeof COLUMNS)[number], string | undefined> = {
        subject: undefined,
        olderPath: undefined,
        ...rest,
        older: older === undefined ? undefined : valueText(older),
        newer: newer === undefined ? undefined : valueText(newer),
        hurts: hurts.join(', '),
      };
      return COLUMNS.map(column => row[column]);
    }),
  });
}
