import { readDocuments } from '../reading';
import { contractText } from './__testUtils__/findings';

function timeOf(text: string): { time: number; findings: number } {
  const started = performance.now();
  const [reading] = readDocuments({ text });
  const time = performance.now() - started;
  return {
    time,
    findings: 'findings' in reading ? reading.findings.length : 0,
  };
}

function columns(count: number, line: (index: number) => string): string {
  return Array.from(
    { length: count },
    (_, index) => `      - { name: c${index}, ${line(index)} }`,
  ).join('\n');
}

const table = (lines: string) =>
  contractText(`schema:\n  - name: t\n    properties:\n${lines}`);

/** A busy machine gets six times what the promise is. */
const patience = 3000;

describe('the time that judging takes', () => {
  it.each([
    [
      'relationships that lead nowhere',
      table(columns(10_000, i => `relationships: [{ to: t.x${i} }]`)),
    ],
    [
      'keys in one position',
      table(columns(10_000, () => 'primaryKey: true, primaryKeyPosition: 1')),
    ],
    [
      'patterns that all differ',
      table(
        columns(
          10_000,
          i =>
            `logicalType: string, logicalTypeOptions: { pattern: '^(x[a-f]+,){${i},}(a+)+$' }`,
        ),
      ),
    ],
    [
      'quality rules with everything wrong',
      table(
        columns(
          5_000,
          i =>
            `quality: [{ metric: duplicateValues, mustBeBetween: [${i}, -1], arguments: { properties: [x] } }]`,
        ),
      ),
    ],
    [
      'suppressions that all differ',
      table(
        columns(
          10_000,
          i =>
            `customProperties: [{ property: suppressFindings, value: [x${i}] }]`,
        ),
      ),
    ],
    [
      'service levels of names that nobody knows',
      contractText(
        `slaProperties:\n${Array.from(
          { length: 20_000 },
          (_, index) => `  - { property: sparkle${index}, value: 1 }`,
        ).join('\n')}`,
      ),
    ],
  ])('grows with the document only: %s', (_, text) => {
    const { time, findings } = timeOf(text);
    expect(findings).toBe(201);
    expect(time).toBeLessThan(patience);
  });
});
