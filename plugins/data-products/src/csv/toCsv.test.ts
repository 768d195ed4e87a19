import { toCsv } from './toCsv';

/** The cells as a spreadsheet has them that splits at a separator, and knows quotes where a cell begins. */
function cellsOf(csv: string, separator: string): string[] {
  const cells: string[] = [];
  const ends = new RegExp(`[${separator}\r\n]`);
  let rest = csv;
  while (rest) {
    let cell = '';
    if (rest.startsWith('"')) {
      const [whole, quoted] = /^"((?:[^"]|"")*)"?/.exec(rest)!;
      cell = quoted.replaceAll('""', '"');
      rest = rest.slice(whole.length);
    }
    const length = rest.split(ends, 1)[0].length;
    cells.push(cell + rest.slice(0, length));
    rest = rest.slice(length + 1);
  }
  return cells;
}

const FORMULA = /^[\s"]*[=+\-@＝＋－＠]/;

describe('toCsv', () => {
  it('quotes every cell, and makes formulas harmless', () => {
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
      '"a","b"\r\n"say ""hi"", twice","one\ntwo"\r\n"\'=HYPERLINK(""x"")",""\r\n"3","\'-1"\r\n',
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '"=1',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(1)',
    'x;=1',
    'x; =1',
    'x;"=1',
    'x;＝1',
    'x;y;=1;@z',
    'x\t=1',
    'x|=1',
    'x\n=1',
    'x\r\n=1',
    'x;\n =1',
    '";=1',
    '=1;=2',
  ])('%j is no formula, whichever separator a spreadsheet splits at', text => {
    const csv = toCsv({ columns: ['first', 'text'], rows: [['a', text]] });
    const firstColumn = toCsv({ columns: ['text'], rows: [[text]] });
    for (const separator of [',', ';', '\t', '|']) {
      const cells = [csv, firstColumn].flatMap(table =>
        cellsOf(table, separator),
      );
      expect(cells.filter(cell => FORMULA.test(cell))).toEqual([]);
    }
  });

  it('marks the beginning of a cell with a mark that spreadsheets hide', () => {
    const [, row] = toCsv({ columns: ['a'], rows: [['\t=1']] }).split('\r\n');
    expect(row).toBe(`"'\t'=1"`);
  });

  it.each(['a = b', 'a-b', 'x, -1', 'you@example.com', 'one; two', 'a; b-c'])(
    'leaves %j as it is',
    text => {
      expect(toCsv({ columns: ['a'], rows: [[text]] })).toBe(
        `"a"\r\n"${text}"\r\n`,
      );
    },
  );

  it('is not held up by a hostile text', () => {
    const start = Date.now();
    for (const part of ['\n', ' ', ';', '=', ';=', ' =', '"', '\n=']) {
      toCsv({ columns: ['a'], rows: [[part.repeat(200_000)]] });
    }
    expect(Date.now() - start).toBeLessThan(5_000);
  });
});
