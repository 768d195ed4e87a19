/** Six turns: longer than it takes where all is well. */
const FRESH_MILLISECONDS = 60_000;

/** Whether what is known here is what the catalog shows. */
export interface Readiness {
  /** Whether all changes were read to the end, and not longer ago than a minute. */
  isCaughtUp: boolean;
  /** When they were read to the end last, UTC ISO 8601; absent where they never were. */
  checkedAt?: string;
  /** Whether every capability was told of every change that was read. */
  isDelivered: boolean;
}

export function readinessOf(options: {
  checkedAt?: Date;
  isWhole: boolean;
  hasUntold: boolean;
  now: Date;
}): Readiness {
  const { checkedAt, isWhole, hasUntold, now } = options;
  const age = checkedAt ? now.getTime() - checkedAt.getTime() : Infinity;
  return {
    isCaughtUp: isWhole && age <= FRESH_MILLISECONDS,
    checkedAt: checkedAt?.toISOString(),
    isDelivered: !hasUntold,
  };
}
