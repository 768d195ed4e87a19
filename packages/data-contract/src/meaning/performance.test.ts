import { judgedDocuments } from '../__testUtils__/judgedDocuments';
import { growthOf, secondsOf } from '../__testUtils__/processorTime';
import { contractText } from './__testUtils__/findings';

function columns(count: number, line: (index: number) => string): string {
  return Array.from(
    { length: count },
    (_, index) => `      - { name: c${index}, ${line(index)} }`,
  ).join('\n');
}

const table = (lines: string) =>
  contractText(`schema:\n  - name: t\n    properties:\n${lines}`);

/** Seconds; a fifth of it is usual. */
const promised = 1;

describe('the time that judging takes', () => {
  it.each<[string, number, (count: number) => string]>([
    [
      'relationships that lead nowhere',
      10_000,
      count => table(columns(count, i => `relationships: [{ to: t.x${i} }]`)),
    ],
    [
      'keys in one position',
      10_000,
      count =>
        table(columns(count, () => 'primaryKey: true, primaryKeyPosition: 1')),
    ],
    [
      'patterns that all differ',
      10_000,
      count =>
        table(
          columns(
            count,
            i =>
              `logicalType: string, logicalTypeOptions: { pattern: '^(x[a-f]+,){${i},}(a+)+$' }`,
          ),
        ),
    ],
    [
      'quality rules with everything wrong',
      5_000,
      count =>
        table(
          columns(
            count,
            i =>
              `quality: [{ metric: duplicateValues, mustBeBetween: [${i}, -1], arguments: { properties: [x] } }]`,
          ),
        ),
    ],
    [
      'suppressions that all differ',
      10_000,
      count =>
        table(
          columns(
            count,
            i =>
              `customProperties: [{ property: suppressFindings, value: [x${i}] }]`,
          ),
        ),
    ],
    [
      'service levels of names that nobody knows',
      20_000,
      count =>
        contractText(
          `slaProperties:\n${Array.from(
            { length: count },
            (_, index) => `  - { property: sparkle${index}, value: 1 }`,
          ).join('\n')}`,
        ),
    ],
  ])('grows with the document only: %s', (_, largest, make) => {
    const text = make(largest);
    const [reading] = judgedDocuments({ text });
    expect('findings' in reading && reading.findings).toHaveLength(201);
    const run = (document: string) => judgedDocuments({ text: document });
    expect(growthOf({ largest, make, run })).toBeLessThan(1.5);
    expect(secondsOf(() => run(text), promised)).toBeLessThan(promised);
  });
});
