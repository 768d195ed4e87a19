import { wordFinder } from './wordFinder';

describe('wordFinder', () => {
  it.each([
    ['postal code', ['postal', 'code'], 0b11],
    ['postal area', ['code', 'post'], 0b10],
    ['carrier', ['arrier'], 0],
    ['anything', [], 0],
    ['', ['a'], 0],
    // Signs mean themselves, though no query has them.
    ['a+b c', ['a+b', '.*', '(', '\\'], 0b0001],
    ['顧客', ['顧'], 0b1],
  ])('in %p finds of %p %p', (words, query, expected) => {
    expect(wordFinder({ query }).find(words)).toBe(expected);
  });

  it('reads no more than twenty words', () => {
    const query = Array.from({ length: 100 }, (_, index) => `w${index}`);
    const { all, find } = wordFinder({ query });
    expect(find(query.join(' '))).toBe(all);
  });
});
