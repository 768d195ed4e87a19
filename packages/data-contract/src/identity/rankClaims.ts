import { DocumentClaim, RankedClaim } from './types';
import { compareText, compareVersions } from './versions';

/** One criterion of the order, with the sentence that it gives when it decides. */
interface Criterion {
  /** Negative if the left one ranks before the right one. */
  compare(left: DocumentClaim, right: DocumentClaim): number;
  explain(first: DocumentClaim, other: DocumentClaim): string;
}

const criteria: readonly Criterion[] = [
  {
    compare: (left, right) =>
      Number(right.lifecycle === 'active') -
      Number(left.lifecycle === 'active'),
    explain: (_, other) =>
      `The first one is active, this one is ${
        other.lifecycle ?? 'of unknown lifecycle'
      }.`,
  },
  {
    compare: (left, right) =>
      compareVersions({ left: right.version, right: left.version }),
    explain: (first, other) =>
      other.version
        ? `The first one has version ${first.version}, higher than ${other.version}.`
        : `The first one has version ${first.version}, this one has none.`,
  },
  {
    compare: (left, right) => compareText(left.place, right.place),
    explain: (first, other) =>
      `Lifecycle and version are the same, and ${first.place} comes before ${other.place} in the alphabet.`,
  },
];

/**
 * Orders documents that claim the same `id`: the active one first, then the
 * highest version, then the place in ascending order. Claims that are equal in
 * all three keep their order.
 *
 * @public
 */
export function rankClaims<Claim extends DocumentClaim>(options: {
  claims: readonly Claim[];
}): RankedClaim<Claim>[] {
  const [first, ...others] = [...options.claims].sort(compareClaims);
  if (!first) {
    return [];
  }
  return [
    { claim: first, rank: 1 },
    ...others.map((claim, index) => ({
      claim,
      rank: index + 2,
      reason: reasonFor(first, claim),
    })),
  ];
}

function compareClaims(left: DocumentClaim, right: DocumentClaim): number {
  return decide(left, right)?.compare(left, right) ?? 0;
}

function reasonFor(first: DocumentClaim, other: DocumentClaim): string {
  return (
    decide(first, other)?.explain(first, other) ??
    'Lifecycle, version and place are the same; the first one came first.'
  );
}

function decide(left: DocumentClaim, right: DocumentClaim) {
  return criteria.find(criterion => criterion.compare(left, right) !== 0);
}
