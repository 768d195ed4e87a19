import { growthOf } from '../__testUtils__/processorTime';
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
    [
      'The model `stg_orders__lines`, __not__ raw.',
      'The model stg_orders__lines, not raw.',
    ],
    [
      '![a map](map.png) of [wards](https://x.example/Ward_(city)).',
      'a map of wards.',
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

  const parts = ['[', '*a', '_', '```', '> ', '1.', '![](', '[](('];
  it.each([...parts, ' ', '\n', '\r', '\n#', ' \t'])(
    'is not held up by a hostile text of %j',
    part => {
      const growth = growthOf({
        largest: 100_000,
        make: count => `${part.repeat(count)}!`,
        run: text => plainText({ text, maximumLength: 20_000 }),
      });
      expect(growth).toBeLessThan(1.5);
    },
  );
});
