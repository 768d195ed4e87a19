import { compareLines, type LineRow } from './compareLines';
import { foldRows } from './foldRows';

function signs({ type, older, newer }: LineRow): string {
  return `${type} ${older?.text ?? ''}|${newer?.text ?? ''}`;
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `line ${index}`);

describe('compareLines', () => {
  it('puts equal lines beside each other, and what was replaced as well', () => {
    const { rows, counts, isComplete } = compareLines({
      older: 'id: a\nname: b\nrest\nold\nend\n',
      newer: 'id: a\nname: c\nmore\nrest\nend',
    });
    expect(rows.map(signs)).toEqual([
      'same id: a|id: a',
      'changed name: b|name: c',
      'added |more',
      'same rest|rest',
      'removed old|',
      'same end|end',
    ]);
    expect(counts).toEqual({ changed: 1, removed: 1, added: 1 });
    expect(isComplete).toBe(true);
    expect(rows[3]).toMatchObject({ older: { index: 2 }, newer: { index: 3 } });
  });

  it('takes the ends of lines of another system for equal', () => {
    const { counts } = compareLines({ older: 'a\r\nb\r\n', newer: 'a\nb\n' });
    expect(counts).toEqual({ changed: 0, removed: 0, added: 0 });
  });

  it('finds a change in documents of megabytes, and does not hang on others', () => {
    const lines = numbered(100_000).map(line => `${line} ${'x'.repeat(20)}`);
    const older = lines.join('\n');
    const some = compareLines({
      older,
      newer: lines
        .filter((_, index) => index % 500 !== 250)
        .map((line, index) => (index % 400 === 7 ? `${line}!` : line))
        .join('\n'),
    });
    expect(some.isComplete).toBe(true);
    expect(some.counts.removed + some.counts.changed).toBeGreaterThan(400);

    const other = compareLines({
      older,
      newer: [lines[0], ...lines.map(line => `${line}?`)].join('\n'),
    });
    expect(other.isComplete).toBe(false);
    expect(other.rows).toHaveLength(100_001);
    expect(other.rows[0].type).toBe('same');
  });
});

describe('foldRows', () => {
  const older = numbered(30);
  const newer = older.map((line, index) => (index === 15 ? 'other' : line));
  const { rows } = compareLines({
    older: older.join('\n'),
    newer: newer.join('\n'),
  });

  it('keeps three equal lines around each change and folds the rest', () => {
    const shown = foldRows({ rows });
    expect(
      shown.map(one =>
        one.type === 'fold'
          ? `${one.from}+${one.count}`
          : one.row.older?.index ?? '',
      ),
    ).toEqual(['0+12', 12, 13, 14, 15, 16, 17, 18, '19+11']);
  });

  it('shows what somebody opened', () => {
    const shown = foldRows({ rows, opened: new Set([0, 19]) });
    expect(shown.map(({ type }) => type)).toEqual(Array(30).fill('row'));
  });
});
