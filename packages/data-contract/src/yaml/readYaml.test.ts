import { parse } from 'yaml';
import {
  describeWithStandards,
  officialExamples,
} from '../__testUtils__/officialStandards';
import { readYaml } from './readYaml';

function read(text: string) {
  return readYaml({
    text,
    maximumDepth: 100,
    maximumNodes: 100_000,
    maximumAliasedNodes: 1000,
    maximumCharacters: 100_000,
  });
}

function valueOf(text: string) {
  const reading = read(text);
  expect(reading).toMatchObject({ kind: 'value' });
  return reading.kind === 'value' ? reading.value : undefined;
}

/** As an ordinary object; toEqual tells objects without prototype apart. */
function plainValueOf(text: string): unknown {
  return JSON.parse(JSON.stringify(valueOf(text)));
}

describe('readYaml', () => {
  it.each([
    ['scalars', 'a: 1\nb: 1.10\nc: true\nd: ~\ne:\nf: text\ng: "1"\nh: \'2\''],
    ['numbers', '[0, -1, +2, 007, 0o17, 0x1F, 1e3, .5, 5., 1_000, 0b11]'],
    ['words that look like others', '[yes, No, on, off, y, nULL, tRUE, 1.2.3]'],
    ['dates', 'a: 2026-09-08\nb: 2026-09-08T10:30:00Z\nc: 12:30:45'],
    ['block texts', 'a: |\n  one\n   two\n\nb: >-\n  one\n  two\n\n  three\n'],
    ['texts over lines', 'a: one\n  two\n\n  three\nb: "x\\\n  y\\tz"'],
    ['flow collections', 'a: [1, [2, {b: c, "d": }], ]\ne: {f, g: h}'],
    ['JSON', '{\n\t"a": [1, 2.5, null],\n\t"b": {"c": "\\u00e9\\/"}\n}'],
    ['anchors and aliases', 'a: &x {b: [1]}\nc: *x\nd: &y z\ne: *y'],
    ['merge keys, which are keys like any other', '<<: {a: 1}\nb: 2'],
    ['keys that are no texts', '1: a\ntrue: b'],
    ['comments', '# a\nb: c # d\ne: f#g\n#h'],
    ['tags', 'a: !!str 1\nb: ! 2\nc: !!str\nd: !!str true'],
    ['lists at the margin', 'a:\n- b\n- - c\n  - d\n-'],
    ['windows line ends', 'a: 1\r\nb:\r\n  - c\r\n'],
    ['a byte order mark', '\uFEFFa: 1'],
  ])('reads %s like the parser of Backstage', (_, text) => {
    expect(plainValueOf(text)).toEqual(parse(text));
  });

  describeWithStandards('with the official examples', () => {
    it.each([...officialExamples('odps'), ...officialExamples('odcs')])(
      'reads $name like the parser of Backstage',
      ({ text }) => expect(plainValueOf(text)).toEqual(parse(text)),
    );
  });

  it('leaves infinity and no-number as texts, which JSON cannot say', () => {
    expect(valueOf('[.inf, -.INF, .nan, 1e999]')).toEqual([
      '.inf',
      '-.INF',
      '.nan',
      '1e999',
    ]);
  });

  it('takes keys of the language as keys', () => {
    const value = valueOf(
      '__proto__: {a: 1}\nconstructor: 2\ntoString: 3',
    ) as {};
    expect(Object.keys(value)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('says where every value of a document stands, with its characters', () => {
    const text = 'a:\n  - b: 1.10\n    c: [x, y]\n  - *z\nd: &z e\n';
    const reading = read(text.replace('*z', 'z'));
    if (reading.kind !== 'value') throw new Error('not readable');
    const at = (path: (string | number)[]) => {
      const { offset, source } = reading.locate(path);
      return [text.slice(offset, offset + 3).trim(), source];
    };
    expect(at(['a', 0, 'b'])).toEqual(['b:', '1.10']);
    expect(at(['a', 0, 'c', 1])).toEqual(['y]', 'y']);
    expect(at(['d'])).toEqual(['d:', 'e']);
    expect(at(['a', 0, 'missing', 'deeper'])).toEqual(['b:', undefined]);
  });

  it('keeps the last of several equal keys and tells of the others', () => {
    const reading = read('a: {b: 1, b: 2}\na: 3');
    expect(reading).toMatchObject({
      value: { a: 3 },
      duplicateKeys: [
        { path: ['a', 'b'], offset: 10 },
        { path: ['a'], offset: 16 },
      ],
    });
  });

  it.each([
    ['a: 1\n\tb: 2', 'syntax'],
    ['a: *nowhere', 'syntax'],
    ['a: &b {c: *b}', 'circular-alias'],
    ['['.repeat(101), 'too-deep'],
    [
      `a: &a [${'1,'.repeat(99)}]\nb: &b [${'*a,'.repeat(9)}]\nc: [*b, *b]`,
      'too-many-aliases',
    ],
  ])('refuses %j without throwing', (text, rule) => {
    expect(read(text)).toMatchObject({ kind: 'failure', failure: { rule } });
  });
});
