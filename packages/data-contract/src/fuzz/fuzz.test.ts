import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { numberOfRuns as runs } from './__testUtils__/budget';
import { hostileTexts } from './__testUtils__/hostileTexts';
import {
  damagedTexts,
  randomTexts,
  strangeDocuments,
} from './__testUtils__/texts';
import { visit } from './__testUtils__/visit';

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
function visitAll(texts: fc.Arbitrary<string>, numRuns: number) {
  return fc.check(
    fc.property(texts, text => {
      const faults = visit(text);
      if (faults.length) {
        throw new Error(faults.join('\n'));
      }
    }),
    { seed, numRuns, endOnFailure: !process.env.FUZZ_SHRINK },
  );
}

const held = { failed: false, errorInstance: null, counterexample: null };

describe('whatever text a stranger sends, every function answers within a second of a usual machine and throws nothing unforeseen', () => {
  let heapBefore: number;
  beforeAll(() => {
    // What is compiled and kept once is no growth.
    Object.values(hostileTexts)
      .slice(0, 1)
      .forEach(make => visit(make()));
    heapBefore = heapUsed();
  });

  it.each(Object.entries(hostileTexts))('%s', (_, make) => {
    expect(visit(make())).toEqual([]);
  });

  it('nothing of them stays in the memory', () => {
    expect(heapUsed() - heapBefore).toBeLessThan(maximumGrowth);
  });

  it('damaged documents', () => {
    expect(visitAll(damagedTexts(), runs)).toMatchObject(held);
  });

  it('texts that nobody wrote', () => {
    expect(visitAll(randomTexts(), 2 * runs)).toMatchObject(held);
  });

  it('documents with any value at any place', () => {
    expect(visitAll(strangeDocuments(), 2 * runs)).toMatchObject(held);
  });
});
