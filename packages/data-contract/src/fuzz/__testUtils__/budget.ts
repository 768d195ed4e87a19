/**
 * How much is tried. With each commit, long texts are a fifth as long, and have a fifth of the
 * time; `npm run fuzz` tries all that may be sent, and more of what chance brings.
 */
const { runs, share } =
  process.env.FUZZ === 'long'
    ? { runs: 5000, share: 1 }
    : { runs: 200, share: 0.2 };

/** How often chance is asked; `FUZZ_RUNS` says otherwise. */
export const numberOfRuns = Number(process.env.FUZZ_RUNS ?? runs);

/** As much as the budget lets of something that is long. */
export function many(most: number): number {
  return Math.ceil(share * most);
}

/** The promise of the package for every text within its limits, of a usual machine. */
export function maximumSeconds(text: string): number {
  return Math.max(share, text.length / 5_000_000);
}
