import { excerpt } from './excerpt';
import { markWords, wordsToMark } from './markWords';

function marked(text: string, term: string): string {
  return markWords({ text, words: wordsToMark(term) })
    .map(piece => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('markWords', () => {
  it.each([
    [
      'customer_address.postal_code',
      'postal code',
      'customer_address.[postal]_[code]',
    ],
    ['postalCode', 'codes', 'postal[Code]'],
    ['Åre (Jämtland)', 'are', '[Åre] (Jämtland)'],
    ['<b>Orders</b>', 'orders', '<b>[Orders]</b>'],
    ['a b', 'a', 'a b'],
    ['100 %', '%', '100 %'],
  ])('%p for %p: %p', (text, term, expected) => {
    expect(marked(text, term)).toBe(expected);
  });
});

describe('excerpt', () => {
  const text = `${'Lorem ipsum '.repeat(40)}parcels ${'dolor sit '.repeat(40)}`;

  it('shows the word that somebody looked for', () => {
    const part = excerpt({ text, words: ['parcel'] });
    expect(part).toMatch(/^….* parcels .*…$/);
    expect(part.length).toBeLessThanOrEqual(242);
  });

  it('begins at the beginning where there is no such word', () => {
    expect(excerpt({ text, words: [] })).toMatch(/^Lorem .*…$/);
    expect(excerpt({ text: 'Short.', words: ['x'] })).toBe('Short.');
  });
});
