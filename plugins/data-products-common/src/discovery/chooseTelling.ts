import { countFound } from './wordFinder';

/** Something with the words of a query that it has, one bit each. */
export interface Found {
  found: number;
}

/**
 * What has all words; else for each word that is still without a reason the one
 * that has most of them. What says nothing new is left out. Expects the best first.
 */
export function chooseTelling<TFound extends Found>(options: {
  candidates: readonly TFound[];
  /** All words of the query. */
  all: number;
}): TFound[] {
  const { candidates, all } = options;
  const whole = candidates.filter(({ found }) => found === all);
  if (whole.length > 0) return whole;

  const chosen: TFound[] = [];
  let left = all;
  while (left !== 0) {
    let best: TFound | undefined;
    let most = 0;
    for (const candidate of candidates) {
      const count = countFound(candidate.found & left);
      if (count > most) [best, most] = [candidate, count];
    }
    if (!best) break;
    left &= ~best.found;
    chosen.push(best);
  }
  return chosen;
}
