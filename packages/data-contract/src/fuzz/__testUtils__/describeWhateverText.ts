/* eslint-disable jest/no-export, jest/valid-title -- a helper of tests, none itself */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { numberOfRuns as runs } from './budget';
import { EntryPoints } from './entryPoints';
import { hostileTexts } from './hostileTexts';
import { damagedTexts, randomTexts, strangeDocuments } from './texts';
import { visit } from './visit';

/** The same texts in every run, so that a failure is found again; `FUZZ_SEED` looks elsewhere. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
/** What may stay behind after all of these texts: caches have bounds. */
const maximumGrowth = 100_000_000;

/** Of this process, which may have run other tests before. */
function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** With `FUZZ_SHRINK`, the smallest text that fails is looked for. */
function visitAll(options: {
  texts: fc.Arbitrary<string>;
  numRuns: number;
  points: EntryPoints;
}) {
  const { texts, numRuns, points } = options;
  return fc.check(
    fc.property(texts, text => {
      const faults = visit(text, points);
      if (faults.length) {
        throw new Error(faults.join('\n'));
      }
    }),
    { seed, numRuns, endOnFailure: !process.env.FUZZ_SHRINK },
  );
}

const held = { failed: false, errorInstance: null, counterexample: null };

/** Gives every kind of text to what a package offers to strangers. */
export function describeWhateverText(points: EntryPoints): void {
  describe('whatever text a stranger sends, every function answers within a second of a usual machine and throws nothing unforeseen', () => {
    let heapBefore: number;
    beforeAll(() => {
      // What is compiled and kept once is no growth.
      Object.values(hostileTexts)
        .slice(0, 1)
        .forEach(make => visit(make(), points));
      heapBefore = heapUsed();
    });

    it.each(Object.entries(hostileTexts))('%s', (_, make) => {
      expect(visit(make(), points)).toEqual([]);
    });

    it('nothing of them stays in the memory', () => {
      expect(heapUsed() - heapBefore).toBeLessThan(maximumGrowth);
    });

    it('damaged documents', () => {
      expect(
        visitAll({ texts: damagedTexts(), numRuns: runs, points }),
      ).toMatchObject(held);
    });

    it('texts that nobody wrote', () => {
      expect(
        visitAll({ texts: randomTexts(), numRuns: 2 * runs, points }),
      ).toMatchObject(held);
    });

    it('documents with any value at any place', () => {
      expect(
        visitAll({ texts: strangeDocuments(), numRuns: 2 * runs, points }),
      ).toMatchObject(held);
    });
  });
}
