import { compareLines } from './compareLines';
import { foldRows, rowKey } from './foldRows';

const text = (name: string) =>
  [...Array.from({ length: 20 }, (_, index) => `line ${index}`), name].join(
    '\n',
  );

describe('rowKey', () => {
  it('is the same for a line whatever is folded before it', () => {
    const { rows } = compareLines({ older: text('a'), newer: text('b') });
    const keys = (opened: number[]) =>
      foldRows({ rows, opened: new Set(opened) }).map(rowKey);

    expect(keys([])).toEqual(['fold 0', '17 17', '18 18', '19 19', '20 20']);
    expect(keys([0]).slice(-4)).toEqual(keys([]).slice(-4));
    expect(new Set(keys([0])).size).toBe(21);
  });
});
