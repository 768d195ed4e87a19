import type { FindingSeverity } from '@data-mesh/data-contract';
import { FileReport } from './types';

/** How many findings of each severity there are. */
export function countFindings(options: {
  files: readonly FileReport[];
}): Record<FindingSeverity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of options.files) {
    for (const { severity } of findings) {
      counts[severity] += 1;
    }
  }
  return counts;
}
