import { toCsv } from './toCsv';

describe('toCsv', () => {
  it('quotes what has commas, quotes and lines, and makes formulas harmless', () => {
    expect(
      toCsv({
        columns: ['a', 'b'],
        rows: [
          ['say "hi", twice', 'one\ntwo'],
          ['=HYPERLINK("x")', undefined],
          [3, '-1'],
        ],
      }),
    ).toBe(
      'a,b\r\n"say ""hi"", twice","one\ntwo"\r\n"\'=HYPERLINK(""x"")",\r\n3,\'-1\r\n',
    );
  });
});
