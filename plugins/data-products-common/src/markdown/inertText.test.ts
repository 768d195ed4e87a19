import { inertText } from './inertText';

describe('inertText', () => {
  it.each([
    ['Every order of the shop.', 'Every order of the shop.'],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    ['# Orders\n\n- *one*\n- **two**', 'Orders\n\none\ntwo'],
    ['See [the guide](https://x.example/a).', 'See the guide.'],
    ['See <https://x.example/a>.', 'See https://x.example/a.'],
    ['![a map](https://x.example/a.png) of wards', 'a map of wards'],
    ['![a map](https://x.example/a.png "Title") of wards', 'a map of wards'],
    [
      '[![build](https://x.example/b.svg)](https://x.example) is green',
      'build is green',
    ],
    ['![logo][1] of us\n\n[1]: https://x.example/l.png', 'logo of us'],
    ['![logo] of us\n\n[logo]: https://x.example/l.png "L"', 'logo of us'],
    ['a<br>b <b>bold</b>, <img src="https://x.example/a.png">c', 'a b bold, c'],
    ['<img src=//x.example/a.png alt="the map"> here', 'the map here'],
    ['<!-- secret ![x](https://x.example) --> seen', 'seen'],
    ['a < b and c > d', 'a < b and c > d'],
    ['a List<String> of <Order>', 'a List< String> of < Order>'],
    ['stg_orders__lines and `code`', 'stg_orders__lines and code'],
    ['array[0][1] and [note]: as said', 'array[0][1] and [note]: as said'],
    ['hurry![1]', 'hurry1'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(inertText({ text })).toBe(expected);
  });

  it('is not held up by a hostile text', () => {
    const start = Date.now();
    const parts = ['<!--', '<img ', '<img alt=', '![', '![](', '[a]: ', '<'];
    for (const part of [...parts, '[', '\n', ' ', '!', '<a ', '`', '*a']) {
      inertText({ text: part.repeat(100_000) });
    }
    expect(Date.now() - start).toBeLessThan(5_000);
  });
});
