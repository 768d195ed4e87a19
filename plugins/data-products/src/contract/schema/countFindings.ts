import type {
  ContractElement,
  Finding,
  FindingSeverity,
} from '@data-mesh/data-contract';
import { countBySeverity } from '../../findings/severities';

/** How many findings there are of each severity, the gravest first, none with zero. */
export type SeverityCount = { severity: FindingSeverity; count: number }[];

/** How much is wrong with an element, and with it and all that is below it. */
export interface FindingCounts {
  own: SeverityCount;
  withBelow: SeverityCount;
}

/** The severities, the gravest first. */
const GRAVEST_FIRST: readonly FindingSeverity[] = ['error', 'warning', 'info'];

/** For each element that has findings, or has something below it that has. */
export function countFindings(options: {
  elements: readonly ContractElement[];
  byElement: ReadonlyMap<string, readonly Finding[]>;
}): Map<string, FindingCounts> {
  const { elements, byElement } = options;
  const parents = new Map(elements.map(({ path, parent }) => [path, parent]));
  const sums = new Map<string, Map<FindingSeverity, number>>();
  for (const [path, findings] of byElement) {
    const counts = countBySeverity(findings);
    let at: string | undefined = path;
    while (at !== undefined) {
      const sum: Map<FindingSeverity, number> = sums.get(at) ?? new Map();
      for (const { severity, count } of counts) {
        sum.set(severity, (sum.get(severity) ?? 0) + count);
      }
      sums.set(at, sum);
      at = parents.get(at);
    }
  }
  return new Map(
    [...sums].map(([path, sum]) => [
      path,
      {
        own: countBySeverity(byElement.get(path) ?? []),
        withBelow: GRAVEST_FIRST.flatMap(severity => {
          const count = sum.get(severity);
          return count ? [{ severity, count }] : [];
        }),
      },
    ]),
  );
}
