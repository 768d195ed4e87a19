import { describeOwner } from './describeOwners';
import type { OwnerFacts, ProductOwners } from './types';

/** How many products each owner has in one role, by full reference. */
export type OwnerCounts = ReadonlyMap<string, number>;

/** How many products have which gap in the place of an owner. */
export type GapCounts = Record<
  keyof ProductOwners,
  { nobody: number; notInCatalog: number; emptyGroup: number }
>;

/** Counts gaps from who owns how many; a product has one owner in each role. */
export function countGaps(options: {
  total: number;
  technical: OwnerCounts;
  business: OwnerCounts;
  facts: OwnerFacts;
  /** An owner who is not counted as a gap. */
  self?: string;
}): GapCounts {
  const { total, technical, business, facts, self } = options;
  const countRole = (counts: OwnerCounts) => {
    const gaps = { nobody: total, notInCatalog: 0, emptyGroup: 0 };
    for (const [ref, count] of counts) {
      gaps.nobody = Math.max(0, gaps.nobody - count);
      if (ref === self) continue;
      const { status } = describeOwner(ref, facts);
      if (status === 'not-in-catalog') gaps.notInCatalog += count;
      if (status === 'empty-group') gaps.emptyGroup += count;
    }
    return gaps;
  };
  return { business: countRole(business), technical: countRole(technical) };
}

/** Whether every product has owners who can answer. */
export function hasNoGaps(gaps: GapCounts): boolean {
  return Object.values(gaps).every(role =>
    Object.values(role).every(count => count === 0),
  );
}
