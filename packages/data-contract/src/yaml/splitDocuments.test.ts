import { growthOf } from '../__testUtils__/processorTime';
import { splitDocuments } from './splitDocuments';

describe('splitDocuments', () => {
  it.each([
    ['one document', 'a: 1\n', [['a: 1\n', 1]]],
    ['nothing', '', []],
    ['blanks and comments', '\n  \n# a\n  # b\n', []],
    [
      'two documents',
      'a: 1\n---\nb: 2\n',
      [
        ['a: 1\n', 1],
        ['b: 2\n', 3],
      ],
    ],
    ['a marker first', '---\na: 1\n', [['a: 1\n', 2]]],
    ['a comment on the marker', '--- # one\na: 1', [['a: 1', 2]]],
    [
      'content on the marker',
      'x: 1\n--- {a: 1}\n',
      [
        ['x: 1\n', 1],
        [' {a: 1}\n', 2],
      ],
    ],
    [
      'an end marker',
      'a: 1\n...\n# b\n---\nc: 3',
      [
        ['a: 1\n', 1],
        ['c: 3', 5],
      ],
    ],
    ['empty documents', '---\n---\n\n---\na: 1', [['a: 1', 5]]],
    ['directives', '%YAML 1.2\n---\na: 1', [['a: 1', 3]]],
    [
      'windows line ends',
      'a: 1\r\n---\r\nb: 2\r\n',
      [
        ['a: 1\r\n', 1],
        ['b: 2\r\n', 3],
      ],
    ],
    [
      'hyphens that are no marker',
      'a: |\n  ---\n----\n',
      [['a: |\n  ---\n----\n', 1]],
    ],
    [
      'line separators of Unicode, which end no line',
      'a: "x\u2028---\u2029--- y"\nb: 1\n---\u2028c: 2\n',
      [['a: "x\u2028---\u2029--- y"\nb: 1\n---\u2028c: 2\n', 1]],
    ],
    [
      'old line ends',
      'a: 1\r---\rb: 2\r',
      [
        ['a: 1\r', 1],
        ['b: 2\r', 3],
      ],
    ],
    ['a byte order mark', '\uFEFF---\na: 1', [['a: 1', 2]]],
    ['one line after a byte order mark', '\uFEFFa: 1', [['\uFEFFa: 1', 1]]],
    ['JSON', '{"a": "---"}', [['{"a": "---"}', 1]]],
  ])('splits %s', (_, text, expected) => {
    expect(
      splitDocuments({ text }).map(document => [document.text, document.line]),
    ).toEqual(expected);
  });

  it.each(['---\r', '---\n', '--- x\r', '--- ', '... #\r\n', '\r'])(
    'takes time in proportion to a text of %j',
    part => {
      const growth = growthOf({
        largest: 1_000_000,
        make: count => part.repeat(count),
        run: text => splitDocuments({ text }),
      });
      expect(growth).toBeLessThan(1.5);
    },
  );
});
