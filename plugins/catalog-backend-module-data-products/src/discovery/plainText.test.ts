import { plainText } from './plainText';

describe('plainText', () => {
  it.each([
    [
      '# Orders\n\nAll *orders* of **the** shop.',
      'Orders All orders of the shop.',
    ],
    ['- one\n- two `three`', 'one two three'],
    ['See [the guide](https://x.example/a_b_c).', 'See the guide.'],
    [
      'customer_address.postal_code and 2 * 3 * 4',
      'customer_address.postal_code and 2 * 3 * 4',
    ],
    ['```sql\nselect 1\n```', 'select 1'],
    ['', ''],
  ])('%p reads %p', (text, expected) => {
    expect(plainText({ text, maximumLength: 100 })).toBe(expected);
  });

  it('cuts between words', () => {
    expect(
      plainText({ text: 'Every order of the shop', maximumLength: 15 }),
    ).toBe('Every order…');
  });

  it('is not held up by a hostile text', () => {
    const start = Date.now();
    for (const text of ['[', '*a', '_', '```', '> ', '1.', '![]('].map(part =>
      part.repeat(100_000),
    )) {
      plainText({ text, maximumLength: 300 });
    }
    expect(Date.now() - start).toBeLessThan(1_000);
  });
});
