import { Comparison, Difference, Impact, VersionStep } from './types';
import { largerStep, versionVerdict } from './version/versionVerdict';

/** What a document is known by. */
interface Named {
  id?: string;
  name?: string;
  version?: string;
}

/** Sums up the differences, which come worst first. */
export function concludeComparison(options: {
  subject: Comparison['subject'];
  older: Named;
  newer: Named;
  differences: Difference[];
}): Comparison {
  const { subject, older, newer, differences } = options;
  const counts: Record<Impact, number> = { breaking: 0, risky: 0, safe: 0 };
  let needed: VersionStep = 'none';
  for (const { impact, step } of differences) {
    counts[impact] += 1;
    needed = largerStep(needed, step);
  }
  const id = newer.id ?? older.id;
  const name = newer.name ?? older.name;
  return {
    subject,
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    differences,
    impact: differences[0]?.impact ?? 'safe',
    counts,
    version: versionVerdict({
      older: older.version,
      newer: newer.version,
      needed,
      counts,
    }),
  };
}
