import { Incompatibility } from '../../compatibility/types';

/**
 * Whether a reader takes what a writer writes: it does if nothing is in its way.
 * Verdicts over parts are shared, so all of them together are a graph, not a list.
 */
export interface Verdict {
  readonly obstacles: readonly Obstacle[];
}

export type Obstacle = Incompatibility | Verdict;

export const fits: Verdict = { obstacles: [] };

export function isFit(verdict: Verdict): boolean {
  return verdict.obstacles.length === 0;
}

/** All obstacles of a verdict, each once. */
export function listObstacles(verdict: Verdict): Incompatibility[] {
  const found = new Map<string, Incompatibility>();
  const seen = new Set<Verdict>();
  const visit = (part: Verdict) => {
    if (seen.has(part)) {
      return;
    }
    seen.add(part);
    for (const obstacle of part.obstacles) {
      if ('obstacles' in obstacle) {
        visit(obstacle);
      } else {
        found.set(JSON.stringify(obstacle), obstacle);
      }
    }
  };
  visit(verdict);
  return [...found.values()];
}

/** The first obstacle in words, for a sentence about the whole. */
export function firstReason(verdict: Verdict): string {
  let [obstacle]: readonly (Obstacle | undefined)[] = verdict.obstacles;
  while (obstacle && 'obstacles' in obstacle) {
    [obstacle] = obstacle.obstacles;
  }
  return obstacle?.reason ?? '';
}
