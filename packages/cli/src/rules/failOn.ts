import type { FindingSeverity } from '@data-mesh/data-contract';

/** Worst first. */
export const severities = [
  'error',
  'warning',
  'info',
] as const satisfies readonly FindingSeverity[];

export const failOnWords = [...severities, 'never'] as const;

export type FailOn = (typeof failOnWords)[number];

/** The severities that count as failures, worst first. */
export function failingSeverities(failOn: FailOn): readonly FindingSeverity[] {
  return failOn === 'never'
    ? []
    : severities.slice(0, severities.indexOf(failOn) + 1);
}

/** Whether there is a finding of the severity or of a worse one. */
export function fails(options: {
  counts: Readonly<Record<FindingSeverity, number>>;
  failOn: FailOn;
}): boolean {
  const { counts, failOn } = options;
  return failingSeverities(failOn).some(severity => counts[severity] > 0);
}
